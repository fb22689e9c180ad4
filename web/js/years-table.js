// The charts of years and months as a table, for who would rather read it; each line filters as its bar does.

import { listHref } from './address.js';
import { el, replaceKeepingFocus } from './dom.js';
import { date, number } from './format.js';
import { withRange } from './state.js';
import { strings } from './strings.js';

export function createYearsTable() {
  const body = el('tbody');
  const element = el(
    'details',
    { class: 'table-view' },
    el('summary', { class: 'table-view__summary' }, strings.table.show),
    el(
      'table',
      { class: 'table' },
      el('caption', { class: 'visually-hidden' }, strings.years.table),
      el(
        'thead',
        {},
        el('tr', {}, el('th', { scope: 'col' }, strings.years.when), el('th', { scope: 'col' }, strings.table.count)),
      ),
      body,
    ),
  );

  return {
    element,

    update({ years, months = [] }, state) {
      const lines = years.toReversed().flatMap(({ year, count }) => [
        line(String(year), count, state, 'year'),
        ...months
          .filter(({ month }) => month.startsWith(`${year}-`))
          .map(({ month, count: n }) => line(month, n, state, 'month')),
      ]);
      replaceKeepingFocus(body, ...lines);
      element.hidden = lines.length === 0;
    },
  };
}

function line(when, count, state, unit) {
  const chosen = state.from === when && state.to === when;
  return el(
    'tr',
    { class: `table__row table__row--${unit}` },
    el(
      'th',
      { scope: 'row' },
      el(
        'a',
        {
          class: 'table__link',
          href: listHref(withRange(state, when, when)),
          'data-navigate': true,
          'data-key': when,
          'aria-current': chosen ? 'true' : null,
        },
        date(when),
      ),
    ),
    el('td', { class: 'table__number' }, number(count)),
  );
}
