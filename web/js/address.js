// Where the page is: address bar <-> {state, id}. A partnership's address carries the query string of the list it was
// opened from, so a reload or a shared link has the same list behind it.

import { inLanguage } from './language.js';
import { parseState, toQuery } from './state.js';

export const LIST = 'list';
/** How the matches are looked at is no part of what is asked for, and so stands behind the #. */
export const VIEWS = Object.freeze(['network', 'technologies']);

const PARTNERSHIP = /^\/partnerships\/([^/]+)\/?$/;

export function readAddress(location) {
  const match = PARTNERSHIP.exec(location.pathname);
  return {
    state: parseState(location.search),
    id: match ? decoded(match[1]) : null,
    view: VIEWS.find((view) => location.hash === `#${view}`) ?? LIST,
  };
}

/** Another state, seen in the same way as this one. */
export function keepingView(href) {
  const { view } = readAddress(location);
  return view !== LIST && /^\/(\?|$)/.test(href) ? `${href}#${view}` : href;
}

export const listHref = (state) => inLanguage(`/${toQuery(state)}`);
export const viewHref = (state, view) => `${listHref(state)}${view === LIST ? '' : `#${view}`}`;
export const partnershipHref = (id, state) => inLanguage(`/partnerships/${encodeURIComponent(id)}${toQuery(state)}`);

/** The whole address of a record alone, for who passes it on. */
export const recordAddress = (id) => location.origin + inLanguage(`/partnerships/${encodeURIComponent(id)}`);

/**
 * Moves through the history. Every entry remembers how far it was scrolled: the browser's own memory would be applied
 * before the answer is there, to a page that is still too short.
 */
export function createNavigation(onMove) {
  history.scrollRestoration = 'manual';
  let pending = 0;
  const rememberScroll = () => history.replaceState({ ...history.state, scroll: window.scrollY }, '');
  window.addEventListener(
    'scroll',
    () => {
      clearTimeout(pending);
      // Browsers limit how often history may be written, so only where the scrolling comes to rest.
      pending = setTimeout(rememberScroll, 150);
    },
    { passive: true },
  );
  window.addEventListener('popstate', () => {
    clearTimeout(pending);
    onMove({ back: true });
  });

  function go(href, { fromList = false } = {}) {
    clearTimeout(pending);
    rememberScroll();
    if (isHere(href)) history.replaceState(history.state, '', href);
    else history.pushState({ fromList }, '', href);
    onMove({ back: false });
  }

  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[data-navigate]');
    // Anything but a plain click (new tab, new window, download) stays the browser's.
    if (
      !link ||
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    const { navigate } = link.dataset;
    const href = link.getAttribute('href');
    go(navigate === 'exact' ? href : keepingView(href), { fromList: navigate === 'from-list' });
  });

  return { go, cameFromList: () => history.state?.fromList === true, scroll: () => history.state?.scroll ?? 0 };
}

/** Whether an address is this one; a space can be written in two ways. */
function isHere(href) {
  const url = new URL(href, location);
  const query = (search) => String(new URLSearchParams(search));
  return (
    url.pathname === location.pathname && url.hash === location.hash && query(url.search) === query(location.search)
  );
}

function decoded(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A broken escape in a hand-typed address is simply an id that nothing has.
    return segment;
  }
}
