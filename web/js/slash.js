// "/" leads to the search box. A single key can be pressed by mistake, or by a voice: it can be turned off (WCAG 2.1.4).

import { hook } from './dom.js';
import { store, stored } from './stored.js';

const NAME = 'slash';

export function createSlash(input) {
  const box = hook('slash');
  box.checked = stored(NAME) !== false;
  box.addEventListener('change', () => store(NAME, box.checked));
  document.addEventListener('keydown', (event) => {
    if (!box.checked || !isWayToBox(event)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

/** Only where it is no part of a text or a syllable, and no panel is in the way. */
function isWayToBox(event) {
  const typed = event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey;
  const field = 'input:not([type=checkbox]), textarea, select, [contenteditable]';
  return (
    event.key === '/' && !typed && !event.target.closest(field) && !document.querySelector('dialog[open], :popover-open')
  );
}
