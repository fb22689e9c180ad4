// The records are Korean in whatever language the page is read. There their text says so itself, so that it is read aloud
// in Korean: wherever a string becomes a text, its Korean is wrapped.

import { language } from './language.js';

// What stands between two syllables goes with them: "AI 공동연구센터, 5G 협력" is one stretch; an English word ends it.
const KOREAN = /\p{Script=Hangul}+(?:[^\p{Ll}\p{Script=Hangul}]{0,16}\p{Script=Hangul}+)*/gu;

const isForeign = (text) => language !== 'ko' && /\p{Script=Hangul}/u.test(text);

/** What to append for a text: itself, or one element in which the Korean is marked. */
export function asSpoken(text) {
  if (!isForeign(text)) return text;
  const parts = [];
  let end = 0;
  for (const found of text.matchAll(KOREAN)) {
    parts.push(text.slice(end, found.index), korean(found[0]));
    end = found.index + found[0].length;
  }
  const [before, first] = parts;
  if (parts.length === 2 && !before && end === text.length) return first;
  const whole = document.createElement('span');
  whole.append(...parts, text.slice(end));
  return whole;
}

/** For elements that hold mere text, such as options: which language all of it is in. */
export const spokenAs = (texts) => (texts.some((text) => isForeign(String(text))) ? 'ko' : null);

function korean(text) {
  const element = document.createElement('span');
  element.lang = 'ko';
  element.textContent = text;
  return element;
}
