// What is typed, changed at the places that the server speaks of. It says which words it means but not where they stand.

const QUOTED = '["“”„][^"“”„]+["“”„]';
// What clings to a name goes with it when the name goes: "제주도에서" leaves no "에서" behind.
const PARTICLES =
  '(?:(?:에서|에게|으로|이랑|까지|부터|하고|한테)?(?:은|는|이|가|을|를|와|과|의|에|로|도|만|랑)*(?=[\\s?!.,]|$))?';

/** In quotation marks the words are searched as they are; one word may not open what another closes. */
export const quoted = (text) => `"${text.replace(/["“”„]/g, ' ').trim()}"`;

/** The query in which one of the recognised `texts` is to be found literally. */
export const literally = (q, text, texts) => replaced(q, text, texts, '', quoted(text));

/** The query without one of the recognised `texts`, which has become a filter. */
export const without = (q, text, texts) => replaced(q, text, texts, PARTICLES, ' ').replace(/\s+/g, ' ');

/** The query with each word quoted that a correction has changed. */
export function asTyped(q, corrected) {
  const kept = new Set(corrected.split(/\s+/));
  const words = q.normalize('NFC').split(/\s+/);
  return words
    .map((word) => (kept.has(word) ? word : word.replace(/^([-−–]?)(.+)$/, (_, minus, bare) => minus + quoted(bare))))
    .join(' ');
}

/** Phrases, and longer names that hold the text (AI in AI반도체), are passed over whole. */
function replaced(q, text, texts, tail, replacement) {
  const longestFirst = [...texts].sort((a, b) => b.length - a.length);
  const names = longestFirst.map((name) => (name === text ? `(?<meant>${escaped(name)}${tail})` : escaped(name)));
  const pattern = new RegExp([QUOTED, ...names].join('|'), 'g');
  return q.normalize('NFC').replace(pattern, (found, meant) => (meant === undefined ? found : replacement));
}

const escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
