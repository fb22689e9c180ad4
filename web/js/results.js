// The middle of the page: heading, notices, hits, pager; and what stands there when there are none.

import { exportHref, feedHref } from './api.js';
import { emptyFor } from './empty.js';
import { problemFor } from './problem-view.js';
import { el, fill, hook } from './dom.js';
import { number, technology } from './format.js';
import { hitFor, lacks } from './hit.js';
import { nameOf } from './name-page.js';
import { noticesFor } from './notices.js';
import { pagerFor } from './pager.js';
import { isStart } from './state.js';
import { strings } from './strings.js';

const SORTS = ['relevance', 'newest', 'oldest'];

export function createResults({ onSort, onRetry }) {
  const region = hook('results');
  const heading = hook('results-heading');
  const total = hook('results-total');
  const sort = hook('sort');
  const list = hook('hits');
  const message = hook('message');
  const pager = hook('pager');
  const notices = hook('notices');
  const tools = hook('tools');
  const waiting = hook('waiting');
  const below = hook('export-below');
  const feed = hook('feed');
  const exports = document.querySelectorAll('[data-export]');

  sort.addEventListener('change', () => onSort(sort.value === sort.dataset.default ? '' : sort.value));

  function renderTools(state, hasHits) {
    // Kept in place: its neighbours must not move when it goes.
    tools.classList.toggle('tools--off', !hasHits);
    // Without words there is nothing to be relevant to.
    const offered = SORTS.filter((name) => state.q || name !== 'relevance');
    sort.dataset.default = offered[0];
    sort.replaceChildren(...offered.map((name) => el('option', { value: name }, strings.sort[name])));
    sort.value = offered.includes(state.sort) ? state.sort : offered[0];
    below.hidden = !hasHits;
    for (const link of exports) link.href = exportHref(state, link.dataset.export);
    feed.href = feedHref(state);
  }

  function show(state, { head, count, hits = [], notes = [], pages = [], note = null }) {
    region.setAttribute('aria-busy', 'false');
    waiting.remove();
    fill(heading, head);
    fill(total, count);
    renderTools(state, hits.length > 0);
    notices.replaceChildren(...notes);
    notices.hidden = notes.length === 0;
    list.replaceChildren(...hits);
    pager.replaceChildren(...pages);
    pager.hidden = pages.length === 0;
    message.replaceChildren(...(note ? [note] : []));
    message.hidden = !note;
  }

  return {
    heading,

    loading() {
      region.setAttribute('aria-busy', 'true');
    },

    render(answer, state, signal) {
      show(state, {
        head: headingFor(state),
        count: strings.count(number(answer.total)),
        hits: listed(answer.hits, state),
        notes: noticesFor(answer, state),
        pages: answer.hits.length > 0 ? pagerFor(answer, state) : [],
        note: answer.hits.length === 0 ? emptyFor(answer, state, signal) : null,
      });
    },

    fail(problem, state) {
      show(state, { head: headingFor(state), count: '', note: problemFor(problem, state, onRetry) });
    },
  };
}

/** A line between the hits that have all that was asked for and those that have some of it. */
function listed(hits, state) {
  const first = hits.findIndex(lacks);
  const items = hits.map((hit) => hitFor(hit, state));
  if (first > 0) items[first].prepend(el('p', { class: 'hit__divider' }, strings.results.partialFrom));
  return items;
}

function headingFor(state) {
  if (isStart(state)) return strings.results.newest;
  const name = nameOf(state);
  if (name) return strings.results.of(technology(name.value).name);
  return state.q ? strings.results.found : strings.results.all;
}
