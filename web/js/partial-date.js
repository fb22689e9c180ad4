// Dates as records have them: a day, a month or a year, as precise as is known.

const SHAPE = /^(19\d\d|20\d\d|2100)(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether the server takes a text for a date; the calendar has no 30th of February. */
export function isPartialDate(text) {
  return SHAPE.test(text) && (text.length < 10 || new Date(text).toISOString().startsWith(text));
}
