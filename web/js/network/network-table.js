// The network as a table, to be sorted by any of its columns.

import { listHref } from '../address.js';
import { el, icon, replaceKeepingFocus } from '../dom.js';
import { number } from '../format.js';
import { withValue } from '../state.js';
import { strings } from '../strings.js';

const STEP = 20;
const COLUMNS = ['company', 'university', 'count'];

export function createNetworkTable() {
  const element = el('details', { class: 'table-view' });
  let order = { column: 'count', down: true };
  let shown = STEP;
  let given = null;

  function render() {
    const { edges, total, state } = given;
    const sorted = edges.toSorted(compare);
    const rest = sorted.length - shown;
    replaceKeepingFocus(
      element,
      el('summary', { class: 'table-view__summary', 'data-key': 'summary' }, strings.table.show),
      el(
        'table',
        { class: 'table table--network' },
        el('caption', { class: 'visually-hidden' }, strings.network.table),
        el('thead', {}, el('tr', {}, COLUMNS.map(head))),
        el('tbody', {}, sorted.slice(0, shown).map((edge) => line(edge, state))),
      ),
      ...(rest > 0 ? [moreButton(rest)] : []),
      ...(total > edges.length ? [el('p', { class: 'network__hint' }, strings.network.cut(number(total), number(edges.length)))] : []),
    );
  }

  function compare(a, b) {
    const { column, down } = order;
    const first = column === 'count' ? a.count - b.count : a[column].localeCompare(b[column], 'ko');
    return (down ? -first : first) || b.count - a.count || a.company.localeCompare(b.company, 'ko');
  }

  function head(column) {
    const sorted = order.column === column;
    return el(
      'th',
      { scope: 'col', 'aria-sort': sorted ? (order.down ? 'descending' : 'ascending') : null },
      el(
        'button',
        {
          type: 'button',
          class: `table__sort${sorted ? ` table__sort--${order.down ? 'down' : 'up'}` : ''}`,
          'data-key': `sort ${column}`,
          onclick: () => {
            // Names begin at the first letter, counts at the greatest.
            order = { column, down: sorted ? !order.down : column === 'count' };
            render();
          },
        },
        column === 'count' ? strings.network.together : strings.facets[column],
        icon('chevron'),
      ),
    );
  }

  function moreButton(rest) {
    return el(
      'button',
      {
        type: 'button',
        class: 'facet__more',
        'data-key': 'more',
        onclick: () => {
          shown += STEP;
          render();
        },
      },
      strings.network.more(number(Math.min(STEP, rest))),
    );
  }

  return {
    element,

    /** `total` pairs there are, of which the strongest are given. */
    update({ edges, total }, state) {
      given = { edges, total, state };
      shown = STEP;
      render();
    },
  };
}

function line({ company, university, count }, state) {
  const one = withValue(state, 'company', company);
  const other = withValue(state, 'university', university);
  const both = withValue(one, 'university', university);
  return el(
    'tr',
    {},
    el('td', {}, link(one, company, `${company} `)),
    el('td', {}, link(other, university, `${university} `)),
    el(
      'td',
      { class: 'table__number' },
      link(both, strings.count(number(count)), `${company} + ${university}`, strings.network.narrow(company, university)),
    ),
  );
}

function link(state, text, key, title = null) {
  return el('a', { class: 'table__link', href: listHref(state), title, 'data-navigate': true, 'data-key': key }, text);
}
