// The elements of one facet group, without any behaviour.

import { el, icon } from './dom.js';
import { strings } from './strings.js';

export function createFacetFrame(name) {
  const label = strings.facets[name];
  const find = el('input', {
    type: 'search',
    class: 'facet__find',
    placeholder: strings.facet.find(label),
    'aria-label': strings.facet.findLabel(label),
    autocomplete: 'off',
    spellcheck: 'false',
    'data-find': true,
  });
  const list = el('ul', { class: 'values' });
  const none = el('p', { class: 'facet__none', hidden: true });
  const more = el('button', { type: 'button', class: 'facet__more', 'data-more': true });
  const fewer = el('button', { type: 'button', class: 'facet__more', hidden: true }, strings.facet.fewer);
  const total = el('span', { class: 'facet__total' });
  const element = el(
    'details',
    { class: `facet facet--${name}`, open: true, 'data-facet': name },
    el('summary', { class: 'facet__summary' }, el('h2', { class: 'facet__name' }, label), total, icon('chevron')),
    el(
      'fieldset',
      { class: 'facet__body' },
      el('legend', { class: 'visually-hidden' }, label),
      find,
      list,
      none,
      el('div', { class: 'facet__steps' }, more, fewer),
    ),
  );

  return { element, find, list, none, more, fewer, total };
}
