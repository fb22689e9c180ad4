// One partnership, whole, in a panel over the list it was opened from. The list stays as it is underneath, so Back finds
// it with the same scroll position and the focus on the same link.

import { listHref } from './address.js';
import { latestOnly, partnership } from './api.js';
import { el, hiddenText, hook, icon } from './dom.js';
import { date, technology, webAddress } from './format.js';
import { parseState } from './state.js';
import { strings } from './strings-ko.js';

const PARTNERS = [['company', 'companies'], ['university', 'universities'], ['organization', 'organizations']];

export function createDetail({ onLeave, onTitle }) {
  const dialog = hook('detail');
  const body = hook('detail-body', dialog);
  const copy = hook('copy', dialog);
  const fetchPartnership = latestOnly(partnership);
  let shown = null;

  async function show(id) {
    shown = id;
    body.replaceChildren(el('p', { class: 'detail__loading' }, strings.detail.loading));
    if (!dialog.open) dialog.showModal();
    // The panel itself, not its first button: a screen reader begins with the title, and no button looks chosen.
    dialog.focus();
    try {
      const record = await fetchPartnership(id);
      if (!record) return;
      body.replaceChildren(...whole(record));
      dialog.scrollTop = 0;
      onTitle(record.title);
    } catch (problem) {
      body.replaceChildren(...failure(problem, () => show(id)));
    }
  }

  function hide() {
    const id = shown;
    shown = null;
    fetchPartnership.cancel();
    dialog.close();
    // The dialog gives the focus back to what opened it; after a reload nothing did.
    if (document.activeElement === document.body) document.querySelector(`[data-hit="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
  }

  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    onLeave();
  });
  // Browsers close a dialog on a second Escape without asking.
  dialog.addEventListener('close', () => { if (shown !== null) onLeave(); });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog || event.target.closest('[data-detail-close]')) onLeave();
  });
  // Only offered by browsers on a secure origin.
  copy.hidden = !navigator.clipboard;
  copy.addEventListener('click', () => copyAddress(copy));

  return {
    /** Opens, changes or closes the panel as the address says; null is no partnership. */
    update(id) {
      if (id === shown) return;
      if (id === null) hide();
      else show(id);
    },
  };
}

function whole(record) {
  return [
    el('h2', { class: 'detail__title', id: 'detail-title' }, record.title),
    el('p', { class: 'detail__body' }, record.body),
    el('dl', { class: 'detail__facts' },
      PARTNERS.map(([facet, list]) => row(strings.facets[facet], (record[list] ?? []).map((name) => all(`partner partner--${facet}`, facet, name, name)))),
      row(strings.detail.technologies, (record.technologies ?? []).map((path) => all('topic', 'technology', path, topic(path)))),
      row(strings.detail.type, record.type ? [all('plain', 'type', record.type, record.type)] : []),
      row(strings.detail.date, record.date ? [el('time', { datetime: record.date }, date(record.date))] : []),
      row(strings.detail.source, source(record.source))),
  ];
}

function row(name, values) {
  return values.length > 0 ? [el('dt', {}, name), el('dd', {}, values)] : [];
}

function topic(path) {
  const { field, name } = technology(path);
  return [field && el('span', { class: 'topic__field' }, field), el('span', { class: 'topic__name' }, name)];
}

/** Every fact leads to all partnerships that share it. */
function all(className, facet, value, content) {
  const state = parseState(`?${new URLSearchParams({ [facet]: value })}`);
  return el('a', { class: className, href: listHref(state), title: strings.detail.all(value), 'data-navigate': true }, content);
}

function source(from) {
  const url = webAddress(from?.url);
  const publisher = from?.publisher;
  if (!url) return publisher ? [publisher] : [];
  return [
    publisher && el('span', { class: 'detail__publisher' }, publisher),
    el('a', { class: 'detail__link', href: url.href, target: '_blank', rel: 'noopener noreferrer nofollow' }, el('span', {}, strings.detail.original), el('span', { class: 'detail__host' }, url.hostname), icon('external'), hiddenText(strings.detail.newTab)),
  ];
}

function failure({ status, detail }, onRetry) {
  const missing = status === 404 || status === 400;
  return [
    el('h2', { class: 'detail__title', id: 'detail-title' }, missing ? strings.detail.missingTitle : strings.detail.failedTitle),
    el('p', { class: 'detail__body' }, missing ? strings.detail.missing : detail || strings.failed.server),
    !missing && el('button', { type: 'button', class: 'button', onclick: onRetry }, strings.failed.again),
  ].filter(Boolean);
}

async function copyAddress(button) {
  // Without the list's query string: the reader means the record.
  await navigator.clipboard.writeText(location.origin + location.pathname);
  const label = button.querySelector('span');
  label.textContent = strings.detail.copied;
  setTimeout(() => { label.textContent = strings.detail.copy; }, 2000);
}
