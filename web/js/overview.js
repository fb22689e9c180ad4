// Above the list, where there is something to say about the whole: on the start page what is in the collection, on the
// page of one name who and what is with it. The numbers come with the answer; the years of technologies after it.

import { LIST } from './address.js';
import { facetYears, latestOnly } from './api.js';
import { el, hook } from './dom.js';
import { number } from './format.js';
import { nameOf, namePageFor } from './name-page.js';
import { addSparks, rankingFor } from './ranking.js';
import { isStart } from './state.js';
import { strings } from './strings.js';
import { yearsOf } from './trend.js';

const MOST_ACTIVE = ['company', 'university', 'technology'];

export function createOverview() {
  const intro = hook('intro');
  const stats = hook('stats');
  const room = hook('overview');
  const fetchYears = latestOnly(facetYears);
  let view = LIST;
  let start = false;
  let named = false;

  function place() {
    intro.hidden = !start || view !== LIST;
    room.hidden = !(start || named) || view !== LIST;
  }

  async function addYears(answer, state) {
    const years = yearsOf(answer);
    if (years.length < 2 || !room.querySelector('[data-spark]')) return fetchYears.cancel();
    // An extra: the page says all it has to without it, so a failure leaves it away.
    const found = await fetchYears('technology', state).catch(() => null);
    if (found) addSparks(room, found.values, years);
  }

  return {
    turn(next) {
      view = next;
      place();
    },

    /** What is known before the answer, so that nothing moves when it comes. */
    loading(state) {
      start = isStart(state);
      // A head that belongs to another name stays until the answer; at first there is none.
      named = nameOf(state) !== null;
      if (!room.firstChild) room.replaceChildren(el('div', { class: `overview__waiting${named ? ' overview__waiting--name' : ''}` }));
      place();
    },

    render(answer, state) {
      const name = nameOf(state);
      start = isStart(state);
      named = name !== null && answer.total > 0;
      if (start) {
        stats.replaceChildren(...statsFor(answer));
        room.replaceChildren(startFor(answer, state));
      } else if (named) room.replaceChildren(namePageFor(name, answer, state));
      else room.replaceChildren();
      place();
      if (start || named) addYears(answer, state);
      else fetchYears.cancel();
    },

    /** There is no answer to tell about. */
    clear() {
      named = false;
      room.replaceChildren();
      fetchYears.cancel();
      place();
    },
  };
}

function startFor(answer, state) {
  return el(
    'div',
    { class: 'rankings' },
    MOST_ACTIVE.map((facet) =>
      rankingFor(facet, answer, state, {
        title: strings.start[facet],
        sparks: facet === 'technology',
        view: facet === 'technology' ? 'technologies' : 'network',
      }),
    ),
  );
}

function statsFor(answer) {
  const years = yearsOf(answer);
  const total = (name) => answer.facets.find((one) => one.name === name)?.total ?? 0;
  const entries = [
    [strings.start.partnerships, number(answer.total)],
    [strings.start.companies, number(total('company'))],
    [strings.start.universities, number(total('university'))],
    [strings.start.years, years.length > 0 ? strings.trends.byYear(years[0], years.at(-1)) : ''],
  ];
  return entries
    .filter(([, value]) => value)
    .map(([name, value]) => el('div', { class: 'stats__one' }, el('dt', {}, name), el('dd', {}, value)));
}
