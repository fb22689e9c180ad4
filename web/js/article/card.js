// One partnership that was read, to be checked and corrected by hand.

import { el, hiddenText } from '../dom.js';
import { strings } from '../strings-ko.js';

const LISTS = ['companies', 'universities', 'organizations', 'technologies'];
const TYPES = [
  '공동연구센터',
  '공동연구',
  '계약학과',
  '교육과정',
  '인재양성 사업',
  '장학·채용 연계',
  '업무협약',
  '인프라 구축',
  '창업·투자',
  '기술이전',
];
const DATE = /^(19\d\d|20\d\d|2100)(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

export function createCard(read, number, { onEvidence, onChange }) {
  const words = strings.article;
  const name = `card-${number}`;
  const values = Object.fromEntries(LISTS.map((key) => [key, [...read[key]]]));
  const taken = el('input', { type: 'checkbox', id: `${name}-taken`, checked: true, onchange: changed });
  const title = el('textarea', { class: 'card__title', id: `${name}-title`, rows: 2, maxlength: 300, oninput: changed });
  title.value = read.title;
  const type = el(
    'select',
    { id: `${name}-type`, onchange: changed },
    el('option', { value: '' }, words.unknownType),
    TYPES.map((one) => el('option', { value: one, selected: one === read.type }, one)),
  );
  const date = el('input', {
    id: `${name}-date`,
    value: read.date ?? '',
    size: 10,
    placeholder: 'YYYY-MM-DD',
    inputmode: 'numeric',
    oninput: changed,
  });
  const dateError = el('p', { class: 'card__error', id: `${name}-date-error`, hidden: true }, words.wrongDate);
  date.setAttribute('aria-describedby', dateError.id);
  const element = el(
    'li',
    { class: 'card' },
    el(
      'div',
      { class: 'card__head' },
      el('label', { class: 'card__taken' }, taken, ` ${words.take(number)}`),
      el('span', { class: 'card__confidence' }, words.confidence(Math.round(read.confidence * 100))),
      el('button', { type: 'button', class: 'card__where', onclick: () => onEvidence(null) }, words.where),
    ),
    el('label', { class: 'visually-hidden', for: title.id }, words.title),
    title,
    LISTS.map((key) => listOf(key)),
    el(
      'div',
      { class: 'card__row' },
      el('label', { for: type.id }, words.lists.type),
      type,
      el('label', { for: date.id }, words.lists.date),
      date,
    ),
    dateError,
  );
  element.addEventListener('focusin', (event) => {
    if (!event.target.closest('.card__value')) onEvidence(null);
  });

  function listOf(key) {
    const list = el('ul', { class: 'card__values' });
    const add = el('input', { class: 'card__add', 'aria-label': words.addTo(words.lists[key]), placeholder: words.add });
    const render = () => list.replaceChildren(...values[key].map((value) => chip(key, value, render, add)));
    add.addEventListener('keydown', (event) => {
      // Enter ends a composition first; only the next one is meant for us.
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      const value = add.value.trim();
      if (value && !values[key].includes(value)) values[key].push(value);
      add.value = '';
      render();
      changed();
    });
    render();
    return el('div', { class: 'card__list' }, el('span', { class: 'card__label' }, words.lists[key]), list, add);
  }

  function chip(key, value, render, fallback) {
    const unknown = read.unknown.includes(value);
    return el(
      'li',
      { class: `card__value card__value--${key}` },
      el(
        'button',
        { type: 'button', class: 'card__name', onclick: () => onEvidence({ key, value }), onfocus: () => onEvidence({ key, value }) },
        value,
        unknown && el('span', { class: 'card__unknown' }, ` ${words.unknown}`),
      ),
      el(
        'button',
        {
          type: 'button',
          class: 'card__remove',
          onclick: () => {
            values[key] = values[key].filter((other) => other !== value);
            render();
            changed();
            fallback.focus();
          },
        },
        '×',
        hiddenText(words.remove(value)),
      ),
    );
  }

  /** The calendar has no 30th of February, and the index refuses it. */
  function isDate() {
    const given = date.value.trim();
    const day = new Date(`${given}-01-01`.slice(0, 10));
    return given === '' || (DATE.test(given) && (given.length < 10 || day.toISOString().startsWith(given)));
  }

  function changed() {
    element.classList.toggle('card--out', !taken.checked);
    dateError.hidden = isDate();
    date.setAttribute('aria-invalid', String(!isDate()));
    onChange();
  }

  return {
    element,

    /** The record as corrected; null where it is left out or would be refused. */
    record() {
      const partners = LISTS.slice(0, 3).some((key) => values[key].length > 0);
      if (!taken.checked || !partners || !isDate() || !title.value.trim()) return null;
      const kept = (item) => item.key === 'body' || (LISTS.includes(item.key) ? values[item.key].includes(item.value) : true);
      const record = { id: read.id, title: title.value.replace(/\s+/g, ' ').trim(), body: read.body, ...values };
      if (type.value) record.type = type.value;
      if (date.value.trim()) record.date = date.value.trim();
      if (read.source) record.source = read.source;
      return {
        ...record,
        article: read.article,
        evidence: read.evidence.filter(
          (item) =>
            kept(item) &&
            (item.key !== 'type' || item.value === record.type) &&
            (item.key !== 'date' || item.value === record.date),
        ),
      };
    },
  };
}
