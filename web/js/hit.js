// One hit of the result list: who with whom, what, when, and why it matched.

import { listHref, partnershipHref, recordAddress } from './address.js';
import { el, fragments, hiddenText, icon } from './dom.js';
import { date, excerpt, number, shownTechnology, shownValue, technology } from './format.js';
import { starFor } from './star.js';
import { withValue } from './state.js';
import { strings } from './strings.js';

const SHOWN_PARTNERS = 4;
const PARTNERS = [
  ['company', 'companies'],
  ['university', 'universities'],
  ['organization', 'organizations'],
];

export function hitFor(hit, state) {
  return el(
    'li',
    { class: 'hit' },
    el(
      'article',
      { class: 'hit__card' },
      facts(hit),
      el(
        'h2',
        { class: 'hit__title' },
        el(
          'a',
          {
            href: partnershipHref(hit.id, state),
            'data-navigate': 'from-list',
            'data-hit': hit.id,
            'data-address': recordAddress(hit.id),
          },
          fragments(hit.titleFragments),
        ),
      ),
      partners(hit, state),
      el('p', { class: 'hit__body' }, fragments(excerpt(hit.bodyFragments))),
      tail(hit, state),
      starFor({ id: hit.id, title: hit.titleFragments.map(({ text }) => text).join('') }),
      lacks(hit) && missing(hit.missing),
    ),
  );
}

/** Whether a hit has only some of what was asked for. */
export function lacks(hit) {
  return hit.missing?.length > 0;
}

/** The words stand struck through, as other engines show them; read aloud, the label before them says it. */
function missing(words) {
  const bare = words.map((word) => word.replace(/[?!.,]+$/, ''));
  return el(
    'p',
    { class: 'hit__missing' },
    `${strings.results.missing}: `,
    bare.map((word, i) => [i > 0 && ', ', el('s', {}, word)]),
  );
}

/** Type, date and publisher, each only where the record has it. */
export function facts({ type, date: when, source }) {
  const parts = [
    type && el('span', { class: 'facts__type' }, shownValue('type', type)),
    when && el('time', { datetime: when }, date(when)),
    source?.publisher && el('span', { class: 'facts__publisher' }, source.publisher),
  ].filter(Boolean);
  return parts.length > 0 && el('p', { class: 'facts' }, parts);
}

function partners(hit, state) {
  const groups = PARTNERS.filter(([, list]) => hit[list]?.length > 0).map(([facet, list], i) =>
    group(facet, hit[list], matchedValues(hit, list), state, i > 0),
  );
  return el('div', { class: 'partners' }, groups);
}

function group(facet, names, matched, state, joined) {
  // What matched is shown in any case; the rest of a long list waits in the detail.
  const first = names.filter((name, i) => i < SHOWN_PARTNERS || matched.has(name));
  const rest = names.length - first.length;
  // The joining sign wraps together with what it joins.
  return el(
    'span',
    { class: 'partners__group' },
    joined && icon('link'),
    first.map((name) => partner(facet, name, matched.has(name), state)),
    rest > 0 && el('span', { class: 'partners__more' }, strings.results.more(number(rest))),
  );
}

function partner(facet, name, matched, state) {
  const kind = strings.facets[facet];
  return el(
    'a',
    {
      class: `partner partner--${facet}${matched ? ' partner--matched' : ''}`,
      href: listHref(withValue(state, facet, name)),
      title: strings.results.narrow(kind, name),
      'data-navigate': true,
    },
    hiddenText(`${kind} `),
    el('span', { class: 'partner__name' }, name),
  );
}

function tail(hit, state) {
  const matched = matchedValues(hit, 'technologies');
  const technologies = (hit.technologies ?? []).map((path) => {
    const { field, name } = technology(path);
    const shown = shownTechnology(path);
    // A recognised name means a whole path; a mere word may be the field or the technology.
    const named = matched.has(path) || matched.has(name);
    return el(
      'a',
      {
        class: `topic${named ? ' topic--matched' : matched.has(field) ? ' topic--field-matched' : ''}`,
        href: listHref(withValue(state, 'technology', path)),
        title: strings.results.narrow(strings.facets.technology, shown.field ? `${shown.field}/${shown.name}` : shown.name),
        'data-navigate': true,
      },
      field && el('span', { class: 'topic__field' }, shown.field),
      el('span', { class: 'topic__name' }, shown.name),
    );
  });
  const why = reason(hit.matched);
  return (
    (technologies.length > 0 || why) &&
    el('p', { class: 'hit__tail' }, technologies, why && el('span', { class: 'hit__why' }, why))
  );
}

/** "일치: 제목, 본문, 대학 (서울대)": the places, with the words where they are not the name itself. */
function reason(matched = []) {
  const places = new Map();
  for (const { text, in: place, value } of matched) {
    const words = places.get(place) ?? new Set();
    if (value && value !== text && !value.endsWith(`/${text}`)) words.add(text);
    places.set(place, words);
  }
  const order = Object.keys(strings.places);
  const sorted = [...places].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  const parts = sorted.map(
    ([place, words]) => `${strings.places[place] ?? place}${words.size > 0 ? ` (${[...words].join(', ')})` : ''}`,
  );
  return parts.length > 0 ? `${strings.results.matched}: ${parts.join(' · ')}` : '';
}

function matchedValues({ matched = [] }, place) {
  return new Set(matched.filter((one) => one.in === place).map((one) => one.value ?? one.text));
}
