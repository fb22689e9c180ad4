// What the server took words of the query for, one chip a text. Each meaning can become a filter; and each text can be
// taken back to what it is, mere letters.

import { listHref } from './address.js';
import { el, icon } from './dom.js';
import { range, shownValue } from './format.js';
import { literally, without } from './query-text.js';
import { withQuery, withRange, withValue } from './state.js';
import { strings } from './strings.js';

const MOST_MEANINGS = 3;
const SHOWN_MEANINGS = 2;

/** `read` is the text in which the names stand: the one typed with its Hanja in Hangul, or what it was corrected to. */
export function understoodFor(understood, state, read) {
  const byText = meanings(understood);
  const query = { state: withQuery(state, read), texts: [...byText.keys()] };
  return el(
    'p',
    { class: 'notice' },
    el('span', { class: 'notice__label' }, strings.understood.label),
    [...byText].map(([text, one]) => chip(text, [...one.values()], query)),
  );
}

/** What one text may mean, in a row: a field and a company of the same name are one item of the query. */
function meanings(understood) {
  const texts = new Map();
  for (const { text, facet, value, excluded } of understood) {
    const known = texts.get(text) ?? new Map();
    known.set(`${facet}/${value}`, { facet, value, excluded });
    texts.set(text, known);
  }
  return texts;
}

function chip(text, all, query) {
  const excluded = all[0].excluded === true;
  const plain = all.length === 1 && shownName(all[0]) === text;
  const shown = all.length > MOST_MEANINGS ? all.slice(0, SHOWN_MEANINGS) : all;
  return el(
    'span',
    { class: `meant${excluded ? ' meant--excluded' : ''}` },
    !plain && [el('span', { class: 'meant__text' }, text), icon('arrow')],
    // To keep what is left out as a filter would turn it round.
    shown.map((meaning) => (excluded ? el('span', {}, words(meaning)) : fixing(text, meaning, query))),
    shown.length < all.length && more(all.slice(shown.length)),
    excluded && el('span', { class: 'meant__kind' }, strings.understood.excluded),
    undoing(text, all[0].facet, query),
  );
}

function more(rest) {
  return el(
    'span',
    { class: 'meant__more', title: rest.map(shownName).join(', ') },
    strings.understood.more(rest.length),
  );
}

/** Following it makes the name a filter and leaves the rest of the query. */
function fixing(text, meaning, { state, texts }) {
  const { facet, value } = meaning;
  const rest = withQuery(state, without(state.q, text, texts));
  return el(
    'a',
    {
      class: `meant__link meant__link--${facet}`,
      href: listHref(facet === 'year' ? withRange(rest, ...ends(value)) : withValue(rest, facet, value)),
      title: strings.understood.apply(strings.facets[facet], shownName(meaning)),
      'data-navigate': true,
    },
    words(meaning),
  );
}

/** Following it leaves the text in the query, as letters only. */
function undoing(text, facet, { state, texts }) {
  const label = strings.understood.literally(text, facet);
  return el(
    'a',
    {
      class: 'meant__undo',
      href: listHref(withQuery(state, literally(state.q, text, texts))),
      title: label,
      'aria-label': label,
      'data-navigate': true,
    },
    icon('close'),
  );
}

function words(meaning) {
  return [
    el('span', { class: 'meant__value' }, shownName(meaning)),
    ' ',
    el('span', { class: 'meant__kind' }, strings.facets[meaning.facet] ?? meaning.facet),
  ];
}

function shownName({ facet, value }) {
  if (facet === 'year') return range(...ends(value));
  return shownValue(facet, value);
}

/** Both ends of a date or of a span of dates (2020/..), an open one empty. */
function ends(value) {
  const [from, to = from] = value.split('/').map((end) => (end === '..' ? '' : end));
  return [from, to];
}
