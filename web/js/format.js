// Values to text: numbers, dates as precise as they are, technology paths, excerpts.

import { language } from './language.js';
import { strings } from './strings.js';

const NUMBER = new Intl.NumberFormat(language);
const LEAD = 60;
// Of what stands before the first match, two lines of a phone hold less.
const NARROW = matchMedia('(max-width: 40rem)');
const NARROW_LEAD = 16;

export const number = (value) => NUMBER.format(value);

/** 2024-10-17, 2024-10 and 2024 each keep their precision; anything else is shown as it came. */
export function date(text) {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text) ?? [];
  return year ? strings.date(year, month && Number(month), day && Number(day)) : text;
}

/** A path `분야/기술` as {field, name}; a field alone has no field of its own. */
export function technology(path) {
  const cut = path.indexOf('/');
  return cut < 0 ? { field: '', name: path } : { field: path.slice(0, cut), name: path.slice(cut + 1) };
}

/** The same as it is shown: fields are few, and have a name in each language of the page. */
export function shownTechnology(path) {
  const { field, name } = technology(path);
  return field ? { field: strings.named(field), name } : { field, name: strings.named(name) };
}

/** The value of a facet as it stands alone; names of partners are the same in each language. */
export function shownValue(facet, value) {
  if (facet === 'technology') return shownTechnology(value).name;
  return facet === 'type' || facet === 'region' ? strings.named(value) : value;
}

/** A year range, open at either end. */
export function range(from, to) {
  if (from === to) return date(from);
  return strings.range(from && date(from), to && date(to));
}

/** The part of a long text to show in a list: it begins shortly before the first highlight, and it ends. */
export function excerpt(list, limit = 400) {
  const first = (list ?? []).findIndex((fragment) => fragment.highlighted);
  const start = first > 0 && list[0].text.length > (NARROW.matches ? 2 * NARROW_LEAD : limit / 2) && first === 1 ? shortened(list[0].text) : null;
  const shown = [];
  let room = limit;
  for (const [i, fragment] of (list ?? []).entries()) {
    if (room <= 0) break;
    const whole = i === 0 && start !== null ? start : fragment.text;
    const text = whole.length > room ? `${whole.slice(0, room)}…` : whole;
    shown.push({ text, highlighted: fragment.highlighted });
    room -= text.length;
  }
  return shown;
}

function shortened(text) {
  const cut = text.length - (NARROW.matches ? NARROW_LEAD : LEAD);
  const space = text.indexOf(' ', cut);
  return `… ${text.slice(space < 0 ? cut : space + 1)}`;
}

/** Only http(s) may become a link, whatever a record says. */
export function webAddress(text) {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}
