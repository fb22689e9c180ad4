// The chart of years; and below it, once few enough are chosen, the chart of their months.

import { createBarChart } from './bar-chart.js';
import { el } from './dom.js';
import { number } from './format.js';
import { monthRows, yearBars } from './year-bars.js';
import { strings } from './strings.js';

const QUARTERS = [1, 4, 7, 10];

export function createYearChart({ onRange, focusFallback }) {
  const years = createBarChart({ unit: 'year', label: strings.years.chart, onPick: pickYears, focusFallback });
  const axis = el('div', { class: 'chart__axis', 'aria-hidden': 'true' });
  const months = el('div', { class: 'months', hidden: true });
  const rows = new Map();
  // The axis only ever grows: the same year stays in the same place from answer to answer.
  let first = Infinity;
  let last = -Infinity;
  let state = null;

  /** A second press takes the choice back. */
  function pickYears({ from }, { to }) {
    const again = state.from === from && state.to === to;
    onRange(again ? '' : from, again ? '' : to);
  }

  /** A second press leads back to the whole year. */
  function pickMonths({ from }, { to }) {
    const again = state.from === from && state.to === to;
    onRange(again ? from.slice(0, 4) : from, again ? to.slice(0, 4) : to);
  }

  function rowFor(year) {
    if (!rows.has(year)) {
      const chart = createBarChart({
        unit: 'month',
        label: strings.years.months(year),
        onPick: pickMonths,
        focusFallback,
      });
      const unknown = el('span', { class: 'months__unknown' });
      const name = el('p', { class: 'months__name', 'data-row': year }, strings.years.year(year), unknown);
      rows.set(year, { chart, unknown, elements: [name, chart.element] });
    }
    return rows.get(year);
  }

  function updateMonths(answer) {
    const shown = monthRows(answer.months ?? [], answer.years, state);
    const most = Math.max(1, ...shown.flatMap(({ bars }) => bars.map(({ count }) => count)));
    months.hidden = shown.length === 0;
    const wanted = shown.flatMap(({ year, bars, unknown }) => {
      const row = rowFor(year);
      row.chart.update(bars, state, most);
      row.unknown.textContent = unknown > 0 ? strings.years.unknownMonth(number(unknown)) : '';
      return row.elements;
    });
    // Moving a bar would take the focus from it: only a change of years rebuilds the rows.
    if (wanted.some((node, i) => months.children[i] !== node) || months.childElementCount !== wanted.length + 1)
      months.replaceChildren(...wanted, monthAxis());
  }

  return {
    elements: [years.element, axis, months],

    update(answer, nextState) {
      state = nextState;
      first = Math.min(first, ...answer.years.map(({ year }) => Number(year)));
      last = Math.max(last, ...answer.years.map(({ year }) => Number(year)));
      const bars = yearBars(answer.years, first, last);
      years.update(bars, state);
      const ends = bars.length > 0 ? new Set([bars[0].to, bars.at(-1).to]) : [];
      axis.replaceChildren(
        ...[...ends].map((year, i) =>
          el('span', {}, axisLabel(bars, i, year)),
        ),
      );
      updateMonths(answer);
      return bars.length > 0;
    },
  };
}

/** Bars of several years are at the ends only. */
function axisLabel(bars, i, year) {
  const { from, to } = i === 0 ? bars[0] : bars.at(-1);
  if (from === to) return year;
  return i === 0 ? strings.years.until(to) : strings.years.since(from);
}

function monthAxis() {
  return el(
    'div',
    { class: 'chart__axis chart__axis--months', 'aria-hidden': 'true' },
    QUARTERS.map((month) => el('span', {}, strings.years.month(month))),
  );
}
