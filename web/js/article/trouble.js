// Why an article could not be read, in the reader's language: by what kind of trouble it is, never by its English detail.

import { strings } from '../strings.js';

export const MAX_BYTES = 10_000_000;
const UNREADABLE = 'urn:sanhak:unreadable:';
const words = strings.article;

/** A file that cannot be opened: a folder, or one that was moved after it was chosen. */
export class UnreadableFile extends Error {}

/** The browser tells a file that cannot be opened from a server that cannot be reached only when it is read. */
export async function requireReadable(body) {
  try {
    await body.slice(0, 1).arrayBuffer();
  } catch (error) {
    throw new UnreadableFile(error.message);
  }
}

export function explained({ status, type = '', parameter }) {
  if (status === 0) return words.noServer;
  if (status === 413) return words.tooLarge;
  if (status === 503) return words.busy;
  if (status >= 500) return words.server;
  if (parameter === 'published') return words.wrongPublished;
  return words.unreadable[type.startsWith(UNREADABLE) ? type.slice(UNREADABLE.length) : ''] ?? words.unreadable.other;
}
