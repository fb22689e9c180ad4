// One line of a facet: a checkbox with its count, and for a technology field the list of its technologies.

import { el, fill, hiddenText, icon } from './dom.js';
import { number, shownTechnology, shownValue } from './format.js';
import { strings } from './strings.js';

/** `nested` values stand under their field and need not repeat it. */
export function createValue(facet, value, { nested = false, onToggle, onOpen }) {
  const { field, name } = facet === 'technology' ? shownTechnology(value) : { field: '', name: shownValue(facet, value) };
  const box = el('input', {
    type: 'checkbox',
    class: 'value__box',
    name: facet,
    value,
    autocomplete: 'off',
    onchange: () => onToggle(facet, value),
  });
  const count = el('span', { class: 'value__count' });
  const label = el(
    'label',
    { class: 'value__label' },
    box,
    el('span', { class: 'value__name' }, name, field && !nested && el('span', { class: 'value__field' }, field)),
    count,
  );
  const row = el('div', { class: 'value' }, label);
  const children = el('ul', { class: 'values values--nested', hidden: true });
  const opener = el(
    'button',
    {
      type: 'button',
      class: 'value__open',
      'aria-expanded': 'false',
      'aria-label': strings.facet.open(name),
      onclick: () => onOpen(value),
    },
    icon('chevron'),
  );

  return {
    element: el('li', { class: 'values__item' }, row, children),
    children,

    update({ count: n, checked, mixed = false, hasChildren = false, open = false }) {
      box.checked = checked;
      box.indeterminate = mixed && !checked;
      fill(count, number(n), hiddenText(strings.unit(n)));
      row.classList.toggle('value--none', n === 0 && !checked);
      if (hasChildren && !opener.isConnected) row.prepend(opener);
      if (!hasChildren) opener.remove();
      opener.setAttribute('aria-expanded', String(open));
      children.hidden = !(hasChildren && open);
    },
  };
}
