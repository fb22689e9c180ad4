// The years: a bar chart of counts that is itself the control, and two fields that say the same in numbers (and take
// months and days too). A bar picks its years, Shift or dragging picks a span, a second press takes it back.

import { el, hook, icon, keepingFocus, patchChildren } from './dom.js';
import { number } from './format.js';
import { strings } from './strings-ko.js';

const MOST_BARS = 16;
const PARTIAL_DATE = /^\d{4}(-\d{2}){0,2}$/;

/** Counts by year to at most MOST_BARS bars without holes; years are taken together when there are too many. */
export function bars(counts, first, last) {
  const width = Math.ceil((last - first + 1) / MOST_BARS);
  const result = [];
  // Counted back from the newest year, so that a ragged bar is the oldest one.
  for (let to = last; to >= first; to -= width) {
    const from = to - width + 1;
    let count = 0;
    for (let year = from; year <= to; year++) count += counts.get(year) ?? 0;
    result.unshift({ from, to, count });
  }
  return result;
}

export function createYears({ onRange }) {
  const chart = el('div', { class: 'chart', role: 'group', 'aria-label': strings.years.chart });
  const axis = el('div', { class: 'chart__axis', 'aria-hidden': 'true' });
  const from = field('from', strings.years.from);
  const to = field('to', strings.years.to);
  const error = el('p', { class: 'years__error', role: 'alert', hidden: true }, strings.years.invalid);
  const form = el('form', { class: 'years__form', novalidate: true }, from, el('span', { 'aria-hidden': 'true' }, '–'), to, el('button', { type: 'submit', class: 'years__apply' }, strings.years.apply));
  const element = el('details', { class: 'facet facet--year', open: true, 'data-facet': 'year' },
    el('summary', { class: 'facet__summary' }, el('h2', { class: 'facet__name' }, strings.facets.year), icon('chevron')),
    el('div', { class: 'facet__body' }, chart, axis, form, error));
  const buttons = new Map();
  // The axis only ever grows: the same year stays in the same place from answer to answer.
  let first = Infinity;
  let last = -Infinity;
  let shown = [];
  let state = null;
  let start = null;

  function pick(one, other) {
    const [a, b] = one.from <= other.from ? [one, other] : [other, one];
    const again = state.from === String(a.from) && state.to === String(b.to);
    onRange(again ? '' : String(a.from), again ? '' : String(b.to));
  }

  function onBar(bar, event) {
    const anchor = shown.find((one) => String(one.from) === state.from);
    if (event.shiftKey && anchor) pick(anchor, bar);
    else pick(bar, bar);
  }

  function button(bar, most) {
    const key = `${bar.from}-${bar.to}`;
    const own = buttons.get(key) ?? el('button', { type: 'button', class: 'chart__bar', 'data-year': bar.from, onclick: (event) => onBar(shown.find((one) => one.from === bar.from), event) }, el('span', { class: 'chart__fill' }));
    buttons.set(key, own);
    const text = bar.from === bar.to ? strings.years.bar(bar.from, number(bar.count)) : strings.years.span(bar.from, bar.to, number(bar.count));
    own.title = text;
    own.setAttribute('aria-label', text);
    const chosen = Boolean(state.from || state.to);
    const inside = (!state.from || String(bar.to) >= state.from.slice(0, 4)) && (!state.to || String(bar.from) <= state.to.slice(0, 4));
    own.setAttribute('aria-pressed', String(chosen && inside));
    own.classList.toggle('chart__bar--out', chosen && !inside);
    // A year with a single record still gets a bar that can be seen.
    own.firstChild.style.height = bar.count === 0 ? '0' : `max(3px, ${(100 * bar.count) / most}%)`;
    return own;
  }

  const barAt = (event) => shown.find((one) => String(one.from) === document.elementFromPoint(event.clientX, event.clientY)?.closest('[data-year]')?.dataset.year);

  chart.addEventListener('pointerdown', (event) => { start = barAt(event); });
  window.addEventListener('pointerup', (event) => {
    const end = start && barAt(event);
    // Within one bar the click does it, also from the keyboard.
    if (end && end.from !== start.from) pick(start, end);
    start = null;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const [a, b] = [hook('from', form).value.trim(), hook('to', form).value.trim()];
    const valid = [a, b].every((text) => !text || PARTIAL_DATE.test(text));
    error.hidden = valid;
    if (valid) onRange(...(a && b && a.slice(0, 4) > b.slice(0, 4) ? [b, a] : [a, b]));
  });

  return {
    element,

    update(years, nextState) {
      state = nextState;
      const counts = new Map(years.map(({ year, count }) => [Number(year), count]));
      first = Math.min(first, ...counts.keys());
      last = Math.max(last, ...counts.keys());
      shown = bars(counts, first, last);
      const most = Math.max(1, ...shown.map((bar) => bar.count));
      keepingFocus(() => patchChildren(chart, shown.map((bar) => button(bar, most))), () => hook('from', form));
      axis.replaceChildren(...(shown.length > 0 ? [el('span', {}, shown[0].from), el('span', {}, shown.at(-1).to)] : []));
      element.classList.toggle('facet--bare', shown.length === 0);
      hook('from', form).value = state.from;
      hook('to', form).value = state.to;
      error.hidden = true;
    },
  };
}

function field(name, label) {
  return el('input', { class: 'years__field', type: 'text', inputmode: 'numeric', maxlength: 10, placeholder: label, 'aria-label': label, autocomplete: 'off', [`data-${name}`]: true });
}
