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
    byText(understood).map(([text, meanings]) => name(text, meanings, state)),
  );
}

/** What one text may mean, in a row: a field and a company of the same name are one item of the query. */
function byText(understood) {
  const texts = new Map();
  for (const { text, facet, value } of understood) {
    const meanings = texts.get(text) ?? new Map();
    meanings.set(`${facet}/${value}`, { facet, value });
    texts.set(text, meanings);
  }
  return [...texts].map(([text, meanings]) => [text, [...meanings.values()]]);
}

function name(text, meanings, state) {
  const excluded = state.q.includes(`-${text}`);
  const plain = meanings.length === 1 && shownName(meanings[0]) === text;
  return el(
    'span',
    { class: `meant${excluded ? ' meant--excluded' : ''}` },
    !plain && [el('span', { class: 'meant__text' }, text), icon('arrow')],
    // To keep what is left out as a filter would turn it round.
    meanings.map((meaning) => (excluded ? el('span', {}, words(meaning)) : fixing(text, meaning, state))),
    excluded && el('span', { class: 'meant__kind' }, strings.understood.excluded),
  );
}

/** Following it makes the name a filter and leaves the rest of the query. */
function fixing(text, meaning, state) {
  const { facet, value } = meaning;
  if (!(facet in state)) return el('span', {}, words(meaning));
  const rest = state.q.replace(text, ' ').replace(/\s+/g, ' ');
  return el(
    'a',
    {
      class: `meant__link meant__link--${facet}`,
      href: listHref(withValue(withQuery(state, rest), facet, value)),
      title: strings.understood.apply(strings.facets[facet], value),
      'data-navigate': true,
    },
    words(meaning),
  );
}

function words(meaning) {
  return [
    el('span', { class: 'meant__value' }, shownName(meaning)),
    ' ',
    el('span', { class: 'meant__kind' }, strings.facets[meaning.facet] ?? meaning.facet),
  ];
}

const shownName = ({ facet, value }) => (facet === 'technology' ? technology(value).name : value);
