// The filter panel: all facets and the years. On a wide screen it stands beside the results; on a narrow one the very
// same panel moves into a dialog, which brings focus trap, Escape and the back gesture with it.

import { createFacet } from './facet.js';
import { hook } from './dom.js';
import { number } from './format.js';
import { choices, toggled, withRange } from './state.js';
import { createYears } from './years.js';
import { strings } from './strings.js';

const ORDER = ['company', 'university', 'technology', 'year', 'type', 'region', 'organization'];

export function createFilters({ onChange, announce }) {
  let state = null;
  const onToggle = (facet, value) => onChange(toggled(state, facet, value));
  const years = createYears({ onRange: (from, to) => onChange(withRange(state, from, to)) });
  const facets = new Map(
    ORDER.filter((name) => name !== 'year').map((name) => [name, createFacet(name, { onToggle, announce })]),
  );
  const panel = hook('filter-panel');
  panel.append(...ORDER.map((name) => (name === 'year' ? years.element : facets.get(name).element)));
  const drawer = createDrawer(panel);

  return {
    render(answer, nextState) {
      state = nextState;
      for (const [name, facet] of facets)
        facet.update(
          answer.facets.find((one) => one.name === name),
          state,
        );
      years.update(answer, state);
      panel.setAttribute('aria-busy', 'false');
      drawer.render(strings.filters.results(number(answer.total)));
    },

    /** What failed is told beside the results; who is in the drawer does not see them. */
    fail() {
      drawer.render(strings.results.announceFailed);
    },

    /** A click that comes before the answer has to build on the newest state, not on the one last drawn. */
    loading(nextState) {
      state = nextState;
      drawer.busy(choices(state).length);
    },
  };
}

function createDrawer(panel) {
  const home = panel.parentElement;
  const dialog = hook('drawer');
  const body = hook('drawer-body', dialog);
  const opener = hook('drawer-open');
  const done = hook('drawer-done', dialog);
  const narrow = matchMedia('(max-width: 63.99rem)');

  opener.addEventListener('click', () => {
    body.append(panel);
    dialog.showModal();
  });
  dialog.addEventListener('close', () => home.append(panel));
  dialog.addEventListener('click', (event) => {
    // Only the backdrop is the dialog itself; everything else in it is a child.
    if (event.target === dialog || event.target.closest('[data-drawer-close]')) dialog.close();
  });
  narrow.addEventListener('change', () => dialog.close());

  return {
    render(text) {
      done.textContent = text;
    },

    busy(chosen) {
      opener.querySelector('span').textContent = strings.filters.show(chosen);
      opener.classList.toggle('button--on', chosen > 0);
      done.textContent = strings.filters.loading;
    },
  };
}
