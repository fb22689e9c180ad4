// How a count changes from year to year: a small drawing, and the change against the year before.

import { el, hiddenText, svg } from './dom.js';
import { number } from './format.js';
import { strings } from './strings.js';

const COLUMN = 8;
const GAP = 2;
const HEIGHT = 28;
const MOST_YEARS = 15;

/** The years of an answer without holes, ascending; of very many the last, for one odd date must not stretch a page. */
export function yearsOf(answer, today = new Date()) {
  const years = answer.years.map(({ year }) => Number(year)).filter((year) => year <= today.getFullYear() + 1);
  if (years.length === 0) return [];
  const last = Math.max(...years);
  const first = Math.max(Math.min(...years), last - MOST_YEARS + 1);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The year whose change is told: the last of the chosen range, else the last one that is over. */
export function comparedYear(years, { to }, today = new Date()) {
  if (to) return Number(to.slice(0, 4));
  const over = years.filter((year) => year < today.getFullYear());
  return over.at(-1) ?? years.at(-1);
}

export const isUnfinished = (year, today = new Date()) => year >= today.getFullYear();

/** Counts of a value by year, as a lookup. */
export const countIn = (value) => {
  const counts = new Map((value.years ?? []).map(({ year, count }) => [Number(year), count]));
  return (year) => counts.get(year) ?? 0;
};

/** Columns by year, one of which may stand out; read aloud as words. */
export function sparkFor(value, years, chosen = null) {
  const count = countIn(value);
  const most = Math.max(1, ...years.map(count));
  const words = years.filter((year) => count(year) > 0).map((year) => strings.trends.sparkPart(year, count(year)));
  // Where no record has a date there is nothing to say.
  const label = words.length > 0 ? { role: 'img', 'aria-label': words.join(', ') } : { 'aria-hidden': 'true' };
  return svg(
    'svg',
    {
      class: 'spark',
      ...label,
      width: years.length * COLUMN,
      height: HEIGHT,
      viewBox: `0 0 ${years.length * COLUMN} ${HEIGHT}`,
    },
    years.map((year, i) => column(i, count(year), most, year === chosen)),
    svg('title', {}, words.join(', ')),
  );
}

function column(i, count, most, chosen) {
  const height = count === 0 ? 1 : Math.max(2, Math.round(((HEIGHT - 2) * count) / most));
  return svg('rect', {
    class: `spark__year${chosen ? ' spark__year--chosen' : ''}${count === 0 ? ' spark__year--none' : ''}`,
    x: i * COLUMN,
    y: HEIGHT - height,
    width: COLUMN - GAP,
    height,
    rx: 1,
  });
}

/** "+3", against the year before. */
export function changeFor(value, year) {
  const count = countIn(value);
  const change = count(year) - count(year - 1);
  const direction = change > 0 ? 'more' : change < 0 ? 'fewer' : 'same';
  const text = change === 0 ? strings.trends.same : strings.trends[direction](number(Math.abs(change)));
  return el('span', { class: `change change--${direction}` }, text, hiddenText(strings.unit(change)));
}
