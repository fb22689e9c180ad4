// The only module that talks to the server. Errors come out as one kind, Problem, whatever went wrong on the way.

import { takeFirst } from './first-answer.js';
import { toFilterQuery, toQuery } from './state.js';

const FACET_PAGE = 100;
const LONGEST_WAIT = 2;
const ACCEPT = { Accept: 'application/json, application/problem+json' };

/** An application/problem+json answer, or a connection that failed (status 0). */
export class Problem extends Error {
  constructor({ type = '', status = 0, title = '', detail = '', parameter = '' }) {
    super(title || String(status));
    Object.assign(this, { type, status, title, detail, parameter });
  }
}

export const searchPath = (state) => `/api/search${toQuery(state)}`;
export const partnershipPath = (id) => `/api/partnerships/${encodeURIComponent(id)}`;

export const search = (state, signal) => read(searchPath(state), signal);
export const partnership = (id, signal) => read(partnershipPath(id), signal);
export const similar = (id, signal) => read(`${partnershipPath(id)}/similar?limit=5`, signal);
export const suggest = (q, signal) => read(`/api/suggest?${new URLSearchParams({ q, limit: 8 })}`, signal);
export const exportHref = (state, format) => `/api/export${toFilterQuery(state, { sort: state.sort, format })}`;
export const feedHref = (state) => `/api/feed${toFilterQuery(state)}`;

export const network = (state, limit, signal) =>
  read(`/api/network${toFilterQuery(state, { sort: state.sort, limit })}`, signal);

/** The values of a facet with their counts by year: all that the server gives at once. */
export const facetYears = (name, state, signal) =>
  read(`/api/facets/${name}${toFilterQuery(state, { sort: state.sort, limit: 500, years: true })}`, signal);

/** How many records match, without reading them. */
export async function count(state, signal) {
  const answer = await read(`/api/search${toFilterQuery(state, { sort: state.sort, size: 1 })}`, signal);
  return answer.total;
}

/** The first `wanted` values of a facet's list, read page by page because the server limits a page. */
export async function facetValues(name, state, contains, wanted, signal) {
  const values = [];
  let total = Infinity;
  while (values.length < Math.min(wanted, total)) {
    const limit = Math.min(FACET_PAGE, wanted - values.length);
    const page = await read(
      `/api/facets/${name}${toFilterQuery(state, { sort: state.sort, contains, offset: values.length, limit })}`,
      signal,
    );
    if (page.values.length === 0) break;
    values.push(...page.values);
    total = page.total;
  }
  return { values, total: Number.isFinite(total) ? total : 0 };
}

/**
 * Runs one request at a time: a new one aborts the one before, so that a late answer can never overwrite a newer one.
 * An aborted call resolves to undefined.
 */
export function latestOnly(request) {
  let controller = new AbortController();
  const run = async (...parameters) => {
    controller.abort();
    const own = new AbortController();
    controller = own;
    try {
      const answer = await request(...parameters, own.signal);
      return own.signal.aborted ? undefined : answer;
    } catch (error) {
      if (own.signal.aborted) return undefined;
      throw error;
    }
  };
  run.cancel = () => controller.abort();
  return run;
}

/** What would be made of an article, given as a Blob; nothing of it is kept. */
export function readArticle(body, { name, published }, signal) {
  const parameters = new URLSearchParams({ dryRun: true });
  if (name) parameters.set('name', name);
  if (published) parameters.set('published', published);
  return read(`/api/articles?${parameters}`, signal, { method: 'POST', body });
}

/** A server with too much to do says when to come again; of one such moment a reader need not know. */
async function fetched(url, signal, more) {
  const ask = () => fetch(url, { ...more, signal, headers: ACCEPT });
  const response = await (takeFirst(url) ?? ask());
  const seconds = Number(response.headers.get('Retry-After'));
  if (response.status !== 503 || more.method || !(seconds > 0 && seconds <= LONGEST_WAIT)) return response;
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  return ask();
}

async function read(url, signal, more = {}) {
  let response;
  try {
    response = await fetched(url, signal, more);
  } catch (error) {
    throw signal?.aborted ? error : new Problem({});
  }
  const body = await response.json().catch(() => null);
  if (!response.ok || body === null) throw new Problem({ ...body, status: response.status });
  return body;
}
