// Technologies of the matches, fields first: how many, by which years, and what changed against the year before.

import { facetYears } from '../api.js';
import { el, icon, replaceKeepingFocus } from '../dom.js';
import { asTree, holds } from '../facet-tree.js';
import { number, shownTechnology } from '../format.js';
import { listHref } from '../address.js';
import { toggled } from '../state.js';
import { strings } from '../strings.js';
import { changeFor, comparedYear, isUnfinished, sparkFor, yearsOf } from '../trend.js';

export function createView() {
  const element = el('div', { class: 'trends' });
  const open = new Set();

  function render(tree, context) {
    const { years, year } = context;
    // Records without any date have no years to tell of.
    const dated = years.length > 0;
    if (tree.values.length === 0) return replaceKeepingFocus(element, el('p', {}, strings.trends.none));
    const rows = tree.values.flatMap((field) => fieldRows(field, context));
    replaceKeepingFocus(
      element,
      el('h2', { class: 'visually-hidden' }, strings.trends.title),
      el(
        'p',
        { class: 'trends__note', hidden: !dated },
        dated && strings.trends.compared(year),
        dated && isUnfinished(year) && ` ${strings.trends.unfinished(year)}`,
      ),
      el(
        'table',
        { class: 'trend-table' },
        el(
          'thead',
          {},
          el(
            'tr',
            {},
            el('th', { scope: 'col' }, strings.trends.one),
            el('th', { scope: 'col', class: 'trend-table__count' }, strings.trends.count),
            dated && el('th', { scope: 'col', class: 'trend-table__spark' }, strings.trends.byYear(years[0], years.at(-1))),
            dated && el('th', { scope: 'col', class: 'trend-table__change' }, strings.trends.change(year)),
          ),
        ),
        el('tbody', {}, rows),
      ),
    );
  }

  function fieldRows(field, context) {
    const { children } = field;
    const unfolded = open.has(field.value) && children.length > 0;
    const opener = el(
      'button',
      {
        type: 'button',
        class: 'trend-table__open',
        'aria-expanded': String(unfolded),
        'aria-label': strings.facet.open(shownTechnology(field.value).name),
        'data-key': `open ${field.value}`,
        onclick: () => {
          if (!open.delete(field.value)) open.add(field.value);
          context.again();
        },
      },
      icon('chevron'),
    );
    return [
      row(field, context, children.length > 0 ? opener : null),
      ...(unfolded ? children.map((child) => row(child, context, null, true)) : []),
    ];
  }

  return {
    element,

    async prepare(state, answer, signal) {
      const found = await facetYears('technology', state, signal);
      const tree = asTree(found.values);
      const years = yearsOf(answer);
      const most = Math.max(1, ...tree.values.map(({ count }) => count));
      const context = { state, years, most, year: comparedYear(years, state), again: () => render(tree, context) };
      for (const field of tree.values) {
        if (field.children.some((child) => holds(child, state.technology))) open.add(field.value);
      }
      return context.again;
    },
  };
}

function row(value, { state, years, most, year }, opener, nested = false) {
  const chosen = state.technology.includes(value.value);
  const bar = el('span', { class: 'trend-table__bar' });
  bar.style.width = `${(100 * value.count) / most}%`;
  return el(
    'tr',
    { class: `trend-table__row${nested ? ' trend-table__row--nested' : ''}${chosen ? ' trend-table__row--chosen' : ''}` },
    el(
      'th',
      { scope: 'row' },
      el(
        'span',
        { class: 'trend-table__name' },
        opener,
        el(
          'a',
          {
            class: 'trend-table__link',
            href: listHref(toggled(state, 'technology', value.value)),
            'data-navigate': true,
            'data-key': value.value,
            'aria-current': chosen ? 'true' : null,
          },
          shownTechnology(value.value).name,
        ),
      ),
    ),
    el(
      'td',
      { class: 'trend-table__count' },
      el(
        'span',
        { class: 'trend-table__cell' },
        el('span', { class: 'trend-table__track', 'aria-hidden': 'true' }, bar),
        el('span', { class: 'trend-table__number' }, number(value.count)),
      ),
    ),
    years.length > 0 && el('td', { class: 'trend-table__spark' }, sparkFor(value, years, year)),
    years.length > 0 && el('td', { class: 'trend-table__change' }, changeFor(value, year)),
  );
}
