// Values to Korean text: numbers, dates as precise as they are, particles, technology paths, excerpts.

import { strings } from './strings-ko.js';

const NUMBER = new Intl.NumberFormat('ko-KR');
const LEAD = 60;

export const number = (value) => NUMBER.format(value);

/** 2024-10-17, 2024-10 and 2024 each keep their precision; anything else is shown as it came. */
export function date(text) {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text) ?? [];
  return year ? strings.date(year, month && Number(month), day && Number(day)) : text;
}

/** Particles follow the last sound: 삼성전자로, 서울대학으로. Where the sound is unknown (AI, 5G, ㅅㅅㅈㅈ), both: (으)로. */
export function toward(text) {
  const end = ending(text);
  const rieul = 8;
  return end === null ? '(으)로' : end === 0 || end === rieul ? '로' : '으로';
}

/** 서울대를, 포스텍을. */
export function asObject(text) {
  const end = ending(text);
  return end === null ? '을(를)' : end === 0 ? '를' : '을';
}

/** The number of the final consonant, 0 for none, of the last letter that is spoken; null where it is no syllable. */
function ending(text) {
  const [last = ''] = /[\p{L}\p{N}](?=[^\p{L}\p{N}]*$)/u.exec(text.normalize('NFC')) ?? [];
  const code = last.charCodeAt(0) - 0xac00;
  return code >= 0 && code <= 11171 ? code % 28 : null;
}

/** A path `분야/기술` as {field, name}; a field alone has no field of its own. */
export function technology(path) {
  const cut = path.indexOf('/');
  return cut < 0 ? { field: '', name: path } : { field: path.slice(0, cut), name: path.slice(cut + 1) };
}

/** A year range, open at either end. */
export function range(from, to) {
  if (from === to) return date(from);
  return strings.range(from && date(from), to && date(to));
}

/** The part of a long text to show in a list: it begins shortly before the first highlight, and it ends. */
export function excerpt(list, limit = 400) {
  const first = (list ?? []).findIndex((fragment) => fragment.highlighted);
  const start = first > 0 && list[0].text.length > limit / 2 && first === 1 ? shortened(list[0].text) : null;
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
  const cut = text.length - LEAD;
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
