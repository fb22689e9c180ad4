// One partnership, whole, in a panel over the list it was opened from. The list stays as it is underneath, so Back finds
// it with the same scroll position and the focus on the same link.

import { latestOnly, partnership, similar } from './api.js';
import { copies } from './copy.js';
import { el, fill, hook } from './dom.js';
import { noteViewed } from './kept.js';
import { alike, failure, whole } from './record-view.js';
import { inLanguage } from './language.js';
import { starFor } from './star.js';
import { strings } from './strings.js';

export function createDetail({ onLeave, onTitle, focusFallback }) {
  const dialog = hook('detail');
  const body = hook('detail-body', dialog);
  const copy = hook('copy', dialog);
  const star = hook('detail-star', dialog);
  const fetchPartnership = latestOnly(partnership);
  const fetchSimilar = latestOnly(similar);
  let shown = null;
  // Going back takes a moment, in which a second click would leave the list, too.
  let leaving = false;

  function leave() {
    if (leaving) return;
    leaving = true;
    onLeave();
  }

  async function show(id) {
    shown = id;
    leaving = false;
    fill(star);
    body.replaceChildren(el('p', { class: 'detail__loading' }, strings.detail.loading));
    if (!dialog.open) dialog.showModal();
    // The panel itself, not its first button: a screen reader begins with the title, and no button looks chosen.
    dialog.focus();
    try {
      const record = await fetchPartnership(id);
      if (!record) return;
      body.replaceChildren(...whole(record));
      dialog.scrollTop = 0;
      fill(star, starFor(record));
      noteViewed(record);
      onTitle(record.title);
    } catch (problem) {
      body.replaceChildren(...failure(problem, () => show(id)));
      return;
    }
    showSimilar(id);
  }

  /** An extra: the record is read whole without it, so a failure leaves it away. */
  async function showSimilar(id) {
    const answer = await fetchSimilar(id).catch(() => null);
    if (answer?.hits.length > 0 && id === shown) body.append(alike(answer.hits));
  }

  function hide() {
    const id = shown;
    shown = null;
    fetchPartnership.cancel();
    fetchSimilar.cancel();
    dialog.close();
    // The dialog gives the focus back to what opened it; after a reload nothing did, and it stays on what is gone.
    if (document.activeElement !== document.body && !dialog.contains(document.activeElement)) return;
    const hit = document.querySelector(`[data-hit="${CSS.escape(id)}"]`);
    (hit?.checkVisibility() ? hit : focusFallback()).focus({ preventScroll: true });
  }

  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    leave();
  });
  // Browsers close a dialog on a second Escape without asking.
  dialog.addEventListener('close', () => {
    if (shown !== null) leave();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog || event.target.closest('[data-detail-close]')) leave();
  });
  // Without the list's query string: the reader means the record.
  copies(copy, () => location.origin + inLanguage(location.pathname));

  return {
    /** Opens, changes or closes the panel as the address says; null is no partnership. */
    update(id) {
      if (id === shown) return;
      if (id === null) hide();
      else show(id);
    },
  };
}
