package dev.sanhak.understanding;

import dev.sanhak.partnership.PartialDate;
import dev.sanhak.search.Clause;
import dev.sanhak.search.Presence;
import dev.sanhak.understanding.DatePoints.DatePoint;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in a query: points in time, spans of them (2022년 3월~5월, 2022~23년, 2021년부터 2023년까지)
 * and spans with an open end (2020년 이후, 2019년 전, 최근 3년).
 */
final class DateExpressions {
  private static final Pattern TO = Pattern.compile("\\s*(?:부터|에서|[-~–—∼〜～])\\s*");
  private static final Pattern END = Pattern.compile("(?:\\s*(?:까지|사이))?(?:에|의|는)?");

  private static final Pattern SINCE = Pattern.compile("\\s*(?:이후|이래|부터|후|[~∼〜～])(?:에|의|로|는)?");

  private static final Pattern UNTIL = Pattern.compile("\\s*(?:이전|까지|전까지|전)(?:에|의|는)?");
  private static final Pattern AT = Pattern.compile("(?:에(?!서)|의)?");

  private static final Pattern LAST_ONES =
      Pattern.compile(
          "(?:최근|지난)\\s?(?<count>\\d{1,2})\\s?(?<unit>년|개월)(?:간|\\s?동안|\\s?사이)?(?:에|의)?");

  private static final Pattern WORD_START = Pattern.compile("(?<!\\S)\\S");

  private final DatePoints points;

  /** Makes a finder for which today is what this clock says, in Korea. */
  DateExpressions(InstantSource clock) {
    points = new DatePoints(clock);
  }

  /** All in a text, as far as each is a word or a row of words of its own. */
  List<DatedText> in(String text) {
    List<DatedText> found = new ArrayList<>();
    Matcher word = WORD_START.matcher(text);
    int position = 0;
    while (word.find(position)) {
      Optional<DatedText> one = at(text, word.start());
      one.ifPresent(found::add);
      position = one.map(DatedText::end).orElse(word.end());
    }
    return found;
  }

  private Optional<DatedText> at(String text, int start) {
    return Stream.concat(
            lastOnes(text, start).stream(),
            points.at(text, start).flatMap(first -> expressions(text, start, first)))
        .findFirst();
  }

  /** What a point may be the beginning of, the longest first. */
  private Stream<DatedText> expressions(String text, int start, DatePoint first) {
    return Stream.of(
            span(text, start, first),
            ended(text, start, first.end(), SINCE, first.from(), null),
            ended(text, start, first.end(), UNTIL, null, first.to()),
            ended(text, start, first.end(), AT, first.from(), first.to()))
        .flatMap(Optional::stream);
  }

  private Optional<DatedText> span(String text, int start, DatePoint first) {
    return DatePoints.match(TO, text, first.end()).stream()
        .flatMap(to -> points.atBehind(first, text, to.end()))
        .filter(last -> !last.to().lastDay().isBefore(first.from().firstDay()))
        .flatMap(last -> ended(text, start, last.end(), END, first.from(), last.to()).stream())
        .findFirst();
  }

  /** The time up to the last one; the month in which it began may belong to it. */
  private Optional<DatedText> lastOnes(String text, int start) {
    return DatePoints.match(LAST_ONES, text, start)
        .flatMap(
            match -> {
              int count = Integer.parseInt(match.group("count"));
              YearMonth today = YearMonth.from(points.today());
              YearMonth from =
                  match.group("unit").equals("년")
                      ? today.minusYears(count)
                      : today.minusMonths(count);
              return dated(text, start, match.end(), PartialDate.parse(from.toString()), null);
            });
  }

  private static Optional<DatedText> ended(
      String text,
      int start,
      int end,
      Pattern behind,
      @Nullable PartialDate from,
      @Nullable PartialDate to) {
    return DatePoints.match(behind, text, end)
        .flatMap(match -> dated(text, start, match.end(), from, to));
  }

  private static Optional<DatedText> dated(
      String text, int start, int end, @Nullable PartialDate from, @Nullable PartialDate to) {
    boolean isWord = end == text.length() || Character.isWhitespace(text.charAt(end));
    Clause.Dated clause = new Clause.Dated(text.substring(start, end), from, to, Presence.REQUIRED);
    return isWord ? Optional.of(new DatedText(start, end, clause)) : Optional.empty();
  }
}
