// The matches as a list, as a network or by technology. What a view needs is loaded when it is first shown, and it is
// drawn after the page has been painted, so that neither ever stands in the way of typing.

import { LIST, viewHref } from './address.js';
import { Problem, latestOnly } from './api.js';
import { el, hook, replaceKeepingFocus } from './dom.js';
import { problemFor } from './problem-view.js';
import { strings } from './strings.js';

const LOADED = {
  network: () => import('./network/network-view.js'),
  technologies: () => import('./technology/technology-view.js'),
};

const REST_MILLIS = 200;

export function createViews() {
  const tabs = hook('views');
  const list = hook('list');
  const panel = hook('view-panel');
  const modules = new Map();
  const prepare = latestOnly(prepared);
  let view = LIST;
  let shown = null;
  let width = 0;
  let resized = 0;

  // A drawing is made for the width that there is; the height of a phone's window changes with every scroll.
  window.addEventListener('resize', () => {
    clearTimeout(resized);
    resized = setTimeout(() => panel.clientWidth !== width && draw(), REST_MILLIS);
  });

  async function prepared(wanted, { state, answer }, signal) {
    if (!modules.has(wanted)) modules.set(wanted, (await LOADED[wanted]()).createView());
    await painted();
    if (signal.aborted) return undefined;
    const module = modules.get(wanted);
    return { module, draw: await module.prepare(state, answer, signal) };
  }

  async function draw() {
    const seen = view !== LIST && shown?.answer.total > 0;
    list.hidden = view !== LIST;
    panel.hidden = !seen;
    if (!seen) return prepare.cancel();
    width = panel.clientWidth;
    panel.setAttribute('aria-label', strings.views[view]);
    panel.setAttribute('aria-busy', 'true');
    try {
      const ready = await prepare(view, shown);
      if (!ready) return;
      if (panel.firstChild !== ready.module.element) panel.replaceChildren(ready.module.element);
      ready.draw();
    } catch (error) {
      // A module that cannot be loaded is a connection that failed, too.
      const problem = error instanceof Problem ? error : new Problem({});
      panel.replaceChildren(problemFor(problem, shown.state, draw));
    }
    panel.setAttribute('aria-busy', 'false');
  }

  return {
    /** Turns to a view of what is shown, or will be. */
    turn(next) {
      if (next === view) return;
      view = next;
      if (shown) this.render(shown.answer, shown.state);
    },

    render(answer, state) {
      shown = { answer, state };
      tabs.hidden = answer.total === 0;
      replaceKeepingFocus(tabs, ...[LIST, ...Object.keys(LOADED)].map((name) => tab(name, state, name === view)));
      draw();
    },

    /** There is nothing to look at. */
    clear() {
      shown = null;
      tabs.hidden = true;
      draw();
    },
  };
}

function tab(name, state, current) {
  return el(
    'a',
    {
      class: 'view',
      href: viewHref(state, name),
      'data-navigate': 'exact',
      'data-view': name,
      'data-key': name,
      'aria-current': current ? 'page' : null,
    },
    strings.views[name],
  );
}

const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
