// The middle of the page: heading, notices, hits, pager; and what stands there when there are none.

import { exportHref, feedHref } from './api.js';
import { emptyFor } from './empty.js';
import { problemFor } from './problem-view.js';
import { el, fill, hook } from './dom.js';
import { number, shownValue } from './format.js';
import { hitFor, lacks } from './hit.js';
import { nameOf } from './name-page.js';
import { noticesFor } from './notices.js';
import { pagerFor } from './pager.js';
import { isStart } from './state.js';
import { strings } from './strings.js';

/** No hit is lower, with its gap, on any screen. */
const LOWEST_HIT = 90;

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
  let rest = null;

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

  /** The hits that the screen can show are there with the next picture, the others with the one behind it. */
  function fillList(hits, state, whole) {
    cancelAnimationFrame(rest);
    const soon = whole ? hits.length : Math.ceil(window.innerHeight / LOWEST_HIT);
    const items = itemsFor(hits, state);
    list.replaceChildren(...items(0, soon));
    const done = () => region.setAttribute('aria-busy', 'false');
    if (hits.length <= soon) return done();
    rest = requestAnimationFrame(() => {
      rest = requestAnimationFrame(() => {
        list.append(...items(soon));
        done();
      });
    });
  }

  function show(state, { head, count, hits = [], notes = [], pages = [], note = null, whole = true }) {
    waiting.remove();
    fill(heading, head);
    fill(total, count);
    renderTools(state, hits.length > 0);
    notices.replaceChildren(...notes);
    notices.hidden = notes.length === 0;
    fillList(hits, state, whole);
    pager.replaceChildren(...pages);
    pager.hidden = pages.length === 0;
    message.replaceChildren(...(note ? [note] : []));
    message.hidden = !note;
  }

  return {
    heading,

    loading() {
      cancelAnimationFrame(rest);
      region.setAttribute('aria-busy', 'true');
    },

    /** @param whole whether the whole list is needed at once, to go to a place in it */
    render(answer, state, signal, whole) {
      show(state, {
        whole,
        head: headingFor(state),
        count: strings.count(number(answer.total)),
        hits: answer.hits,
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

/** The items of some of the hits; a line stands between those that have all that was asked for and those that have some. */
function itemsFor(hits, state) {
  const first = hits.findIndex(lacks);
  return (from, to) =>
    hits.slice(from, to).map((hit, i) => {
      const item = hitFor(hit, state);
      if (first > 0 && from + i === first) item.prepend(el('p', { class: 'hit__divider' }, strings.results.partialFrom));
      return item;
    });
}

function headingFor(state) {
  if (isStart(state)) return strings.results.newest;
  const name = nameOf(state);
  if (name) return strings.results.of(shownValue(name.facet, name.value));
  return state.q ? strings.results.found : strings.results.all;
}
