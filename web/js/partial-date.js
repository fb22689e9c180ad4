// Dates as records have them: a day, a month or a year, as precise as is known.

const SHAPE = /^(19\d\d|20\d\d|2100)(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

const lastDay = (year, month) => new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();

/** Whether the server takes a text for a date; the calendar has no 30th of February. */
export function isPartialDate(text) {
  return SHAPE.test(text) && (text.length < 10 || Number(text.slice(8)) <= lastDay(text.slice(0, 4), text.slice(5, 7)));
}
