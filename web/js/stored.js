// What this browser keeps for its reader. Storage may be forbidden, full or filled by somebody else: then what is kept lasts
// as long as the page does, and nothing breaks.

const PREFIX = 'sanhak.';

/** The value as it was stored, or null where there is none to be read. */
export function stored(name) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + name));
  } catch {
    return null;
  }
}

export function store(name, value) {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // The page itself still knows it.
  }
}

/** Calls back when another tab has stored something else under a name. */
export function onStoredElsewhere(name, listener) {
  window.addEventListener('storage', ({ key }) => {
    // Without a key, everything was cleared.
    if (key === null || key === PREFIX + name) listener();
  });
}
