// Above the results: what was searched instead of the text typed, how it was understood, and what had to be given up.

import { listHref } from './address.js';
import { el, icon } from './dom.js';
import { asTyped } from './query-text.js';
import { lacks } from './hit.js';
import { withQuery } from './state.js';
import { strings } from './strings.js';
import { understoodFor } from './understood.js';

export function noticesFor(answer, state) {
  const { correction, read, understood = [] } = answer;
  return [
    correction && corrected(correction, state),
    understood.length > 0 && understoodFor(understood, state, read),
    isPartial(answer, state) && el('p', { class: 'notice notice--partial' }, strings.partial),
  ].filter(Boolean);
}

/** The same in words alone, for those who do not see the page. */
export function warnings(answer, state) {
  return [
    answer.correction && strings.correction.found(answer.correction.text),
    isPartial(answer, state) && strings.partial,
  ].filter(Boolean);
}

/** What matches all comes first, and in another order than that of relevance halves come only where nothing does. */
function isPartial({ hits }, state) {
  return state.page === 1 && hits.length > 0 && hits.every(lacks);
}

function corrected({ text, reason }, state) {
  return el(
    'p',
    { class: 'notice notice--correction' },
    icon('wand'),
    el(
      'span',
      {},
      el('strong', {}, strings.correction.found(text)),
      ' ',
      el('span', { class: 'notice__why' }, strings.correction.reasons[reason] ?? ''),
      ' ',
      el(
        'a',
        { class: 'notice__link', href: listHref(withQuery(state, asTyped(state.q, text))), 'data-navigate': true },
        strings.correction.asTyped(state.q),
      ),
    ),
  );
}
