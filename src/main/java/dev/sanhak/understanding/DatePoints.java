package dev.sanhak.understanding;

import dev.sanhak.partnership.PartialDate;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads single points in time as people write them: 2023, 2023년 5월, 2023.05, 20230517, ’23년, 2021년
 * 하반기, 2020년대, 작년, 지난달. A day is read and left out: nobody knows it so well.
 */
final class DatePoints {
  private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");

  private static final String YEAR = "(?<year>(?:19|20)\\d{2})";
  private static final String MONTH = "(?<month>1[0-2]|0?[1-9])";
  private static final String DAY = "(?:3[01]|[12]\\d|0?[1-9])";
  private static final String MONTH_WORD = MONTH + "\\s?월(?:\\s?" + DAY + "\\s?일)?";

  private static final String PART_OF_YEAR =
      "(?<part>상반기|하반기|[1-4]\\s?분기|[초말](?=까지|부터|에|의|(?![가-힣])))";

  private static final String WITHIN =
      "(?:(?:에(?!서)|의)?\\s?(?:" + MONTH_WORD + "|" + PART_OF_YEAR + "))?";

  private static final Pattern DECADE = Pattern.compile("(?<year>(?:19|20)\\d0)\\s?년대");

  private static final Pattern NUMBERS =
      Pattern.compile(
          "%s(?:[-./]%s(?:[-./]%s)?|(?<two>0[1-9]|1[0-2])%3$s)(?!\\d)\\.?"
              .formatted(YEAR, MONTH, DAY));

  private static final Pattern WORDS =
      Pattern.compile("(?:" + YEAR + "|['’]?(?<short>\\d{2}))\\s?년도?" + WITHIN);

  private static final Pattern SHORT = Pattern.compile("['’](?<short>\\d{2})(?!\\d)");

  private static final Pattern FROM_TODAY =
      Pattern.compile("(?<relative>올해|금년|지난해|작년|재작년|내년)" + WITHIN);

  private static final Pattern MONTH_FROM_TODAY =
      Pattern.compile("(?<relative>이번\\s?달|이달|지난\\s?달)");

  private static final Pattern BARE = Pattern.compile(YEAR + "(?!\\d)");
  private static final Pattern MONTH_ALONE = Pattern.compile(MONTH_WORD);

  private static final Pattern SHORT_ALONE = Pattern.compile("(?<short>\\d{2})(?!\\d)\\s?년?도?");

  private static final Map<String, Integer> YEARS_AGO =
      Map.of("올해", 0, "금년", 0, "지난해", 1, "작년", 1, "재작년", 2, "내년", -1);

  /** Two digits and 년 are a year only where it may be one of these: 10년 is a time. */
  private static final int FIRST_SHORT_YEAR = 15;

  private static final int CENTURY = 2000;

  private final InstantSource clock;

  /** Reads with today as this clock says it, in Korea. */
  DatePoints(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * A date as it is written.
   *
   * @param end behind its last character
   * @param from its first year or month
   * @param to its last
   */
  record DatePoint(int end, PartialDate from, PartialDate to) {
    static DatePoint of(int end, YearMonth from, YearMonth to) {
      return new DatePoint(
          end, PartialDate.parse(from.toString()), PartialDate.parse(to.toString()));
    }
  }

  /** The readings of what begins at a place, the longest first; mostly there are none. */
  Stream<DatePoint> at(String text, int start) {
    return Stream.of(
            match(DECADE, text, start).map(DatePoints::decade),
            match(NUMBERS, text, start).map(match -> within(match, year(match))),
            match(WORDS, text, start)
                .filter(match -> isPlausible(text, match))
                .map(match -> within(match, year(match))),
            match(SHORT, text, start).map(match -> within(match, year(match))),
            match(FROM_TODAY, text, start).map(match -> within(match, yearFromToday(match))),
            match(MONTH_FROM_TODAY, text, start).map(this::monthFromToday),
            match(BARE, text, start).map(match -> within(match, year(match))))
        .flatMap(Optional::stream);
  }

  /** As {@link #at}, or with what it leaves to the point before it: 3월~5월, 2022~23년. */
  Stream<DatePoint> atBehind(DatePoint first, String text, int start) {
    Stream<DatePoint> month =
        first.from().month().isEmpty()
            ? Stream.empty()
            : match(MONTH_ALONE, text, start)
                .map(match -> within(match, first.from().year()))
                .stream();
    Stream<DatePoint> year =
        match(SHORT_ALONE, text, start).map(match -> within(match, year(match))).stream();
    return Stream.of(at(text, start), month, year).flatMap(points -> points);
  }

  /** Today, in Korea. */
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), KOREA);
  }

  static Optional<Matcher> match(Pattern form, String text, int start) {
    Matcher matcher = form.matcher(text).region(start, text.length()).useTransparentBounds(true);
    return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
  }

  private static DatePoint decade(Matcher match) {
    int year = Integer.parseInt(match.group("year"));
    return new DatePoint(
        match.end(), PartialDate.parse("" + year), PartialDate.parse("" + (year + 9)));
  }

  private DatePoint monthFromToday(Matcher match) {
    boolean last = match.group("relative").startsWith("지난");
    YearMonth month = YearMonth.from(today()).minusMonths(last ? 1 : 0);
    return DatePoint.of(match.end(), month, month);
  }

  /** The year, or the month or the part of it that the match names. */
  private static DatePoint within(Matcher match, int year) {
    Optional<String> part = group(match, "part");
    Optional<String> month = group(match, "month").or(() -> group(match, "two"));
    if (part.isPresent()) {
      return part(match.end(), year, part.get());
    }
    if (month.isPresent()) {
      YearMonth known = YearMonth.of(year, Integer.parseInt(month.get()));
      return DatePoint.of(match.end(), known, known);
    }
    PartialDate known = PartialDate.parse(Integer.toString(year));
    return new DatePoint(match.end(), known, known);
  }

  private static DatePoint part(int end, int year, String part) {
    int first =
        switch (part.charAt(0)) {
          case '상', '초', '1' -> 1;
          case '2' -> 4;
          case '하', '3' -> 7;
          default -> 10;
        };
    int months = part.endsWith("반기") ? 6 : 3;
    YearMonth from = YearMonth.of(year, first);
    return DatePoint.of(end, from, from.plusMonths(months - 1L));
  }

  private static boolean isPlausible(String text, Matcher match) {
    String two = match.group("short");
    return two == null
        || !Character.isDigit(text.charAt(match.start()))
        || match.group("month") != null
        || Integer.parseInt(two) >= FIRST_SHORT_YEAR;
  }

  private int yearFromToday(Matcher match) {
    return today().getYear() - YEARS_AGO.getOrDefault(match.group("relative"), 0);
  }

  private static int year(Matcher match) {
    return group(match, "year")
        .map(Integer::valueOf)
        .or(() -> group(match, "short").map(two -> CENTURY + Integer.parseInt(two)))
        .orElseThrow();
  }

  private static Optional<String> group(Matcher match, String name) {
    return match.namedGroups().containsKey(name)
        ? Optional.ofNullable(match.group(name))
        : Optional.empty();
  }
}
