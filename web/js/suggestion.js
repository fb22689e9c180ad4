// One option of the completion list.

import { el, hiddenText, icon } from './dom.js';
import { number, shownTechnology } from './format.js';
import { strings } from './strings.js';

export function optionFor(suggestion, i, typed) {
  const { text, kind, count } = suggestion;
  return el(
    'li',
    { class: `option option--${kind}`, role: 'option', id: `search-option-${i}`, 'aria-selected': 'false' },
    icon(kind),
    el('span', { class: 'option__text' }, marked(text, typed), aside(suggestion)),
    el('span', { class: 'option__kind' }, strings.kinds[kind] ?? ''),
    kind !== 'title' && count !== undefined && el('span', { class: 'option__count' }, number(count), hiddenText(strings.unit(count))),
  );
}

/** An alias says which name it stands for, a technology which field it belongs to. */
function aside({ text, kind, value }) {
  if (kind === 'title' || !value) return null;
  const { field, name } = kind === 'technology' ? shownTechnology(value) : { field: '', name: value };
  const parts = [text.includes(name) ? '' : name, field].filter(Boolean);
  return parts.length > 0 && el('span', { class: 'option__aside' }, parts.join(' · '));
}

/** The typed part in regular weight, what it would become in bold: only the difference is news. */
function marked(text, typed) {
  const at = text.toLowerCase().indexOf(typed.toLowerCase());
  if (at < 0) return text;
  const end = at + typed.length;
  return [text.slice(0, at), el('span', { class: 'option__typed' }, text.slice(at, end)), text.slice(end)];
}
