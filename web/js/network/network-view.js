// Which companies and universities work together among the matches: the strongest pairs as a drawing, all as a table.

import { network } from '../api.js';
import { el, hook, replaceKeepingFocus } from '../dom.js';
import { number } from '../format.js';
import { strings } from '../strings.js';
import { drawNetwork } from './network-drawing.js';
import { layOut } from './network-layout.js';
import { createNetworkTable } from './network-table.js';

const PAIRS = 500;
const MOST_NODES = 100;
// So much room a node wants with its name, in square pixels; and so many of them may stand on a phone.
const ROOM = 7_400;
const PHONE = 600;
const MOST_ON_A_PHONE = 32;
const LONGEST_NAME = 12;

export function createView() {
  const stage = el('div', { class: 'network__stage' });
  const table = createNetworkTable();
  const summary = el('p', { class: 'network__summary' });
  const element = el('div', { class: 'network' }, summary, stage, table.element);

  return {
    element,

    async prepare(state, answer, signal) {
      const found = await network(state, PAIRS, signal);
      const width = Math.floor(hook('results').clientWidth);
      const picture = pictureOf(found, width);
      const height = await layOut(picture.nodes, picture.links, width, picture.height, signal);
      return () => {
        const empty = found.edges.length === 0;
        summary.replaceChildren(...(empty ? [strings.network.none] : words(found, picture)));
        replaceKeepingFocus(stage, ...(empty ? [] : [drawNetwork({ ...picture, width, height, state })]));
        table.element.hidden = empty;
        if (!empty) table.update(found, state);
      };
    },
  };
}

function words({ total }, { nodes, links }) {
  const shown = strings.network.shown(number(links.length), number(nodes.length));
  const whole = total > links.length ? `${strings.network.of(number(total))} ${shown}` : shown;
  return [el('strong', {}, whole), ' ', el('span', { class: 'network__hint' }, strings.network.size)];
}

/** The strongest pairs that fit, with what is drawn of each end. */
export function pictureOf({ nodes, edges }, width) {
  const most = width < PHONE ? MOST_ON_A_PHONE : MOST_NODES;
  const ends = new Map();
  const links = [];
  for (const { company, university, count } of edges) {
    const pair = [`company ${company}`, `university ${university}`];
    const added = pair.filter((key) => !ends.has(key)).length;
    if (ends.size + added > most) continue;
    for (const key of pair) ends.set(key, (ends.get(key) ?? 0) + 1);
    links.push({ source: pair[0], target: pair[1], count });
  }
  const greatest = Math.max(1, ...nodes.map(({ count }) => count));
  const drawn = nodes
    .map((node) => ({ ...node, key: `${node.kind} ${node.name}` }))
    .filter(({ key }) => ends.has(key))
    .map((node) => ({ ...node, degree: ends.get(node.key), ...sizeOf(node, greatest) }));
  return { nodes: drawn, links, height: Math.max(320, Math.ceil((drawn.length * ROOM) / width)) };
}

/** The area of a mark tells the count. */
function sizeOf({ name, count }, greatest) {
  const label = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
  const wide = [...label].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x1100 ? 12 : 7.5), 0);
  return { label, wide, radius: 4 + 14 * Math.sqrt(count / greatest) };
}
