// The bar chart of years, which is itself the control: a bar picks its years, Shift or dragging picks a span, a second
// press takes it back.

import { el, keepingFocus, patchChildren } from './dom.js';
import { number } from './format.js';
import { strings } from './strings-ko.js';

const MOST_BARS = 16;

export function createYearChart({ onRange, focusFallback }) {
  const chart = el('div', { class: 'chart', role: 'group', 'aria-label': strings.years.chart });
  const axis = el('div', { class: 'chart__axis', 'aria-hidden': 'true' });
  const buttons = new Map();
  // The axis only ever grows: the same year stays in the same place from answer to answer.
  let first = Infinity;
  let last = -Infinity;
  let shown = [];
  let state = null;
  let dragged = null;

  function pick(one, other) {
    const [from, to] = one.from <= other.from ? [one.from, other.to] : [other.from, one.to];
    const again = state.from === String(from) && state.to === String(to);
    onRange(again ? '' : String(from), again ? '' : String(to));
  }

  function press(bar, extend) {
    const anchor = extend && shown.find((one) => String(one.from) === state.from);
    pick(anchor || bar, bar);
  }

  const barOf = (element) => shown.find((bar) => String(bar.from) === element?.closest('[data-year]')?.dataset.year);
  const barAt = ({ clientX, clientY }) => barOf(document.elementFromPoint(clientX, clientY));

  chart.addEventListener('click', (event) => {
    const bar = barOf(event.target);
    if (bar) press(bar, event.shiftKey);
  });
  chart.addEventListener('pointerdown', (event) => {
    dragged = barAt(event);
  });
  window.addEventListener('pointerup', (event) => {
    const end = dragged && barAt(event);
    // Within one bar the click does it, also from the keyboard.
    if (end && end.from !== dragged.from) pick(dragged, end);
    dragged = null;
  });

  function buttonFor(bar, most) {
    const key = `${bar.from}-${bar.to}`;
    if (!buttons.has(key)) buttons.set(key, barButton(bar.from));
    const button = buttons.get(key);
    const label = barLabel(bar);
    button.title = label;
    button.setAttribute('aria-label', label);
    const chosen = Boolean(state.from || state.to);
    button.setAttribute('aria-pressed', String(chosen && isInside(bar, state)));
    button.classList.toggle('chart__bar--out', chosen && !isInside(bar, state));
    // A year with a single record still gets a bar that can be seen.
    button.firstChild.style.height = bar.count === 0 ? '0' : `max(3px, ${(100 * bar.count) / most}%)`;
    return button;
  }

  return {
    elements: [chart, axis],

    update(years, nextState) {
      state = nextState;
      const counts = new Map(years.map(({ year, count }) => [Number(year), count]));
      first = Math.min(first, ...counts.keys());
      last = Math.max(last, ...counts.keys());
      shown = bars(counts, first, last);
      const most = Math.max(1, ...shown.map((bar) => bar.count));
      const update = () =>
        patchChildren(
          chart,
          shown.map((bar) => buttonFor(bar, most)),
        );
      keepingFocus(update, focusFallback);
      const ends = shown.length > 0 ? new Set([shown[0].from, shown.at(-1).to]) : [];
      axis.replaceChildren(...[...ends].map((year) => el('span', {}, year)));
    },
  };
}

/** Counts by year to at most MOST_BARS bars without holes; years are taken together when there are too many. */
function bars(counts, first, last) {
  const width = Math.ceil((last - first + 1) / MOST_BARS);
  const result = [];
  // Counted back from the newest year, so that a ragged bar is the oldest one.
  for (let to = last; to >= first; to -= width) {
    const from = to - width + 1;
    let count = 0;
    for (const [year, n] of counts) if (year >= from && year <= to) count += n;
    result.unshift({ from, to, count });
  }
  return result;
}

function isInside(bar, { from, to }) {
  return (!from || String(bar.to) >= from.slice(0, 4)) && (!to || String(bar.from) <= to.slice(0, 4));
}

function barLabel({ from, to, count }) {
  return from === to ? strings.years.bar(from, number(count)) : strings.years.span(from, to, number(count));
}

function barButton(year) {
  return el('button', { type: 'button', class: 'chart__bar', 'data-year': year }, el('span', { class: 'chart__fill' }));
}
