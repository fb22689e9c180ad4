// The star at a partnership. All stars of the page follow what is kept, also when another tab changes it.

import { el, icon } from './dom.js';
import { isStarred, onKeptChange, toggleStar } from './kept.js';
import { strings } from './strings.js';

export function starFor({ id, title }) {
  return el(
    'button',
    {
      type: 'button',
      class: 'star',
      'aria-label': strings.kept.star(title),
      title: strings.kept.starShort,
      'aria-pressed': String(isStarred(id)),
      'data-star': id,
      onclick: () => toggleStar({ id, title }),
    },
    icon('star'),
  );
}

onKeptChange(() => {
  for (const star of document.querySelectorAll('[data-star]'))
    star.setAttribute('aria-pressed', String(isStarred(star.dataset.star)));
});
