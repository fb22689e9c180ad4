// A whole record as the detail panel shows it, or why there is none.

import { listHref, partnershipHref } from './address.js';
import { el, hiddenText, icon } from './dom.js';
import { date, shownTechnology, shownValue, webAddress } from './format.js';
import { explanation } from './problem-view.js';
import { parseState } from './state.js';
import { strings } from './strings.js';

const PARTNERS = [
  ['company', 'companies'],
  ['university', 'universities'],
  ['organization', 'organizations'],
];

export function whole(record) {
  return [
    el('h2', { class: 'detail__title', id: 'detail-title' }, record.title),
    el('p', { class: 'detail__body' }, record.body),
    el(
      'dl',
      { class: 'detail__facts' },
      PARTNERS.map(([facet, list]) =>
        row(
          strings.facets[facet],
          (record[list] ?? []).map((name) => all(`partner partner--${facet}`, facet, name, name)),
        ),
      ),
      row(
        strings.detail.technologies,
        (record.technologies ?? []).map((path) => all('topic', 'technology', path, topic(path))),
      ),
      row(strings.detail.type, record.type ? [all('plain', 'type', record.type, shownValue('type', record.type))] : []),
      row(strings.detail.date, record.date ? [el('time', { datetime: record.date }, date(record.date))] : []),
      row(strings.detail.source, source(record.source)),
      row(strings.detail.article, record.article ? [el('span', { class: 'detail__article' }, record.article)] : []),
    ),
    record.evidence?.length > 0 && evidenceOf(record.evidence),
  ].filter(Boolean);
}

/** What each value was read from, in the article's own words. The sentences themselves are the body above. */
function evidenceOf(items) {
  const values = new Map();
  for (const { key, value, text } of items.filter((one) => one.key !== 'body')) {
    const texts = values.get(`${key}/${value}`) ?? { key, value, texts: new Set() };
    texts.texts.add(text);
    values.set(`${key}/${value}`, texts);
  }
  return el(
    'details',
    { class: 'evidence' },
    el('summary', {}, strings.detail.evidence),
    el(
      'dl',
      { class: 'evidence__list' },
      [...values.values()].map((one) => [
        el('dt', {}, evidenceValue(one)),
        el('dd', {}, [...one.texts].map((text) => el('q', {}, text))),
      ]),
    ),
  );
}

const FACET_OF = { technologies: 'technology', type: 'type' };

const evidenceValue = ({ key, value }) => (key === 'date' ? date(value) : shownValue(FACET_OF[key], value));

function row(name, values) {
  return values.length > 0 ? [el('dt', {}, name), el('dd', {}, values)] : [];
}

function topic(path) {
  const { field, name } = shownTechnology(path);
  return [field && el('span', { class: 'topic__field' }, field), el('span', { class: 'topic__name' }, name)];
}

/** Every fact leads to all partnerships that share it. */
function all(className, facet, value, content) {
  const state = parseState(`?${new URLSearchParams({ [facet]: value })}`);
  return el(
    'a',
    { class: className, href: listHref(state), title: strings.detail.all(shownValue(facet, value)), 'data-navigate': true },
    content,
  );
}

function source(from) {
  const url = webAddress(from?.url);
  const publisher = from?.publisher;
  if (!url) return publisher ? [publisher] : [];
  return [
    publisher && el('span', { class: 'detail__publisher' }, publisher),
    el(
      'a',
      { class: 'detail__link', href: url.href, target: '_blank', rel: 'noopener noreferrer nofollow' },
      el('span', {}, strings.detail.original),
      el('span', { class: 'detail__host' }, url.hostname),
      icon('external'),
      hiddenText(strings.detail.newTab),
    ),
  ];
}

/** Other partnerships, each with the names that both share. */
export function alike(hits) {
  const state = parseState(location.search);
  return el(
    'section',
    { class: 'similar', 'aria-labelledby': 'similar-heading' },
    el('h3', { class: 'similar__heading', id: 'similar-heading' }, strings.detail.similar),
    el(
      'ul',
      { class: 'similar__list' },
      hits.map((hit) =>
        el(
          'li',
          { class: 'similar__item' },
          el('a', { href: partnershipHref(hit.id, state), 'data-navigate': true }, hit.title),
          el('p', { class: 'similar__shared' }, [...shared(hit), date(hit.date)].filter(Boolean).join(' · ')),
        ),
      ),
    ),
  );
}

function shared({ matched = [] }) {
  return new Set(matched.filter((one) => one.value).map((one) => shownTechnology(one.value).name ?? one.value));
}

export function failure(problem, onRetry) {
  const missing = problem.status === 404 || problem.status === 400;
  return [
    el(
      'h2',
      { class: 'detail__title', id: 'detail-title' },
      missing ? strings.detail.missingTitle : strings.detail.failedTitle,
    ),
    el('p', { class: 'detail__body' }, missing ? strings.detail.missing : explanation(problem)),
    !missing && el('button', { type: 'button', class: 'button', onclick: onRetry }, strings.failed.again),
  ].filter(Boolean);
}
