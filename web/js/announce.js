// What is told politely to those who do not see the page change.

import { fill, hook } from './dom.js';

let pending = 0;

/** What lies behind an open dialog is not read, so each dialog has a place for it too. */
const status = () => document.querySelector('dialog:modal [data-status]') ?? hook('status');

/** After a pause, so that fast typing or ticking is told once; emptied first, so that the same words are told again. */
export function announce(text) {
  clearTimeout(pending);
  fill(status());
  pending = setTimeout(() => fill(status(), text), 400);
}
