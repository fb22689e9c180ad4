// The search box: a real form with a WAI-ARIA 1.2 combobox on it, made for Korean input methods.
//
// Every key press of a syllable (ㅎ, 하, 한) fires `input` while composing, and each one is suggested on: waiting for
// compositionend would lag a syllable behind, since the last one is always still composing. Keys that reach the page
// while composing belong to the input method and are no commands. Enter without a chosen option is never handled here:
// the browser submits the form itself, once, also when that Enter ended a composition.

import { latestOnly, suggest } from './api.js';
import { hook } from './dom.js';
import { createSlash } from './slash.js';
import { optionFor } from './suggestion.js';
import { number } from './format.js';
import { strings } from './strings.js';

export function createSearchBox({ onSearch, onOpen, announce }) {
  const form = hook('search-form');
  const input = hook('search-input', form);
  const list = hook('search-options', form);
  const clear = hook('search-clear', form);
  const fetchSuggestions = latestOnly(suggest);
  let suggestions = [];
  let active = -1;
  // What the list on the page was made for, or was closed at: the same text again is no new wish for suggestions.
  let settled = '';
  // The query of the address, as it was shown last.
  let shown = null;

  const isOpen = () => !list.hidden;

  function open(found) {
    suggestions = found;
    list.replaceChildren(...found.map((suggestion, i) => optionFor(suggestion, i, settled)));
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(isOpen()));
    activate(-1);
    if (isOpen()) announce(strings.suggest.announce(number(found.length)));
  }

  function close() {
    fetchSuggestions.cancel();
    settled = input.value.trim();
    open([]);
  }

  function activate(i) {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = i;
    const option = list.children[active];
    if (!option) return input.removeAttribute('aria-activedescendant');
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', option.id);
  }

  async function offer() {
    settled = input.value.trim();
    if (!settled) return close();
    try {
      const found = await fetchSuggestions(settled);
      if (found && document.activeElement === input) open(found);
    } catch {
      // Completion is a convenience: when it fails, searching still works and says what is wrong.
      open([]);
    }
  }

  function choose({ kind, text, value }) {
    if (kind === 'title') {
      close();
      return onOpen(value);
    }
    input.value = text;
    syncClear();
    submit();
  }

  function submit() {
    close();
    // A touch keyboard would hide the answer.
    if (matchMedia('(pointer: coarse)').matches) input.blur();
    onSearch(input.value);
  }

  function onKey(event) {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen()) return void offer();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One stop beyond either end is the text itself, with no option chosen.
      const stops = suggestions.length + 1;
      activate(((active + 1 + step + stops) % stops) - 1);
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      choose(suggestions[active]);
    } else if (event.key === 'Escape' && isOpen()) {
      event.preventDefault();
      close();
    }
  }

  const syncClear = () => {
    clear.hidden = input.value === '';
  };

  input.addEventListener('keydown', onKey);
  input.addEventListener('input', () => {
    syncClear();
    // Ending a composition repeats `input` with the same text, after a submit as well.
    if (input.value.trim() !== settled) offer();
  });
  input.addEventListener('blur', close);
  // Pressing the mouse would take the focus from the box, and the list would close before the click.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = event.target.closest('[role=option]');
    if (option) choose(suggestions[[...list.children].indexOf(option)]);
  });
  // The box is emptied for new words; until they come, the old results are better than none.
  clear.addEventListener('click', () => {
    input.value = '';
    syncClear();
    close();
    input.focus();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });

  createSlash(input);

  return {
    /**
     * Shows the query of the address where that is another one. Words that were typed meanwhile, even before the page was
     * ready, stay; writing into a box that already says it would break a running composition.
     */
    show(q) {
      const typed = shown === null || shown === q ? input.value.trim() : '';
      const begun = shown === null && typed !== '' && typed !== q;
      shown = q;
      if (!typed && input.value.trim() !== q) input.value = q;
      syncClear();
      settled = input.value.trim();
      if (begun && document.activeElement === input) offer();
    },
  };
}
