// Where the nodes of a network stand: d3-force pulls together what is linked, and keeps names from covering each other.

const TICKS = 260;
// So long at a time, and then the browser may answer a key.
const SLICE_MILLIS = 8;
const LABEL = 13;
const MARGIN = 8;
// Square pixels a node, where the charges below keep a fair distance.
const USUAL_ROOM = 7_400;

/** The library, loaded once; its parts are old-style scripts that add themselves to one global name. */
let library = null;

function loaded() {
  library ??= Promise.all(['d3-dispatch', 'd3-quadtree', 'd3-timer'].map(load)).then(() => load('d3-force'));
  // What could not be had may be tried again.
  library.catch(() => (library = null));
  return library.then(() => globalThis.d3);
}

const load = (name) => import(`/lib/${name}.min.js`);

/**
 * Gives every node its x and y within width and height, and gives the height that is left once empty edges are cut off.
 * `nodes` have {key, radius, label width as `wide`}, `links` have {source, target, count} by key. Resolves early, to
 * nothing, where the signal says that nobody waits any more.
 */
export async function layOut(nodes, links, width, height, signal) {
  if (nodes.length === 0) return 0;
  const d3 = await loaded();
  // Few nodes spread over all the room that there is.
  const room = Math.min(4, (width * height) / nodes.length / USUAL_ROOM);
  const simulation = d3
    .forceSimulation(nodes)
    .stop()
    .force(
      'link',
      d3
        .forceLink(links)
        .id(({ key }) => key)
        .distance(({ source, target }) => source.radius + target.radius + 34 * Math.sqrt(room))
        .strength(({ count, source, target }) => Math.min(1, (0.4 + 0.2 * count) / Math.min(source.degree, target.degree))),
    )
    .force('charge', d3.forceManyBody().strength(-170 * room).distanceMax(width / 2))
    .force('x', d3.forceX(width / 2).strength(0.035 * Math.min(1, height / width)))
    .force('y', d3.forceY(height / 2).strength(0.035 * Math.min(1, width / height)))
    .force('apart', apart(nodes))
    .force('within', within(nodes, width, height));
  let pause = performance.now() + SLICE_MILLIS;
  for (let tick = 0; tick < TICKS; tick++) {
    simulation.tick();
    if (performance.now() > pause) {
      await new Promise((resolve) => setTimeout(resolve));
      if (signal.aborted) return undefined;
      pause = performance.now() + SLICE_MILLIS;
    }
  }
  return fitted(nodes, width);
}

/** Moves all to the top and to the middle. */
function fitted(nodes, width) {
  const left = Math.min(...nodes.map((node) => node.x - halfWidth(node)));
  const right = Math.max(...nodes.map((node) => node.x + halfWidth(node)));
  const top = Math.min(...nodes.map((node) => node.y - above(node)));
  const bottom = Math.max(...nodes.map((node) => node.y + below(node)));
  for (const node of nodes) {
    node.x += (width - right - left) / 2;
    node.y += MARGIN - top;
  }
  return Math.ceil(bottom - top + 2 * MARGIN);
}

/** Half of the room that a node takes with its name below it. */
const halfWidth = ({ radius, wide }) => Math.max(radius, wide / 2) + 3;
const above = ({ radius }) => radius + 2;
const below = ({ radius }) => radius + LABEL + 6;

/** Pushes two nodes apart, along the shorter way, whose boxes overlap. */
function apart(nodes) {
  return () => {
    for (let i = 0; i < nodes.length; i++) {
      for (let j = i + 1; j < nodes.length; j++) {
        const [a, b] = nodes[i].y <= nodes[j].y ? [nodes[i], nodes[j]] : [nodes[j], nodes[i]];
        const dx = halfWidth(a) + halfWidth(b) - Math.abs(a.x - b.x);
        const dy = below(a) + above(b) - (b.y - a.y);
        if (dx <= 0 || dy <= 0) continue;
        if (dx < dy) {
          const push = (a.x < b.x ? -dx : dx) / 4;
          a.x += push;
          b.x -= push;
        } else {
          a.y -= dy / 4;
          b.y += dy / 4;
        }
      }
    }
  };
}

function within(nodes, width, height) {
  return () => {
    for (const node of nodes) {
      node.x = Math.max(halfWidth(node), Math.min(width - halfWidth(node), node.x));
      node.y = Math.max(above(node), Math.min(height - below(node), node.y));
    }
  };
}
