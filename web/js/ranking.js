// A card of the most frequent values of a facet, each a way to its partnerships. Drawings of the years come later, into
// room that is kept for them.

import { listHref, viewHref } from './address.js';
import { el } from './dom.js';
import { number, shownValue } from './format.js';
import { withValue } from './state.js';
import { strings } from './strings.js';
import { sparkFor } from './trend.js';

const SHOWN = 6;

/** `answer` has the facet; `state` is what a value narrows; `view` names a view that has more of it. */
export function rankingFor(facet, answer, state, { title, view = null, sparks = false }) {
  const values = (answer.facets.find(({ name }) => name === facet)?.values ?? [])
    .filter(({ count }) => count > 0)
    .slice(0, SHOWN);
  if (values.length === 0) return null;
  const most = values[0].count;
  return el(
    'section',
    { class: `ranking ranking--${facet}${sparks ? ' ranking--sparks' : ''}` },
    el('div', { class: 'ranking__head' }, el('h2', { class: 'ranking__title' }, title), view && moreLink(title, state, view)),
    el(
      'ol',
      { class: 'ranking__list' },
      values.map((value) => line(facet, value, most, state, sparks)),
    ),
  );
}

function moreLink(title, state, view) {
  const text = strings.ranking.more[view];
  return el(
    'a',
    {
      class: 'ranking__more',
      href: viewHref(state, view),
      'data-navigate': 'exact',
      // Several cards have such a link: which is which has to be heard, too.
      'aria-label': `${title}, ${text}`,
    },
    text,
  );
}

function line(facet, { value, count }, most, state, sparks) {
  const bar = el('span', { class: 'ranking__bar', 'aria-hidden': 'true' });
  bar.style.width = `${(100 * count) / most}%`;
  return el(
    'li',
    { class: 'ranking__line' },
    el(
      'a',
      { class: 'ranking__link', href: listHref(withValue(state, facet, value)), 'data-navigate': 'exact' },
      el('span', { class: 'ranking__name' }, shownValue(facet, value)),
      el('span', { class: 'ranking__count' }, strings.count(number(count))),
      el('span', { class: 'ranking__track', 'aria-hidden': 'true' }, bar),
    ),
    sparks && el('span', { class: 'ranking__spark', 'data-spark': value }),
  );
}

/** Draws the years of each line that has room for them. */
export function addSparks(element, values, years) {
  const byName = new Map(values.map((value) => [value.value, value]));
  for (const room of element.querySelectorAll('[data-spark]')) {
    const value = byName.get(room.dataset.spark);
    if (value) room.replaceChildren(sparkFor(value, years));
  }
}
