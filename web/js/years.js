// The year group: the chart, two fields that say the same in numbers and take months and days too, and a table.

import { el, icon } from './dom.js';
import { inOrder } from './state.js';
import { createYearChart } from './year-chart.js';
import { createYearsTable } from './years-table.js';
import { strings } from './strings.js';

const PARTIAL_DATE = /^(19\d{2}|20\d{2}|2100)(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

export function createYears({ onRange }) {
  const from = field('from', strings.years.from);
  const to = field('to', strings.years.to);
  const chart = createYearChart({ onRange, focusFallback: () => from });
  const table = createYearsTable();
  const error = el('p', { class: 'years__error', role: 'alert', hidden: true }, strings.years.invalid);
  const form = el(
    'form',
    { class: 'years__form', novalidate: true },
    from,
    el('span', { 'aria-hidden': 'true' }, '–'),
    to,
    el('button', { type: 'submit', class: 'years__apply' }, strings.years.apply),
  );
  const name = el('h2', { class: 'facet__name' }, strings.facets.year);
  const element = el(
    'details',
    { class: 'facet facet--year', open: true, 'data-facet': 'year' },
    el('summary', { class: 'facet__summary' }, name, icon('chevron')),
    el('div', { class: 'facet__body' }, chart.elements, form, error, table.element),
  );

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const [a, b] = [from.value.trim(), to.value.trim()];
    const valid = [a, b].every((text) => !text || PARTIAL_DATE.test(text));
    error.hidden = valid;
    if (valid) onRange(...inOrder(a, b));
  });

  return {
    element,

    update(answer, state) {
      const drawn = chart.update(answer, state);
      table.update(answer, state);
      element.classList.toggle('facet--bare', !drawn);
      from.value = state.from;
      to.value = state.to;
      error.hidden = true;
    },
  };
}

function field(name, label) {
  return el('input', {
    class: 'years__field',
    type: 'text',
    inputmode: 'numeric',
    maxlength: 10,
    placeholder: label,
    'aria-label': label,
    autocomplete: 'off',
    [`data-${name}`]: true,
  });
}
