// The page's state is its query string, with the very names of GET /api/search. It is immutable: every change makes a
// new state, and every change but turning the page starts again on page 1, because the old page number means nothing there.

export const FACETS = Object.freeze(['company', 'university', 'technology', 'type', 'region', 'organization']);

export function parseState(search) {
  const parameters = new URLSearchParams(search);
  const one = (name) => (parameters.get(name) ?? '').trim();
  const [from, to] = inOrder(one('from'), one('to'));
  const state = {
    q: one('q'),
    from,
    to,
    sort: one('sort'),
    page: pageNumber(one('page')),
    size: one('size'),
  };
  for (const facet of FACETS) {
    state[facet] = Object.freeze([...new Set(parameters.getAll(facet).filter(Boolean))]);
  }
  return Object.freeze(state);
}

/** Two ends of a range; given the wrong way round, what is meant is clear. */
export function inOrder(a, b) {
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) > b.slice(0, known) ? [b, a] : [a, b];
}

/** The query string, '' or starting with '?'. Its order is fixed, so equal states have equal addresses. */
export function toQuery(state) {
  const parameters = filterParameters(state);
  for (const name of ['sort', 'size']) {
    if (state[name]) parameters.set(name, state[name]);
  }
  if (state.page > 1) parameters.set('page', state.page);
  return withMark(parameters);
}

/** Only what decides which records match: the facet lists and the export know no page and no order. */
export function toFilterQuery(state, more = {}) {
  const parameters = filterParameters(state);
  for (const [name, value] of Object.entries(more)) {
    if (value !== '' && value !== undefined) parameters.set(name, value);
  }
  return withMark(parameters);
}

export const withQuery = (state, q) => change(state, { q: q.trim() });
export const withSort = (state, sort) => change(state, { sort });
export const withPage = (state, page) => change(state, { page });
export const withRange = (state, from, to) => change(state, { from, to });
export const withValue = (state, facet, value) => (state[facet].includes(value) ? state : toggled(state, facet, value));
export const withoutParameter = (state, name) => change(state, { [name]: FACETS.includes(name) ? [] : '' });

/** Ticks or unticks a value. A field and one of its technologies would only cancel each other out (OR), so the last tick wins. */
export function toggled(state, facet, value) {
  const chosen = state[facet];
  if (chosen.includes(value)) return change(state, { [facet]: chosen.filter((other) => other !== value) });
  const related = (other) => facet === 'technology' && (other.startsWith(`${value}/`) || value.startsWith(`${other}/`));
  return change(state, { [facet]: [...chosen.filter((other) => !related(other)), value] });
}

export function withoutFilters(state) {
  return change(state, { from: '', to: '', ...Object.fromEntries(FACETS.map((facet) => [facet, []])) });
}

/** Every chosen filter, as the chips show them; the year range is one choice. */
export function choices(state) {
  const values = FACETS.flatMap((facet) => state[facet].map((value) => ({ facet, value })));
  return state.from || state.to ? [...values, { facet: 'year', from: state.from, to: state.to }] : values;
}

export function withoutChoice(state, choice) {
  return choice.facet === 'year' ? withRange(state, '', '') : toggled(state, choice.facet, choice.value);
}

export const isStart = (state) => !state.q && state.page === 1 && choices(state).length === 0;

function change(state, fields) {
  const next = { ...state, page: 1, ...fields };
  for (const facet of FACETS) Object.freeze(next[facet]);
  return Object.freeze(next);
}

function filterParameters(state) {
  const parameters = new URLSearchParams();
  if (state.q) parameters.set('q', state.q);
  for (const facet of FACETS) {
    for (const value of state[facet]) parameters.append(facet, value);
  }
  for (const name of ['from', 'to']) {
    if (state[name]) parameters.set(name, state[name]);
  }
  return parameters;
}

function withMark(parameters) {
  const query = parameters.toString();
  return query ? `?${query}` : '';
}

function pageNumber(text) {
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) : 1;
}
