// The panel of what is kept: starred partnerships and those looked at last, each list with a way to empty it.

import { partnershipHref } from './address.js';
import { el, hook } from './dom.js';
import { STARRED, VIEWED, forget, kept, onKeptChange } from './kept.js';
import { starFor } from './star.js';
import { parseState } from './state.js';
import { strings } from './strings.js';

export function createKeptPanel() {
  const panel = hook('kept');
  const body = hook('kept-body', panel);
  const heading = hook('kept-heading', panel);

  function render() {
    const held = body.contains(document.activeElement);
    const state = parseState(location.search);
    body.replaceChildren(...[STARRED, VIEWED].map((name) => section(name, state)));
    // What was pressed may be gone with its list.
    if (held) heading.focus();
  }

  const renderShown = () => panel.matches(':popover-open') && render();
  panel.addEventListener('beforetoggle', ({ newState }) => newState === 'open' && render());
  onKeptChange(renderShown);
}

function section(name, state) {
  const records = kept(name);
  const title = strings.kept[name];
  return el(
    'section',
    { class: 'kept__list' },
    el(
      'div',
      { class: 'kept__head' },
      el('h3', {}, title),
      records.length > 0 &&
        el(
          'button',
          { type: 'button', class: 'kept__clear', 'aria-label': strings.kept.clearAll(title), onclick: () => forget(name) },
          strings.kept.clear,
        ),
    ),
    records.length === 0
      ? el('p', { class: 'kept__none' }, strings.kept.none[name])
      : el(
          'ul',
          {},
          records.map((record) => line(record, state)),
        ),
  );
}

function line(record, state) {
  return el(
    'li',
    { class: 'kept__one' },
    starFor(record),
    el(
      'a',
      { class: 'kept__link', href: partnershipHref(record.id, state), 'data-navigate': 'from-list' },
      record.title,
    ),
  );
}
