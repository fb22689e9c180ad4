// Puts the page together. One rule holds it: everything on the page follows from the address. A control makes a new
// state and goes to its address; what is at an address is then shown, in the same way as after Back or a reload.

// First, and usually done by then: the page's own tag for it does not wait for the other modules.
import './early.js';
import { announce } from './announce.js';
import { createNavigation, keepingView, listHref, partnershipHref, readAddress } from './address.js';
import { latestOnly, search } from './api.js';
import { createChips } from './chips.js';
import { copies } from './copy.js';
import { createDetail } from './detail.js';
import { hook, keepingFocus } from './dom.js';
import { createFilters } from './filters.js';
import { number, shownValue } from './format.js';
import { createKeptPanel } from './kept-panel.js';
import { updateLanguageSwitch } from './language-switch.js';
import { warnings } from './notices.js';
import { createOverview } from './overview.js';
import { createResults } from './results.js';
import { createSearchBox } from './search-box.js';
import { FACETS, toQuery, withQuery, withSort } from './state.js';
import { translateStatic } from './static-text.js';
import { strings } from './strings.js';
import { createViews } from './views.js';

const REMEMBERED = 20;

const fetchAnswer = latestOnly(async (state, signal) => ({ answer: await search(state, signal), signal }));
// Answers already seen, for Back and Forward only: the list is there at once, at the place where it was left.
const seen = new Map();
let shownQuery = null;
let started = false;

translateStatic();
const navigation = createNavigation(show);
const goTo = (state) => navigation.go(keepingView(listHref(state)));
const current = () => readAddress(location).state;

const results = createResults({
  onSort: (sort) => goTo(withSort(current(), sort)),
  onRetry: () => load(current(), { back: false }),
});
const filters = createFilters({ onChange: goTo, announce });
const chips = createChips({ current, onChange: goTo, focusFallback: () => results.heading });
const views = createViews();
const overview = createOverview();
const searchBox = createSearchBox({
  onSearch: (q) => goTo(withQuery(current(), q)),
  onOpen: (id) => navigation.go(partnershipHref(id, current()), { fromList: true }),
  announce,
});
createKeptPanel();
for (const button of document.querySelectorAll('[data-copy-list]')) copies(button, () => location.href);
const detail = createDetail({
  onLeave: () => (navigation.cameFromList() ? history.back() : goTo(current())),
  onTitle: setTitle,
  focusFallback: () => results.heading,
});

// What follows the # says how the matches are looked at; the way past the filters must not change that.
hook('skip').addEventListener('click', (event) => {
  event.preventDefault();
  hook('results').focus();
});

// All modules are here: nothing else is needed to read.
hook('fallback').remove();
show({ back: true });
document.documentElement.dataset.ready = '';

function show({ back }) {
  const { state, id, view } = readAddress(location);
  keepingPlace(() => {
    views.turn(view);
    overview.turn(view);
  });
  updateLanguageSwitch();
  setTitle(listTitle(state));
  detail.update(id);
  if (toQuery(state) !== shownQuery) load(state, { back });
  // Where the page was loaded anew over an open record, its list is where it begins.
  else if (back && id === null) place(back);
}

async function load(state, { back }) {
  const turned = shownQuery !== null && !back && onlyPageDiffers(state);
  shownQuery = toQuery(state);
  searchBox.show(state.q);
  keepingPlace(() => overview.loading(state));
  filters.loading(state);
  // Later the chips wait for the answer, so that the page changes once; at first there is nothing to change.
  if (!started) chips.render(state);
  started = true;
  results.loading();
  const known = back && seen.get(shownQuery);
  if (known) fetchAnswer.cancel();
  try {
    const found = known ? { answer: known } : await fetchAnswer(state);
    if (!found) return;
    remember(shownQuery, found.answer);
    render(found, state, { turned, whole: Boolean(back) });
    announce(spoken(found.answer, state));
  } catch (problem) {
    // Asking again has to ask the server again.
    shownQuery = null;
    chips.render(state);
    filters.fail();
    keepingPlace(() => {
      results.fail(problem, state);
      views.clear();
      overview.clear();
    });
    announce(strings.results.announceFailed);
  }
  place(back);
}

function render({ answer, signal }, state, { turned, whole }) {
  filters.render(answer, state);
  chips.render(state);
  results.heading.dataset.q = state.q;
  keepingPlace(() => {
    results.render(answer, state, signal, whole);
    views.render(answer, state);
    overview.render(answer, state);
  });
  // A new page is new matter: reading goes on at its top.
  if (turned) results.heading.focus({ preventScroll: true });
}

/** Where what had the focus is gone, reading goes on at the head of the list. */
function keepingPlace(change) {
  keepingFocus(change, () => results.heading);
}

/** What changes the meaning of the list is told with its length. */
function spoken(answer, state) {
  if (answer.total === 0) return strings.results.announceNone;
  return [...warnings(answer, state), strings.results.announce(number(answer.total))].join(' ');
}

function place(back) {
  if (back) return window.scrollTo(0, navigation.scroll());
  const top = hook('results').getBoundingClientRect().top + window.scrollY - hook('header').offsetHeight;
  if (window.scrollY > top) window.scrollTo(0, Math.max(0, top));
}

function onlyPageDiffers(state) {
  const before = readAddress({ pathname: '/', search: shownQuery }).state;
  return before.page !== state.page && toQuery({ ...before, page: 1 }) === toQuery({ ...state, page: 1 });
}

function remember(query, answer) {
  seen.delete(query);
  seen.set(query, answer);
  if (seen.size > REMEMBERED) seen.delete(seen.keys().next().value);
}

function listTitle(state) {
  const values = FACETS.flatMap((facet) => state[facet].map((value) => shownValue(facet, value)));
  const parts = [state.q, ...values].filter(Boolean);
  if (parts.length === 0) return strings.tagline;
  return parts.join(' · ') + (state.page > 1 ? ` (${strings.results.titlePage(state.page)})` : '');
}

function setTitle(text) {
  document.title = `${text} — ${strings.site}`;
}
