package dev.sanhak.article;

import dev.sanhak.partnership.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as news writes them, 지난 17일 or 지난해 11월, by the day of publication and by the year
 * told before. A date is as precise as the words are: of 지난해 only the year is known.
 *
 * <p>One reader reads one article, from the start to the end, because 같은 해 and 이듬해 look back.
 */
final class DateReader {
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![0-9가-힣])(?:"
              + RelativeDay.PATTERN
              + "|(?<iso>(?:19|20)\\d{2})\\s?[.\\-/]\\s?(?<isoMonth>\\d{1,2})\\s?[.\\-/]\\s?(?<isoDay>\\d{1,2})(?:일|\\.)?"
              + "|['’](?<shortYear>\\d{2})\\.\\s?(?<shortMonth>\\d{1,2})\\.\\s?(?<shortDay>\\d{1,2})\\.?"
              + "|(?<year>(?:(?:19|20)\\d{2}|[’']\\d{2})년(?:도)?)(?:\\s?(?<yearMonth>\\d{1,2})월)?(?:\\s?(?<yearDay>\\d{1,2})일)?"
              + "|(?<named>지난해|작년|전년|올해|올(?=\\s|봄|여름|가을|겨울|상반기|하반기|연말)|금년|내년|이듬해|그해|같은\\s?해|재작년|지지난해)(?:\\s?(?<namedMonth>\\d{1,2})월)?(?:\\s?(?<namedDay>\\d{1,2})일)?"
              + "|(?<moon>이달|이번\\s?달|지난달|지난\\s달|전달(?=에|의|보다|\\s?(?:\\d{1,2}일|초|말|중순))|내달|다음\\s?달|같은\\s?달|그달)(?:\\s?(?<moonDay>\\d{1,2})일)?"
              + "|(?<past>지난|오는)?\\s?(?<month>\\d{1,2})월(?:\\s?(?<monthDay>\\d{1,2})일)?"
              + "|(?<pastDay>지난|오는)?\\s?(?<day>\\d{1,2})일"
              + ")(?![0-9가-힣]*(?:간|동안|차|째|짜리|자리|생|장학|선|운동|절|학번|만에))(?![0-9])");

  /** The day of a report, and none on which another could be counted. */
  private static final Pattern ANNOUNCED =
      Pattern.compile("^\\s(이렇게\\s|이\\s?같이\\s|이\\s?같은\\s\\S{1,10}\\s)?(밝혔|밝히고|전했|알렸|발표|공개|말했|보도)");

  private static final int LONG_AGO_DAYS = 60;

  private static final int LATE_IN_MONTH = 20;
  private static final int EARLY_IN_MONTH = 10;

  private final @Nullable LocalDate published;
  private int lastYear;
  private @Nullable YearMonth lastMonth;
  private @Nullable LocalDate lastDay;

  DateReader(@Nullable LocalDate published) {
    this.published = published;
    lastYear = published == null ? 0 : published.getYear();
  }

  /** The dates of the next sentence, those that can be told. */
  List<Dated> read(String sentence) {
    List<Dated> dates = new ArrayList<>();
    Matcher matcher = DATE.matcher(sentence);
    while (matcher.find()) {
      PartialDate date = date(matcher);
      if (date != null) {
        dates.add(new Dated(matcher.start(), matcher.end(), date, looksAhead(matcher)));
        remember(date, ANNOUNCED.matcher(sentence.substring(matcher.end())).find());
      }
    }
    return dates;
  }

  private static boolean looksAhead(Matcher matcher) {
    String words = matcher.group();
    return RelativeDay.isIn(matcher)
        ? RelativeDay.looksAhead(matcher)
        : words.startsWith("오는") || words.startsWith("내") || words.startsWith("다음");
  }

  /** Keeps what 같은 달 and 다음 날 look back to: nothing that is still to come. */
  private void remember(PartialDate date, boolean announced) {
    if (published != null && date.firstDay().isAfter(published)) {
      return;
    }
    lastYear = date.year();
    lastMonth = date.month().orElse(lastMonth);
    boolean day = date.text().length() == "YYYY-MM-DD".length();
    if (day && !(announced && lastDay != null)) {
      lastDay = date.firstDay();
    }
  }

  private @Nullable PartialDate date(Matcher matcher) {
    try {
      if (RelativeDay.isIn(matcher)) {
        return published == null ? null : RelativeDay.of(matcher, published, lastDay);
      }
      if (matcher.group("iso") != null) {
        return of(number(matcher, "iso"), number(matcher, "isoMonth"), number(matcher, "isoDay"));
      }
      if (matcher.group("shortYear") != null) {
        return of(
            2000 + number(matcher, "shortYear"),
            number(matcher, "shortMonth"),
            number(matcher, "shortDay"));
      }
      if (matcher.group("year") != null) {
        return of(
            fullYear(matcher.group("year")),
            number(matcher, "yearMonth"),
            number(matcher, "yearDay"));
      }
      if (matcher.group("named") != null) {
        int year = namedYear(matcher.group("named").replace(" ", ""));
        return year <= 0
            ? null
            : of(year, number(matcher, "namedMonth"), number(matcher, "namedDay"));
      }
      return relative(matcher);
    } catch (DateTimeException e) {
      // 31월 or 35일 is no date.
      return null;
    }
  }

  private @Nullable PartialDate relative(Matcher matcher) {
    if (published == null) {
      return null;
    }
    if (matcher.group("moon") != null) {
      YearMonth month = namedMonth(published, matcher.group("moon").replace(" ", ""));
      return of(month.getYear(), month.getMonthValue(), number(matcher, "moonDay"));
    }
    if (matcher.group("month") != null) {
      int month = number(matcher, "month");
      int day = number(matcher, "monthDay");
      int year = yearOfMonth(published, month, day, matcher.group("past"));
      return of(year, month, day);
    }
    return day(published, number(matcher, "day"), matcher.group("pastDay"));
  }

  private int namedYear(String word) {
    int now = published == null ? 0 : published.getYear();
    return switch (word) {
      case "그해", "같은해" -> lastYear;
      case "이듬해" -> lastYear == 0 ? 0 : lastYear + 1;
      case "지난해", "작년", "전년" -> now - 1;
      case "재작년", "지지난해" -> now - 2;
      case "내년" -> now == 0 ? 0 : now + 1;
      default -> now;
    };
  }

  private YearMonth namedMonth(LocalDate now, String word) {
    YearMonth own = YearMonth.from(now);
    return switch (word) {
      case "지난달", "전달" -> own.minusMonths(1);
      case "내달", "다음달" -> own.plusMonths(1);
      case "같은달", "그달" -> lastMonth == null ? own : lastMonth;
      default -> own;
    };
  }

  /** 지난 11월 lies behind, 오는 3월 ahead; without a word it is the nearest that may be news. */
  private static int yearOfMonth(LocalDate now, int month, int day, @Nullable String word) {
    LocalDate sameYear = LocalDate.of(now.getYear(), month, day == 0 ? 1 : day);
    if ("오는".equals(word)) {
      boolean passed = day == 0 ? month < now.getMonthValue() : sameYear.isBefore(now);
      return passed ? now.getYear() + 1 : now.getYear();
    }
    boolean ahead =
        "지난".equals(word) ? sameYear.isAfter(now) : sameYear.isAfter(now.plusDays(LONG_AGO_DAYS));
    return ahead ? now.getYear() - 1 : now.getYear();
  }

  /** A bare 17일 is of this month, unless it lies late in a month that has only begun. */
  private static PartialDate day(LocalDate now, int day, @Nullable String word) {
    YearMonth month = YearMonth.from(now);
    if ("오는".equals(word)) {
      month = day < now.getDayOfMonth() ? month.plusMonths(1) : month;
    } else {
      boolean lastMonths =
          day > now.getDayOfMonth()
              && ("지난".equals(word)
                  || (now.getDayOfMonth() <= EARLY_IN_MONTH && day >= LATE_IN_MONTH));
      month = lastMonths ? month.minusMonths(1) : month;
    }
    return of(month.getYear(), month.getMonthValue(), day);
  }

  private static PartialDate of(int year, int month, int day) {
    if (month == 0) {
      return PartialDate.parse("%04d".formatted(year));
    }
    YearMonth whole = YearMonth.of(year, month);
    return PartialDate.parse(day == 0 ? whole.toString() : whole.atDay(day).toString());
  }

  private static int fullYear(String words) {
    String digits = words.replaceAll("\\D", "");
    int year = Integer.parseInt(digits);
    return digits.length() == 2 ? 2000 + year : year;
  }

  private static int number(Matcher matcher, String group) {
    String digits = matcher.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
