// The network as a drawing: companies square, universities round, as in the logo. It is one stop of the Tab key; arrows
// move from node to node.

import { listHref } from '../address.js';
import { svg } from '../dom.js';
import { number } from '../format.js';
import { withValue } from '../state.js';
import { strings } from '../strings.js';

const STEPS = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1, Home: -Infinity, End: Infinity };
const FINGER = 12;

export function drawNetwork({ nodes, links, width, height, state }) {
  const marks = new Map(nodes.map((node) => [node.key, markFor(node, state)]));
  const lines = links.map((link) => [link, lineFor(link)]);
  const drawing = svg(
    'svg',
    {
      class: 'network__drawing',
      role: 'group',
      'aria-label': strings.network.drawing,
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
    },
    svg('g', {}, lines.map(([, line]) => line)),
    svg('g', {}, [...marks.values()]),
  );
  const order = [...marks.values()];
  order[0]?.setAttribute('tabindex', '0');

  /** What a node is linked to stands out, and the rest steps back. */
  function lookAt(key) {
    drawing.classList.toggle('network__drawing--looked-at', key !== undefined);
    const near = new Set([key]);
    for (const [{ source, target }, line] of lines) {
      const touches = source.key === key || target.key === key;
      line.classList.toggle('is-near', touches);
      if (touches) near.add(source.key).add(target.key);
    }
    for (const [other, mark] of marks) mark.classList.toggle('is-near', near.has(other));
  }

  const keyOf = (event) => event.target.closest('[data-key]')?.dataset.key;
  drawing.addEventListener('pointerover', (event) => lookAt(keyOf(event)));
  drawing.addEventListener('pointerleave', () => lookAt(undefined));
  drawing.addEventListener('focusin', (event) => lookAt(keyOf(event)));
  drawing.addEventListener('focusout', () => lookAt(undefined));
  drawing.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    const at = order.indexOf(event.target.closest('[data-key]'));
    if (step === undefined || at < 0) return;
    event.preventDefault();
    const next = order[Math.max(0, Math.min(order.length - 1, at + step))];
    for (const mark of order) mark.setAttribute('tabindex', mark === next ? '0' : '-1');
    next.focus();
  });

  return drawing;
}

function lineFor({ source, target, count }) {
  return svg('line', {
    class: 'network__edge',
    x1: source.x,
    y1: source.y,
    x2: target.x,
    y2: target.y,
    'stroke-width': Math.min(8, 0.5 + count),
  });
}

function markFor(node, state) {
  const { x, y, radius, kind, name, count, degree } = node;
  const chosen = state[kind].includes(name);
  const label = strings.network.node(strings.facets[kind], name, number(count), number(degree));
  return svg(
    'a',
    {
      class: `network__node network__node--${kind}${chosen ? ' network__node--chosen' : ''}`,
      href: listHref(withValue(state, kind, name)),
      transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})`,
      tabindex: '-1',
      'data-navigate': true,
      'data-key': node.key,
      'aria-label': label,
    },
    svg('title', {}, label),
    // A small mark, too, is to be hit with a finger.
    svg('circle', { class: 'network__reach', r: Math.max(FINGER, radius) }),
    kind === 'company'
      ? svg('rect', { class: 'network__mark', x: -radius, y: -radius, width: 2 * radius, height: 2 * radius, rx: radius / 3 })
      : svg('circle', { class: 'network__mark', r: radius }),
    svg('text', { class: 'network__name', y: radius + 14, 'text-anchor': 'middle' }, node.label),
  );
}
