// Page links: real addresses, so a page opens in a new tab and is found in the history.

import { listHref } from './address.js';
import { el, hiddenText, icon } from './dom.js';
import { number } from './format.js';
import { withPage } from './state.js';
import { strings } from './strings.js';

// The server pages through no more hits than this; an export has them all.
const REACHABLE = 10_000;

export function pagerFor({ total, page, size }, state) {
  const last = Math.min(Math.ceil(total / size), Math.floor(REACHABLE / size));
  if (last <= 1) return [];
  return [
    step(strings.pager.previous, page - 1, last, state, 'previous'),
    el(
      'ol',
      { class: 'pager__pages' },
      pageNumbers(page, last).map((n) =>
        el('li', {}, n === null ? el('span', { class: 'pager__gap' }, '…') : pageLink(n, page, state)),
      ),
    ),
    step(strings.pager.next, page + 1, last, state, 'next'),
  ];
}

/** First, last and the neighbours of the current page; null stands for a gap of more than one page. */
export function pageNumbers(current, last) {
  const wanted = new Set([1, last, current - 1, current, current + 1].filter((n) => n >= 1 && n <= last));
  const shown = [];
  let before = 0;
  for (const n of [...wanted].sort((a, b) => a - b)) {
    if (n - before === 2) shown.push(n - 1);
    else if (n - before > 2) shown.push(null);
    shown.push(n);
    before = n;
  }
  return shown;
}

function pageLink(n, current, state) {
  return el(
    'a',
    {
      class: 'pager__page',
      href: listHref(withPage(state, n)),
      'aria-current': n === current ? 'page' : null,
      'data-navigate': 'page',
    },
    number(n),
    hiddenText(strings.pager.label),
  );
}

function step(label, n, last, state, direction) {
  const parts = direction === 'previous' ? [icon('back'), label] : [label, icon('forward')];
  // A link without a target keeps its place, so that the row never moves under the pointer.
  if (n < 1 || n > last) return el('span', { class: 'pager__step pager__step--off', 'aria-hidden': 'true' }, parts);
  return el(
    'a',
    {
      class: 'pager__step',
      href: listHref(withPage(state, n)),
      rel: direction === 'previous' ? 'prev' : 'next',
      'data-navigate': 'page',
    },
    parts,
  );
}
