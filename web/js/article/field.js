// A field of a card with its complaint: what is wrong is said below it and told to who cannot see it.

import { el } from '../dom.js';

/** Gives the element of a complaint about a control, and `tell`, which shows a sentence, or with '' takes it away. */
export function complaint(control, id) {
  const element = el('p', { class: 'card__error', id, hidden: true });
  return {
    element,
    tell(message) {
      // Only a change is written: a live control told the same again is read aloud again.
      if (element.textContent === message) return;
      element.textContent = message;
      element.hidden = !message;
      if (message) {
        control.setAttribute('aria-invalid', 'true');
        control.setAttribute('aria-describedby', id);
      } else {
        control.removeAttribute('aria-invalid');
        control.removeAttribute('aria-describedby');
      }
    },
  };
}
