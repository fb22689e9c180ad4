// One partnership that was read, to be checked and corrected by hand.

import { el } from '../dom.js';
import { shownValue } from '../format.js';
import { strings } from '../strings.js';
import { checkDate, checkTitle } from './check.js';
import { complaint } from './field.js';
import { createValueList } from './value-list.js';

const PARTNERS = ['companies', 'universities', 'organizations'];
const LISTS = [...PARTNERS, 'technologies'];
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
const words = strings.article;

export function createCard(read, number, { onEvidence, onWhere, onChange }) {
  const name = `card-${number}`;
  const taken = el('input', { type: 'checkbox', id: `${name}-taken`, checked: true, onchange: changed });
  const title = el('textarea', { class: 'card__title', id: `${name}-title`, rows: 2, maxlength: 300, oninput: changed });
  title.value = read.title;
  const type = el(
    'select',
    { class: 'card__type', id: `${name}-type`, onchange: changed },
    el('option', { value: '' }, words.unknownType),
    TYPES.map((one) => el('option', { value: one, selected: one === read.type }, shownValue('type', one))),
  );
  const date = el('input', {
    class: 'card__date',
    id: `${name}-date`,
    value: read.date ?? '',
    size: 10,
    placeholder: 'YYYY-MM-DD',
    inputmode: 'numeric',
    autocomplete: 'off',
    oninput: changed,
  });
  const lists = Object.fromEntries(
    LISTS.map((key) => [
      key,
      createValueList(key, `${name}-${key}`, read[key], read.unknown, { onEvidence, onChange: changed }),
    ]),
  );
  const titleError = complaint(title, `${name}-title-error`);
  const dateError = complaint(date, `${name}-date-error`);
  const partnersError = el('p', { class: 'card__error', hidden: true }, words.wrong.noPartner);
  const element = el(
    'li',
    { class: 'card' },
    el(
      'div',
      { class: 'card__head' },
      el('label', { class: 'card__taken' }, taken, ` ${words.take(number)}`),
      el('span', { class: 'card__confidence' }, words.confidence(Math.round(read.confidence * 100))),
      el('button', { type: 'button', class: 'card__where', onclick: onWhere }, words.where),
    ),
    el('label', { class: 'visually-hidden', for: title.id }, words.title),
    title,
    titleError.element,
    LISTS.map((key) => lists[key].element),
    partnersError,
    el(
      'div',
      { class: 'card__row' },
      el('label', { for: type.id }, words.lists.type),
      type,
      el('label', { for: date.id }, words.lists.date),
      date,
    ),
    dateError.element,
  );
  element.addEventListener('focusin', (event) => {
    if (!event.target.closest('.card__value')) onEvidence(null);
  });

  const oneLine = () => title.value.replace(/\s+/g, ' ').trim();
  const hasPartner = () => PARTNERS.some((key) => lists[key].values().length > 0);

  /** The first control that has to be mended before the record is one; null where none has. */
  function toMend() {
    if (checkTitle(oneLine())) return title;
    const pending = LISTS.find((key) => lists[key].isRefused());
    if (pending) return lists[pending].add;
    if (!hasPartner()) return lists.companies.add;
    return checkDate(date.value.trim()) ? date : null;
  }

  function changed() {
    element.classList.toggle('card--out', !taken.checked);
    titleError.tell(checkTitle(oneLine()));
    dateError.tell(checkDate(date.value.trim()));
    partnersError.hidden = hasPartner();
    onChange();
  }

  function record() {
    const values = Object.fromEntries(LISTS.map((key) => [key, lists[key].values()]));
    const record = { id: read.id, title: oneLine(), body: read.body, ...values };
    if (type.value) record.type = type.value;
    if (date.value.trim()) record.date = date.value.trim();
    if (read.source) record.source = read.source;
    const stands = ({ key, value }) =>
      LISTS.includes(key) ? values[key].includes(value) : (key !== 'type' && key !== 'date') || record[key] === value;
    return { ...record, article: read.article, evidence: read.evidence.filter(stands) };
  }

  return {
    element,
    number,
    isTaken: () => taken.checked,
    toMend,
    record,
    /** Takes over what was typed into a field and not confirmed yet. */
    takeTyped: () => LISTS.forEach((key) => lists[key].take()),
  };
}
