// A page of its own: an article in, the partnerships it reports out, corrected by hand and taken away as JSONL.

import { latestOnly, readArticle } from '../api.js';
import { fill, hook } from '../dom.js';
import { updateLanguageSwitch } from '../language-switch.js';
import { translateStatic } from '../static-text.js';
import { strings } from '../strings.js';
import { createBasket } from './basket.js';
import { createCard } from './card.js';
import { MAX_BYTES, UnreadableFile, explained, requireReadable } from './trouble.js';
import { createSource } from './source.js';

translateStatic();
updateLanguageSwitch();

const words = strings.article;
const form = hook('form');
const text = hook('text');
const published = hook('published');
const file = hook('file');
const drop = hook('drop');
const error = hook('error');
const result = hook('result');
const found = hook('found');
const replace = hook('replace');
const source = createSource(hook('source'));
const basket = createBasket();
let isCorrected = false;
// How often something was corrected: what comes while an article is being read must not be lost either.
let corrections = 0;

/** One at a time: the answer to what was asked before may come late, and is not waited for any more. */
const ask = latestOnly(async (body, name, signal) => {
  await requireReadable(body);
  return readArticle(body, { name, published: published.value }, signal);
});

form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (text.value.trim()) read(new Blob([text.value], { type: 'text/plain' }), '');
  else fail(words.empty, text);
});
file.addEventListener('change', () => {
  readFiles([...file.files]);
  // The same file can be chosen again after it was mended.
  file.value = '';
});
for (const kind of ['dragenter', 'dragover', 'dragleave', 'drop']) {
  document.addEventListener(kind, (event) => {
    // Dragged text is the text field's own matter.
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    drop.classList.toggle('article-form__file--over', kind === 'dragenter' || kind === 'dragover');
    if (kind === 'drop') readFiles([...event.dataTransfer.files]);
  });
}
hook('cards').addEventListener('input', corrected);
hook('download').addEventListener('click', () => (isCorrected = false));
addEventListener('beforeunload', (event) => {
  if (isCorrected) event.preventDefault();
});

function readFiles(files) {
  if (files.length > 1) fail(words.oneFile);
  else if (files.length === 1) read(files[0], files[0].name);
}

async function read(body, name) {
  if (body.size > MAX_BYTES) return fail(words.tooLarge);
  if (isCorrected && !(await mayReplace())) return;
  form.setAttribute('aria-busy', 'true');
  announce(words.reading);
  try {
    const before = corrections;
    const answer = await ask(body, name);
    if (!answer) return;
    if (corrections === before || !isCorrected || (await mayReplace())) show(answer);
    else form.removeAttribute('aria-busy');
  } catch (problem) {
    fail(problem instanceof UnreadableFile ? words.fileGone : explained(problem));
  }
}

/** Corrections are work: they are given up only by who says so. */
function mayReplace() {
  replace.returnValue = '';
  replace.showModal();
  return new Promise((resolve) =>
    replace.addEventListener('close', () => resolve(replace.returnValue === 'replace'), { once: true }),
  );
}

function show({ article, partnerships, refused }) {
  form.removeAttribute('aria-busy');
  error.hidden = true;
  result.hidden = false;
  isCorrected = false;
  source.show(article);
  const cards = partnerships.map((partnership, i) =>
    createCard(partnership, i + 1, {
      onEvidence: (value) => source.mark(partnership.evidence, value),
      onWhere: () => {
        source.mark(partnership.evidence, null);
        source.reveal();
      },
      onChange: changed,
    }),
  );
  hook('cards').replaceChildren(...cards.map((card) => card.element));
  if (partnerships.length > 0) source.mark(partnerships[0].evidence, null);
  const told = partnerships.length > 0 ? words.found(partnerships.length) : words.none;
  fill(found, refused.length > 0 ? `${told} ${words.refused(refused.length)}` : told);
  found.focus();
  announce(found.textContent);
  basket.fill(cards);
}

function corrected() {
  isCorrected = true;
  corrections++;
}

function changed() {
  corrected();
  basket.update();
}

/** What was read before stays: it may have been corrected. */
function fail(message, focus = null) {
  ask.cancel();
  form.removeAttribute('aria-busy');
  announce('');
  error.textContent = result.hidden ? message : `${message} ${words.kept}`;
  error.hidden = false;
  error.scrollIntoView({ block: 'nearest' });
  focus?.focus();
}

function announce(message) {
  fill(hook('status'), message);
}
