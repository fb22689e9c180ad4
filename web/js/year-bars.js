// Counts by year and month to the bars of a chart: what a bar spans, what it counts, and what it is called.

import { date, number } from './format.js';
import { strings } from './strings.js';

// Each bar is to be hit with a finger, and the panel is narrow.
const MOST_BARS = 12;
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/**
 * One bar a year from `first` to `last`, without holes. Where there are too many, the oldest years share one; and so do
 * those behind the next year, for one odd date must not stretch the chart.
 */
export function yearBars(years, first, end, today = new Date()) {
  if (first > end) return [];
  const last = Math.max(first, Math.min(end, today.getFullYear() + 1));
  const known = years.map(({ year, count }) => ({ year: Number(year), count }));
  const span = (from, to) =>
    bar(
      from,
      to,
      known.reduce((sum, { year, count }) => (from <= year && year <= to ? sum + count : sum), 0),
    );
  const start = Math.max(first, last - MOST_BARS + (end > last ? 2 : 1));
  const bars = [span(first, start)];
  for (let year = start + 1; year <= last; year++) bars.push(span(year, year));
  if (end > last) bars.push(span(last + 1, end));
  return bars;
}

/** The years that a filter is narrowed to, each with its twelve months and how many are of no known month. */
export function monthRows(months, years, { from, to }) {
  if (months.length === 0) return [];
  const counts = new Map(months.map(({ month, count }) => [month, count]));
  const rows = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
    const bars = MONTHS.map((month) => bar(`${year}-${month}`, `${year}-${month}`, counts.get(`${year}-${month}`) ?? 0));
    const known = bars.reduce((sum, { count }) => sum + count, 0);
    const all = years.find((one) => Number(one.year) === year)?.count ?? known;
    rows.push({ year, bars, unknown: all - known });
  }
  return rows;
}

/** Whether a bar lies within a range whose ends are as precise as they like, or may be so. */
export function isInside(bar, { from, to }) {
  return (!from || lastMonth(bar.to) >= firstMonth(from)) && (!to || firstMonth(bar.from) <= lastMonth(to));
}

function bar(from, to, count) {
  const [first, last] = [String(from), String(to)];
  const name = first === last ? date(first) : strings.years.through(first, last);
  return { from: first, to: last, count, label: strings.years.bar(name, number(count)) };
}

const firstMonth = (text) => (text.length === 4 ? `${text}-01` : text.slice(0, 7));
const lastMonth = (text) => (text.length === 4 ? `${text}-12` : text.slice(0, 7));
