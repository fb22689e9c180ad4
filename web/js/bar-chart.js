// Bars that are themselves the control: a bar picks its span, Shift or dragging picks from one to another. By keyboard the
// chart is one stop: arrows move, Shift with arrows marks a span, Enter picks it, Escape forgets it.

import { el, keepingFocus, patchChildren } from './dom.js';
import { isInside } from './year-bars.js';

const STEPS = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1, Home: -Infinity, End: Infinity };

/** `unit` names the data attribute that tells a bar's beginning; `onPick` gets the first and the last bar of a span. */
export function createBarChart({ unit, label, onPick, focusFallback }) {
  const chart = el('div', { class: 'chart', role: 'group', 'aria-label': label });
  const buttons = new Map();
  let shown = [];
  let state = { from: '', to: '' };
  let anchor = null;
  let dragging = false;

  const barOf = (element) => shown.find((bar) => bar.from === element?.closest?.('.chart__bar')?.dataset[unit]);
  const barAt = ({ clientX, clientY }) => barOf(document.elementFromPoint(clientX, clientY));

  function pick(bar) {
    const [first, last] = [anchor ?? bar, bar].sort((a, b) => (a.from < b.from ? -1 : 1));
    forget();
    onPick(first, last);
  }

  /** Shows the span from the anchor to a bar before it is picked. */
  function mark(bar) {
    const [low, high] = [shown.indexOf(anchor), shown.indexOf(bar)].sort((a, b) => a - b);
    shown.forEach((one, i) =>
      buttons.get(one.from).classList.toggle('chart__bar--marked', anchor !== null && i >= low && i <= high),
    );
  }

  function forget() {
    anchor = null;
    dragging = false;
    mark(null);
  }

  chart.addEventListener('click', (event) => {
    const bar = barOf(event.target);
    if (!bar) return;
    if (event.shiftKey) anchor ??= shown.find((one) => state.from && isInside(one, state)) ?? null;
    pick(bar);
  });

  chart.addEventListener('pointerdown', (event) => {
    // A span that was begun by keyboard is given up; Shift with a click goes on from what is chosen.
    forget();
    const bar = event.button === 0 && !event.shiftKey && barOf(event.target);
    if (!bar) return;
    anchor = bar;
    dragging = true;
  });
  chart.addEventListener('pointermove', (event) => {
    if (dragging) mark(barAt(event) ?? anchor);
  });
  window.addEventListener('pointerup', (event) => {
    if (!dragging) return;
    const end = barAt(event);
    // Within one bar the click does it, also from the keyboard.
    if (end && end !== anchor) pick(end);
    else forget();
  });
  window.addEventListener('pointercancel', () => dragging && forget());

  chart.addEventListener('keydown', (event) => {
    const bar = barOf(event.target);
    if (event.key === 'Escape' && anchor) {
      event.preventDefault();
      return forget();
    }
    const step = STEPS[event.key];
    if (!bar || step === undefined) return;
    event.preventDefault();
    const next = shown[Math.max(0, Math.min(shown.length - 1, shown.indexOf(bar) + step))];
    anchor = event.shiftKey ? (anchor ?? bar) : null;
    mark(anchor && next);
    reachable(next);
    buttons.get(next.from).focus();
  });
  chart.addEventListener('focusin', (event) => reachable(barOf(event.target)));

  /** The one bar that Tab stops at. */
  function reachable(bar) {
    for (const one of shown) buttons.get(one.from).tabIndex = one === bar ? 0 : -1;
  }

  function buttonFor(bar, most) {
    if (!buttons.has(bar.from)) buttons.set(bar.from, barButton(unit, bar.from));
    const button = buttons.get(bar.from);
    const chosen = Boolean(state.from || state.to);
    button.title = bar.label;
    button.setAttribute('aria-label', bar.label);
    button.setAttribute('aria-pressed', String(chosen && isInside(bar, state)));
    button.classList.toggle('chart__bar--out', chosen && !isInside(bar, state));
    // A single record still gets a bar that can be seen.
    button.firstChild.style.height = bar.count === 0 ? '0' : `max(3px, ${(100 * bar.count) / most}%)`;
    return button;
  }

  return {
    element: chart,

    /** `most` is what the full height stands for, so that several charts can be compared. */
    update(bars, nextState, most = Math.max(1, ...bars.map(({ count }) => count))) {
      state = nextState;
      shown = bars;
      const update = () =>
        patchChildren(
          chart,
          shown.map((bar) => buttonFor(bar, most)),
        );
      keepingFocus(update, focusFallback);
      reachable(barOf(document.activeElement) ?? shown.find((bar) => state.from && isInside(bar, state)) ?? shown.at(-1));
    },
  };
}

function barButton(unit, from) {
  return el('button', { type: 'button', class: 'chart__bar', [`data-${unit}`]: from }, el('span', { class: 'chart__fill' }));
}
