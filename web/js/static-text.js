// What the HTML says itself is Korean, so that it can be painted before any script runs; in another language it is replaced.

import { fill } from './dom.js';
import { inLanguage, language } from './language.js';
import { strings } from './strings.js';

const ATTRIBUTES = ['aria-label', 'placeholder', 'title', 'content'];

export function translateStatic() {
  if (language === 'ko') return;
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll('[data-words]')) fill(element, wordsOf(element.dataset.words));
  for (const attribute of ATTRIBUTES) {
    const name = `data-words-${attribute}`;
    for (const element of document.querySelectorAll(`[${name}]`))
      element.setAttribute(attribute, wordsOf(element.getAttribute(name)));
  }
  for (const link of document.querySelectorAll('a[href^="/"]:not([href^="/api/"])'))
    link.href = inLanguage(link.getAttribute('href'));
}

const wordsOf = (key) => key.split('.').reduce((part, name) => part[name], strings);
