// The year group: the chart, two fields that say the same in numbers and take months and days too, and a table.

import { el, icon } from './dom.js';
import { isPartialDate } from './partial-date.js';
import { inOrder } from './state.js';
import { createYearChart } from './year-chart.js';
import { createYearsTable } from './years-table.js';
import { strings } from './strings.js';

export function createYears({ onRange }) {
  let shown = { from: '', to: '' };
  const from = field('from', strings.years.from);
  const to = field('to', strings.years.to);
  const chart = createYearChart({ onRange, focusFallback: () => from });
  const table = createYearsTable();
  const error = el('p', { class: 'years__error', id: 'years-error', role: 'alert', hidden: true }, strings.years.invalid);
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
    const wrong = [from, to].filter((one) => one.value.trim() && !isPartialDate(one.value.trim()));
    complain(wrong);
    if (wrong.length > 0) return;
    const [first, last] = inOrder(from.value.trim(), to.value.trim());
    // Of a range that is asked for and never answered, the fields must not keep the words.
    shown = { from: first, to: last };
    onRange(first, last);
  });

  function complain(wrong) {
    error.hidden = wrong.length === 0;
    for (const one of [from, to]) {
            one.setAttribute('aria-invalid', String(wrong.includes(one)));
      if (wrong.includes(one)) one.setAttribute('aria-describedby', error.id);
      else one.removeAttribute('aria-describedby');
    }
    wrong[0]?.focus();
  }

  return {
    element,

    update(answer, state) {
      const drawn = chart.update(answer, state);
      table.update(answer, state);
      element.classList.toggle('facet--bare', !drawn);
      // What is typed into a field stays until the range itself is another one.
      if (state.from !== shown.from || state.to !== shown.to) {
        from.value = state.from;
        to.value = state.to;
      }
      shown = state;
      complain([]);
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
