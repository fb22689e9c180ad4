// One facet group: its values with counts, search within, and more of a long list. What is looked up and how much is
// shown belongs to this view alone and is no part of the page's state.

import { facetValues, latestOnly } from './api.js';
import { fill, keepingFocus, patchChildren } from './dom.js';
import { createFacetFrame } from './facet-frame.js';
import { asTree, holds } from './facet-tree.js';
import { createValue } from './facet-value.js';
import { number, shownValue } from './format.js';
import { language } from './language.js';
import { strings } from './strings.js';

const FIRST = 6;
const STEP = 30;
const ALL = 1000;
const NAMED = ['type', 'region'];

export function createFacet(name, { onToggle, announce }) {
  const label = strings.facets[name];
  const { element, find, list, none, more, fewer, total } = createFacetFrame(name);
  const fetchValues = latestOnly(facetValues);
  const open = new Set();
  let rows = new Map();
  let answer = { values: [], total: 0 };
  let state = null;
  let wanted = FIRST;
  // The words for which the list was drawn last.
  let drawnFor = '';

  /** The search answer brings the top values; only a longer list or a look-up costs a request of its own. */
  async function refresh() {
    const contains = find.value.trim();
    if (!contains && (wanted <= answer.values.length || answer.values.length >= answer.total)) {
      fetchValues.cancel();
      return draw(answer.values, answer.total, contains);
    }
    try {
      const own = contains !== '' && NAMED.includes(name) && language !== 'ko';
      const given = await fetchValues(name, state, own ? '' : contains, atMost(contains));
      if (!given) return;
      const found = own ? namedLike(given.values, contains) : given;
      const whole = name === 'technology' && !contains ? asTree(found.values) : found;
      draw(whole.values, whole.total, contains);
      if (contains) announce(`${label} ${strings.facet.found(number(found.total))}`);
    } catch {
      // What was listed for other words would look like what was found.
      if (contains !== drawnFor) {
        keepingFocus(
          () => patchChildren(list, []),
          () => find,
        );
        more.hidden = true;
      }
      none.textContent = strings.facet.failed;
      none.hidden = false;
    }
  }

  /** The server knows these by their Korean names only, and they are few. */
  function namedLike(values, contains) {
    const wantedName = contains.toLowerCase();
    const like = values.filter(({ value }) => `${value} ${shownValue(name, value)}`.toLowerCase().includes(wantedName));
    return { values: like, total: like.length };
  }

  function atMost(contains) {
    // The server lists fields and technologies flat; the tree needs them all.
    return name === 'technology' && !contains ? ALL : room(contains);
  }

  /** A look-up shows more from the start: it is a list to read, not one to glance at. */
  const room = (contains) => (contains ? Math.max(wanted, STEP) : wanted);

  function draw(values, count, contains) {
    drawnFor = contains;
    const chosen = state[name];
    const listed = values.filter((one, i) => i < room(contains) || holds(one, chosen));
    // A chosen value stays in sight, even where the server's page of values does not reach it.
    const missing = contains ? [] : chosen.filter((value) => !values.some((one) => holds(one, [value])));
    const shown = [...listed, ...missing.map((value) => ({ value, count: 0 }))];
    const used = new Map();
    const update = () =>
      patchChildren(
        list,
        shown.map((one) => row(one, false, used)),
      );
    keepingFocus(update, () => find);
    rows = used;
    const rest = count - listed.length;
    fill(none, strings.facet.none(contains));
    none.hidden = list.children.length > 0;
    element.hidden = answer.total === 0 && list.children.length === 0 && !contains;
    const held = document.activeElement === more;
    more.hidden = rest <= 0;
    more.textContent = strings.facet.more(number(Math.min(rest, STEP)));
    fewer.hidden = contains !== '' || wanted <= FIRST || listed.length <= FIRST;
    if (held && more.hidden) fewer.focus();
    total.textContent = number(answer.total);
    // Who is typing in it may be about to type on.
    find.hidden = answer.total <= FIRST && !contains && document.activeElement !== find;
  }

  function row({ value, count, children = [] }, nested, used) {
    const key = `${nested ? '>' : ''}${value}`;
    const own = rows.get(key) ?? createValue(name, value, { nested, onToggle, onOpen });
    used.set(key, own);
    const mixed = children.some((child) => state[name].includes(child.value));
    own.update({
      count,
      checked: state[name].includes(value),
      mixed,
      hasChildren: children.length > 0,
      open: open.has(value),
    });
    patchChildren(
      own.children,
      children.map((child) => row(child, true, used)),
    );
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

  find.addEventListener('input', () => show(FIRST));
  find.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing || !find.value) return;
    // In the drawer the same key would close it.
    event.preventDefault();
    find.value = '';
    show(FIRST);
  });
  more.addEventListener('click', () => show(room(find.value.trim()) + STEP));
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
