// The partnerships that a reader has starred, and those looked at last. They are kept in the browser only: the server is
// told nothing of them. Of each there is what a list shows, the newest first.

import { onStoredElsewhere, store, stored } from './stored.js';

export const STARRED = 'starred';
export const VIEWED = 'viewed';
const MOST = { [STARRED]: 200, [VIEWED]: 20 };
const ID = /^[a-z0-9-]{1,200}$/;

const lists = new Map(Object.keys(MOST).map((name) => [name, sound(stored(name), name)]));
const listeners = [];

for (const name of lists.keys())
  onStoredElsewhere(name, () => {
    lists.set(name, sound(stored(name), name));
    tell();
  });

export const kept = (name) => lists.get(name);
export const isStarred = (id) => lists.get(STARRED).some((one) => one.id === id);

export function toggleStar(record) {
  change(STARRED, isStarred(record.id) ? without(STARRED, record) : [record, ...kept(STARRED)]);
}

export const noteViewed = (record) => change(VIEWED, [record, ...without(VIEWED, record)]);
export const forget = (name) => change(name, []);
export const onKeptChange = (listener) => listeners.push(listener);

const without = (name, { id }) => kept(name).filter((one) => one.id !== id);

function change(name, records) {
  lists.set(name, sound(records, name));
  store(name, lists.get(name));
  tell();
}

const tell = () => listeners.forEach((listener) => listener());

/** Whatever else may stand there, only records come out, each once, and no more than are wanted. */
function sound(value, name) {
  const records = Array.isArray(value) ? value : [];
  const found = new Map();
  for (const one of records) {
    if (typeof one?.id === 'string' && ID.test(one.id) && typeof one.title === 'string' && !found.has(one.id))
      found.set(one.id, { id: one.id, title: one.title.slice(0, 300) });
  }
  return [...found.values()].slice(0, MOST[name]);
}
