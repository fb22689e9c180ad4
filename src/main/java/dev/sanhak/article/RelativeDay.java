package dev.sanhak.article;

import dev.sanhak.partnership.PartialDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Days told by another day: 이틀 뒤 and 다음 날 count from the day that the text told last, 어제 and 지난주
 * 금요일 from the day of publication. A week without its day is only as certain as its month.
 */
final class RelativeDay {
  /** To be tried before what reads 3일 as the third of a month. */
  static final String PATTERN =
      "(?<count>하루|이틀|사흘|나흘|닷새|엿새|이레|여드레|아흐레|열흘|보름|일주일|\\d{1,2}일)\\s?(?<way>뒤|후|전)(?=에|[\\s,]|$)"
          + "|(?<week>지난\\s?주|이번\\s?주|금주|다음\\s?주|지난|오는)\\s?(?<weekday>[월화수목금토일])요일"
          + "|(?<wholeWeek>지난\\s?주말?|이번\\s?주|금주|다음\\s?주)(?=에|[\\s,]|$)"
          + "|(?<word>오늘|어제|내일|그저께|그제|모레|전날|다음\\s?날|이튿날|이날|같은\\s?날|그날|당일)";

  private static final List<String> COUNTS =
      List.of("하루", "이틀", "사흘", "나흘", "닷새", "엿새", "이레", "여드레", "아흐레", "열흘");

  private static final Map<String, Integer> LONG_COUNTS = Map.of("보름", 15, "일주일", 7);

  private static final String WEEKDAYS = "월화수목금토일";
  private static final int DAYS_OF_WEEK = 7;

  private RelativeDay() {}

  /** Whether a match of a pattern that holds this one is one of this. */
  static boolean isIn(Matcher matcher) {
    return matcher.group("count") != null
        || matcher.group("week") != null
        || matcher.group("wholeWeek") != null
        || matcher.group("word") != null;
  }

  /** Whether the words look ahead of the day of publication. */
  static boolean looksAhead(Matcher matcher) {
    return startsAhead(matcher.group("week"))
        || startsAhead(matcher.group("wholeWeek"))
        || "내일".equals(matcher.group("word"))
        || "모레".equals(matcher.group("word"));
  }

  private static boolean startsAhead(@Nullable String week) {
    return week != null && (week.startsWith("다음") || week.startsWith("오는"));
  }

  /**
   * What the words mean.
   *
   * @param told the day that the text told last, null where it told none
   * @return null where it cannot be known
   */
  static @Nullable PartialDate of(Matcher matcher, LocalDate published, @Nullable LocalDate told) {
    if (matcher.group("wholeWeek") != null) {
      LocalDate monday = monday(published, matcher.group("wholeWeek"));
      YearMonth month = YearMonth.from(monday);
      boolean certain = month.equals(YearMonth.from(monday.plusDays(DAYS_OF_WEEK - 1)));
      return certain ? PartialDate.parse(month.toString()) : null;
    }
    LocalDate day = day(matcher, published, told);
    return day == null ? null : PartialDate.parse(day.toString());
  }

  private static @Nullable LocalDate day(
      Matcher matcher, LocalDate published, @Nullable LocalDate told) {
    if (matcher.group("week") != null) {
      return weekday(published, matcher.group("week"), matcher.group("weekday"));
    }
    if (matcher.group("count") == null) {
      return named(matcher.group("word").replace(" ", ""), published, told);
    }
    int days = count(matcher.group("count"));
    if ("전".equals(matcher.group("way"))) {
      return (told == null ? published : told).minusDays(days);
    }
    return told == null ? null : told.plusDays(days);
  }

  private static @Nullable LocalDate named(
      String word, LocalDate published, @Nullable LocalDate told) {
    LocalDate base = told == null ? published : told;
    return switch (word) {
      case "어제" -> published.minusDays(1);
      case "그제", "그저께" -> published.minusDays(2);
      case "내일" -> published.plusDays(1);
      case "모레" -> published.plusDays(2);
      case "전날" -> base.minusDays(1);
      case "다음날", "이튿날" -> told == null ? null : told.plusDays(1);
      case "오늘" -> published;
      default -> base;
    };
  }

  private static LocalDate weekday(LocalDate published, String week, String name) {
    DayOfWeek day = DayOfWeek.of(WEEKDAYS.indexOf(name) + 1);
    return switch (week) {
      case "지난" -> published.with(TemporalAdjusters.previous(day));
      case "오는" -> published.with(TemporalAdjusters.nextOrSame(day));
      default -> monday(published, week).with(TemporalAdjusters.nextOrSame(day));
    };
  }

  private static LocalDate monday(LocalDate published, String week) {
    LocalDate own = published.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return switch (week.replace(" ", "")) {
      case "지난주", "지난주말" -> own.minusDays(DAYS_OF_WEEK);
      case "다음주" -> own.plusDays(DAYS_OF_WEEK);
      default -> own;
    };
  }

  private static int count(String words) {
    int index = COUNTS.indexOf(words);
    if (index >= 0) {
      return index + 1;
    }
    Integer longer = LONG_COUNTS.get(words);
    return longer == null ? Integer.parseInt(words.replace("일", "")) : longer;
  }
}
