// Nothing found: says which single filter stands in the way, and how many hits there would be without it.

import { listHref } from './address.js';
import { count } from './api.js';
import { choiceLabel } from './chips.js';
import { el } from './dom.js';
import { number } from './format.js';
import { choices, parseState, withPage, withQuery, withoutChoice, withoutFilters } from './state.js';
import { strings } from './strings.js';

// Each way out costs a request; more than this many would be no help to read either.
const MOST = 8;

export function emptyFor(answer, state, signal) {
  if (answer.total > 0) return note(strings.empty.page, way(strings.empty.first, withPage(state, 1), answer.total));
  const ways = el('ul', { class: 'ways' });
  const box = note(title(state), el('p', { class: 'message__lead', hidden: true }, strings.empty.loosen), ways);
  offerWays(state, ways, signal);
  if (choices(state).length === 0)
    box.append(
      hints(),
      el('p', {}, el('a', { class: 'button', href: listHref(parseState('')), 'data-navigate': true }, strings.empty.start)),
    );
  return box;
}

function title(state) {
  return state.q && choices(state).length === 0 ? strings.empty.query(state.q) : strings.empty.title;
}

async function offerWays(state, list, signal) {
  const chosen = choices(state);
  const wider = [
    ...chosen.map((choice) => [strings.empty.without(choiceLabel(choice)), withoutChoice(state, choice)]),
    ...wordWays(state),
  ];
  if (chosen.length > 1 && state.q) wider.push([strings.empty.onlyQuery, withoutFilters(state)]);
  if (chosen.length > 0 && state.q) wider.push([strings.empty.withoutQuery(state.q), withQuery(state, '')]);
  const offers = await Promise.all(
    wider.slice(0, MOST).map(async ([label, next]) => {
      const total = await count(next, signal).catch(() => 0);
      return { label, next, total };
    }),
  );
  if (signal?.aborted) return;
  // Nothing to gain from a step that finds nothing either, unless all are so: then every filter can still be taken away.
  const useful = offers.filter((offer) => offer.total > 0);
  if (useful.length === 0 && choices(state).length === 0) return;
  list.append(
    ...(useful.length > 0 ? useful : offers).map(({ label, next, total }) => el('li', {}, way(label, next, total))),
  );
  list.previousElementSibling.hidden = useful.length === 0;
}

/** Each word of a query without filters may be the one too many. */
function wordWays(state) {
  const words = state.q.split(/\s+/);
  // Quotation marks hold words together: taking one out of them would leave the query broken.
  if (choices(state).length > 0 || words.length < 2 || words.length > MOST || /["“”]/.test(state.q)) return [];
  return words.map((word, i) => [strings.empty.withoutWord(word), withQuery(state, words.toSpliced(i, 1).join(' '))]);
}

function way(label, next, total) {
  return el(
    'a',
    { class: 'way', href: listHref(next), 'data-navigate': true },
    el('span', { class: 'way__label' }, label),
    el('span', { class: 'way__count' }, strings.count(number(total))),
  );
}

function hints() {
  return el(
    'ul',
    { class: 'hints' },
    strings.empty.hints.map((hint) => el('li', {}, hint)),
  );
}

function note(text, ...children) {
  return el('div', { class: 'message__box' }, el('h2', { class: 'message__title' }, text), children);
}
