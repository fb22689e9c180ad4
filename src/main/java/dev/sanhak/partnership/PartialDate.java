package dev.sanhak.partnership;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date known to the year, the month or the day, as ISO 8601 writes it with reduced precision:
 * {@code 2023}, {@code 2023-05}, {@code 2023-05-17}. What is not known is not made up.
 *
 * @param text the date as written
 */
public record PartialDate(String text) {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  /**
   * Checks that the text is one of the three forms, that the calendar has that date, and that its
   * year is no slip: one between 1900 and 2100.
   */
  public PartialDate {
    if (!FORM.matcher(text).matches()) {
      throw new InvalidValueException(
          "date", Texts.quoted(text) + " is not a date as YYYY, YYYY-MM or YYYY-MM-DD");
    }
    try {
      LocalDate unused = firstDayOf(text);
    } catch (DateTimeException e) {
      throw new InvalidValueException("date", "the calendar has no " + Texts.quoted(text));
    }
    int year = Integer.parseInt(text.substring(0, 4));
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new InvalidValueException(
          "date",
          Texts.quoted(text) + " is not between %d and %d".formatted(FIRST_YEAR, LAST_YEAR));
    }
  }

  /** Reads a date. */
  public static PartialDate parse(String text) {
    return new PartialDate(text);
  }

  /** The calendar year. */
  public int year() {
    return firstDay().getYear();
  }

  /** The calendar month, where it is known. */
  public Optional<YearMonth> month() {
    return text.length() == "YYYY".length()
        ? Optional.empty()
        : Optional.of(YearMonth.from(firstDay()));
  }

  /** The first day that the date may mean. */
  public LocalDate firstDay() {
    return firstDayOf(text);
  }

  /** The last day that the date may mean. */
  public LocalDate lastDay() {
    return switch (text.length()) {
      case 4 -> firstDay().withDayOfYear(firstDay().lengthOfYear());
      case 7 -> YearMonth.from(firstDay()).atEndOfMonth();
      default -> firstDay();
    };
  }

  @Override
  public String toString() {
    return text;
  }

  private static LocalDate firstDayOf(String text) {
    return LocalDate.parse(text + "-01-01".substring(text.length() - 4));
  }
}
