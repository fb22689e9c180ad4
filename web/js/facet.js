// One facet group: its values with counts, search within, and more of a long list. What is looked up and how much is
// shown belongs to this view alone and is no part of the page's state.

import { facetValues, latestOnly } from './api.js';
import { el, hook, icon, keepingFocus, patchChildren } from './dom.js';
import { createValue } from './facet-value.js';
import { number } from './format.js';
import { strings } from './strings-ko.js';

const FIRST = 6;
const STEP = 30;
const ALL = 1000;

export function createFacet(name, { onToggle, announce }) {
  const label = strings.facets[name];
  const find = el('input', { type: 'search', class: 'facet__find', placeholder: strings.facet.find(label), 'aria-label': strings.facet.findLabel(label), autocomplete: 'off', spellcheck: 'false', 'data-find': true });
  const list = el('ul', { class: 'values' });
  const none = el('p', { class: 'facet__none', hidden: true });
  const more = el('button', { type: 'button', class: 'facet__more', 'data-more': true });
  const fewer = el('button', { type: 'button', class: 'facet__more', hidden: true }, strings.facet.fewer);
  const total = el('span', { class: 'facet__total' });
  const element = el('details', { class: `facet facet--${name}`, open: true, 'data-facet': name },
    el('summary', { class: 'facet__summary' }, el('h2', { class: 'facet__name' }, label), total, icon('chevron')),
    el('fieldset', { class: 'facet__body' }, el('legend', { class: 'visually-hidden' }, label), find, list, none, el('div', { class: 'facet__steps' }, more, fewer)));

  const fetchValues = latestOnly(facetValues);
  const open = new Set();
  let rows = new Map();
  let answer = { values: [], total: 0 };
  let state = null;
  let wanted = FIRST;

  /** The search answer brings the top values; only a longer list or a look-up costs a request of its own. */
  async function refresh() {
    const contains = find.value.trim();
    if (!contains && (wanted <= answer.values.length || answer.values.length >= answer.total)) {
      fetchValues.cancel();
      return draw(answer.values, answer.total, contains);
    }
    try {
      const found = await fetchValues(name, state, contains, atMost(contains));
      if (!found) return;
      const whole = name === 'technology' && !contains ? asTree(found.values) : found;
      draw(whole.values, whole.total, contains);
      if (contains) announce(`${label} ${strings.facet.found(number(found.total))}`);
    } catch {
      none.textContent = strings.facet.failed;
      none.hidden = false;
    }
  }

  function atMost(contains) {
    // The server lists fields and technologies flat; the tree needs them all.
    if (name === 'technology' && !contains) return ALL;
    return contains ? Math.max(wanted, STEP) : wanted;
  }

  function draw(values, count, contains) {
    const room = contains ? Math.max(wanted, STEP) : wanted;
    const chosen = state[name];
    const listed = values.filter((one, i) => i < room || holds(one, chosen));
    // A chosen value stays in sight, even where the server's page of values does not reach it.
    const missing = contains ? [] : chosen.filter((value) => !values.some((one) => holds(one, [value])));
    const used = new Map();
    keepingFocus(() => patchChildren(list, [...listed, ...missing.map((value) => ({ value, count: 0 }))].map((one) => row(one, false, used))), () => hook('find', element));
    rows = used;
    const rest = count - listed.length;
    none.textContent = strings.facet.none(contains);
    none.hidden = list.children.length > 0;
    element.hidden = answer.total === 0 && list.children.length === 0 && !contains;
    const held = document.activeElement === more;
    more.hidden = rest <= 0;
    more.textContent = strings.facet.more(number(Math.min(rest, STEP)));
    fewer.hidden = contains !== '' || wanted <= FIRST || listed.length <= FIRST;
    if (held && more.hidden) fewer.focus();
    total.textContent = number(answer.total);
    find.hidden = answer.total <= FIRST && !contains;
  }

  function row({ value, count, children = [] }, nested, used) {
    const key = `${nested ? '>' : ''}${value}`;
    const own = rows.get(key) ?? createValue(name, value, { nested, onToggle, onOpen });
    used.set(key, own);
    const mixed = children.some((child) => state[name].includes(child.value));
    own.update({ count, checked: state[name].includes(value), mixed, hasChildren: children.length > 0, open: open.has(value) });
    patchChildren(own.children, children.map((child) => row(child, true, used)));
    return own.element;
  }

  function onOpen(value) {
    if (!open.delete(value)) open.add(value);
    refresh();
  }

  function show(size) {
    wanted = size;
    refresh();
  }

  find.addEventListener('input', refresh);
  find.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing || !find.value) return;
    // In the drawer the same key would close it.
    event.preventDefault();
    find.value = '';
    refresh();
  });
  more.addEventListener('click', () => show(wanted + STEP));
  fewer.addEventListener('click', () => {
    show(FIRST);
    more.focus();
  });

  return {
    element,

    update(nextAnswer, nextState) {
      answer = nextAnswer ?? { values: [], total: 0 };
      state = nextState;
      for (const value of state[name]) {
        if (name === 'technology' && value.includes('/')) open.add(value.slice(0, value.indexOf('/')));
      }
      refresh();
    },
  };
}

/** Fields with their technologies, from the flat list of both. */
function asTree(values) {
  const fields = values.filter(({ value }) => !value.includes('/'));
  const children = (field) => values.filter(({ value }) => value.startsWith(`${field.value}/`));
  return { values: fields.map((field) => ({ ...field, children: children(field) })), total: fields.length };
}

function holds({ value, children = [] }, chosen) {
  return chosen.includes(value) || children.some((child) => chosen.includes(child.value));
}
