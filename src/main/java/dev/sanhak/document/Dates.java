package dev.sanhak.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as pages and press releases write them. */
final class Dates {
  private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");
  private static final Pattern DAY =
      Pattern.compile(
          "(?<!\\d)((?:19|20)\\d{2})\\s?[-./년]\\s?(\\d{1,2})\\s?[-./월]\\s?(\\d{1,2})(?!\\d)"
              + "|(?<!\\d)(20\\d{2})(\\d{2})(\\d{2})(?=\\d{6}\\b|\\D|$)");

  private Dates() {}

  /**
   * The first day in the text, in Korea: a moment that is written with an offset is another day
   * there in the evening.
   */
  static Optional<LocalDate> in(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text.strip()).atZoneSameInstant(KOREA).toLocalDate());
    } catch (DateTimeParseException e) {
      return firstDay(text);
    }
  }

  private static Optional<LocalDate> firstDay(String text) {
    Matcher day = DAY.matcher(text);
    while (day.find()) {
      int first = day.group(1) == null ? 4 : 1;
      try {
        return Optional.of(
            LocalDate.of(
                Integer.parseInt(day.group(first)),
                Integer.parseInt(day.group(first + 1)),
                Integer.parseInt(day.group(first + 2))));
      } catch (DateTimeException e) {
        // No day of the calendar, such as a number of a document: the next may be one.
      }
    }
    return Optional.empty();
  }
}
