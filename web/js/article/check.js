// What a record may hold, as `index` checks it, so that nothing is offered that it would refuse. Each check gives a
// sentence that says what to mend, or ''.

import { strings } from '../strings.js';

const MAX_NAME = 200;
const MAX_TITLE = 300;
const MAX_COUNT = { technologies: 100 };
const MAX_NAMES = 500;
const DATE = /^(19\d\d|20\d\d|2100)(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const words = strings.article.wrong;

/** A value that is to join a list. */
export function checkValue(key, value, list) {
  if (list.length >= (MAX_COUNT[key] ?? MAX_NAMES)) return words.tooMany(MAX_COUNT[key] ?? MAX_NAMES);
  if (key === 'technologies' && value.includes('/') && value.split('/').some((level) => !level.trim())) return words.path;
  return checkLine(value, MAX_NAME);
}

export const checkTitle = (title) => (title ? checkLine(title, MAX_TITLE) : words.noTitle);

/** The calendar has no 30th of February, and the index refuses it. */
export function checkDate(date) {
  const day = new Date(`${date}-01-01`.slice(0, 10));
  const isDate = date === '' || (DATE.test(date) && (date.length < 10 || day.toISOString().startsWith(date)));
  return isDate ? '' : words.date;
}

/** The server counts whole characters of composed text: an emoji is one, and so is a syllable of three letters. */
function checkLine(text, longest) {
  if ([...text.normalize('NFC')].length > longest) return words.tooLong(longest);
  return /[\u0000-\u001f\u007f-\u009f]/.test(text) || !text.isWellFormed() ? words.control : '';
}
