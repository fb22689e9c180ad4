// What is told politely to those who do not see the page change.

import { fill, hook } from './dom.js';

let pending = 0;

/** After a pause, so that fast typing or ticking is told once; emptied first, so that the same words are told again. */
export function announce(text) {
  const status = hook('status');
  clearTimeout(pending);
  fill(status);
  pending = setTimeout(() => fill(status, text), 400);
}
