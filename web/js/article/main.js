// A page of its own: an article in, the partnerships it reports out, corrected by hand and taken away as JSONL.

import { readArticle } from '../api.js';
import { hook } from '../dom.js';
import { strings } from '../strings-ko.js';
import { createCard } from './card.js';
import { createSource } from './source.js';

const MAX_BYTES = 10_000_000;
const form = hook('form');
const text = hook('text');
const published = hook('published');
const file = hook('file');
const drop = hook('drop');
const error = hook('error');
const result = hook('result');
const found = hook('found');
const download = hook('download');
const source = createSource(hook('source'));
let cards = [];
let address = null;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (text.value.trim()) read(new Blob([text.value], { type: 'text/plain' }), '');
  else fail(strings.article.empty, text);
});
file.addEventListener('change', () => {
  if (file.files.length > 0) readFile(file.files[0]);
  // The same file can be chosen again after it was mended.
  file.value = '';
});
for (const kind of ['dragenter', 'dragover', 'dragleave', 'drop']) {
  document.addEventListener(kind, (event) => {
    // Dragged text is the text field's own matter.
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    drop.classList.toggle('article-form__file--over', kind === 'dragenter' || kind === 'dragover');
    if (kind === 'drop' && event.dataTransfer.files.length > 0) readFile(event.dataTransfer.files[0]);
  });
}
download.addEventListener('click', () => {
  const lines = records().map((record) => `${JSON.stringify(record)}\n`);
  if (address) URL.revokeObjectURL(address);
  address = URL.createObjectURL(new Blob(lines, { type: 'application/x-ndjson' }));
  download.href = address;
});

const records = () => cards.map((card) => card.record()).filter(Boolean);

function readFile(chosen) {
  read(new Blob([chosen], { type: 'application/octet-stream' }), chosen.name);
}

async function read(body, name) {
  if (body.size > MAX_BYTES) return fail(strings.article.tooLarge);
  form.setAttribute('aria-busy', 'true');
  announce(strings.article.reading);
  try {
    show(await readArticle(body, { name, published: published.value }));
  } catch (problem) {
    fail(explained(problem));
  } finally {
    form.removeAttribute('aria-busy');
  }
}

function show({ article, partnerships }) {
  error.hidden = true;
  result.hidden = false;
  source.show(article);
  cards = partnerships.map((partnership, i) =>
    createCard(partnership, i + 1, {
      onEvidence: (value) => source.mark(partnership.evidence, value),
      onChange: offer,
    }),
  );
  hook('cards').replaceChildren(...cards.map((card) => card.element));
  if (partnerships.length > 0) source.mark(partnerships[0].evidence, null);
  const told = partnerships.length > 0 ? strings.article.found(partnerships.length) : strings.article.none;
  found.textContent = told;
  found.focus();
  announce(told);
  offer();
}

/** What would be refused or is left out is not offered. */
function offer() {
  const some = records().length > 0;
  download.hidden = !some;
  // An address from the start, so that the keyboard reaches it as a link.
  if (!download.href) download.href = '#';
}

function explained({ status, detail }) {
  if (status === 0) return strings.article.noServer;
  if (status === 413) return strings.article.tooLarge;
  if (status === 503) return strings.article.busy;
  return strings.article.unreadable(detail ?? '');
}

function fail(message, focus = null) {
  error.textContent = message;
  error.hidden = false;
  result.hidden = true;
  focus?.focus();
}

function announce(message) {
  hook('status').textContent = message;
}
