// What a record may hold, as `index` checks it, so that nothing is offered that it would refuse. Each check gives a
// sentence that says what to mend, or ''.

import { isPartialDate } from '../partial-date.js';
import { strings } from '../strings.js';

const MAX_NAME = 200;
const MAX_TITLE = 300;
const MAX_COUNT = { technologies: 100 };
const MAX_NAMES = 500;
const words = strings.article.wrong;

/** A value that is to join a list. */
export function checkValue(key, value, list) {
  if (list.length >= (MAX_COUNT[key] ?? MAX_NAMES)) return words.tooMany(MAX_COUNT[key] ?? MAX_NAMES);
  if (key === 'technologies' && value.includes('/') && value.split('/').some((level) => !level.trim())) return words.path;
  return checkLine(value, MAX_NAME);
}

export const checkTitle = (title) => (title ? checkLine(title, MAX_TITLE) : words.noTitle);

export const checkDate = (date) => (date === '' || isPartialDate(date) ? '' : words.date);

/** The server counts whole characters of composed text: an emoji is one, and so is a syllable of three letters. */
function checkLine(text, longest) {
  if ([...text.normalize('NFC')].length > longest) return words.tooLong(longest);
  return /[\u0000-\u001f\u007f-\u009f]/.test(text) || !text.isWellFormed() ? words.control : '';
}
