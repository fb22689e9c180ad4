// The button that copies an address, where browsers allow that: on a secure origin only.

import { announce } from './announce.js';
import { strings } from './strings.js';

const SHOWN_FOR = 2000;

/** Gives a button with a label in a span its work; `address` tells what is copied when it is pressed. */
export function copies(button, address) {
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', async () => {
    const label = button.querySelector('span');
    const told = await navigator.clipboard.writeText(address()).then(
      () => strings.detail.copied,
      () => strings.detail.notCopied,
    );
    label.textContent = told;
    announce(told);
    setTimeout(() => (label.textContent = strings.detail.copy), SHOWN_FOR);
  });
  return button;
}
