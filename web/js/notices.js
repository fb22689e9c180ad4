// Above the results: what the server took the query for, and what it corrected.

import { listHref } from './address.js';
import { el, icon } from './dom.js';
import { technology, toward } from './format.js';
import { withQuery, withValue } from './state.js';
import { strings } from './strings-ko.js';

export function noticesFor({ understood = [], correction = null }, state) {
  return [correction && corrected(correction), understood.length > 0 && names(understood, state)].filter(Boolean);
}

function corrected({ text, reason }) {
  return el(
    'p',
    { class: 'notice notice--correction' },
    icon('wand'),
    el(
      'span',
      {},
      el('strong', {}, text),
      strings.correction.found(toward(text)),
      ' ',
      el('span', { class: 'notice__why' }, strings.correction.reasons[reason] ?? ''),
    ),
  );
}

function names(understood, state) {
  return el(
    'p',
    { class: 'notice' },
    el('span', { class: 'notice__label' }, strings.understood.label),
    understood.map((name) => understoodLink(name, state)),
  );
}

/** A name found in the query; following it makes the name a filter and leaves the rest of the query. */
function understoodLink({ text, facet, value }, state) {
  const rest = state.q.replace(text, ' ').replace(/\s+/g, ' ');
  const kind = strings.facets[facet] ?? facet;
  const known = facet in state;
  const shown = facet === 'technology' ? technology(value).name : value;
  const parts = [
    text !== shown && el('span', { class: 'meant__text' }, text),
    text !== shown && icon('arrow'),
    el('span', { class: 'meant__value' }, shown),
    el('span', { class: 'meant__kind' }, kind),
  ];
  if (!known) return el('span', { class: 'meant' }, parts);
  return el(
    'a',
    {
      class: `meant meant--${facet}`,
      href: listHref(withValue(withQuery(state, rest), facet, value)),
      title: strings.understood.apply(kind, value),
      'data-navigate': true,
    },
    parts,
  );
}
