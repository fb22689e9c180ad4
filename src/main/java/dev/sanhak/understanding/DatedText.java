package dev.sanhak.understanding;

import dev.sanhak.partnership.PartialDate;
import dev.sanhak.search.Clause;
import dev.sanhak.search.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A date or a span of dates in running text: 2023년 5월, 2021년부터 2023년까지, 2020년 이후.
 *
 * @param start where it begins in the text
 * @param end behind its last character
 * @param clause what it asks for; both ends of a span belong to it
 */
record DatedText(int start, int end, Clause.Dated clause) {
  private static final String MONTH = "1[0-2]|0?[1-9]";
  private static final String DAY = "3[01]|[12]\\d|0?[1-9]";

  /**
   * A year, or a year and a month, as people write it: 2023, 2023년 5월, 2023.05, '23년, 20230517; a
   * bare number only of four or eight digits. A day is read and left out: nobody knows it so well.
   */
  private static final Pattern DATE =
      Pattern.compile(
          ("(?<year>(?:19|20)\\d{2})(?:년(?:도|에(?!서)|의)?(?:\\s*(?<month>%1$s)월(?:에(?!서)|의)?)?"
                  + "|[-./](?<number>%1$s)(?:[-./](?:%2$s))?(?!\\d)\\.?"
                  + "|(?<two>0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d))?"
                  + "|['’](?<short>\\d{2})년?"
                  + "|(?<shorter>[012]\\d)년\\s*(?<shorterMonth>%1$s)월(?:에(?!서)|의)?")
              .formatted(MONTH, DAY));

  private static final Pattern TO = Pattern.compile("\\s*(?:부터|에서|[-~–—∼〜～])\\s*");
  private static final Pattern END = Pattern.compile("(?:\\s*(?:까지|사이))?(?:에|의|는)?");
  private static final Pattern SINCE = Pattern.compile("\\s*(?:이후|이래|부터|[~∼〜～])(?:에|의|로|는)?");
  private static final Pattern UNTIL = Pattern.compile("\\s*(?:이전|까지)(?:에|의|는)?");

  /** All in a text, as far as each is a word or a row of words of its own. */
  static List<DatedText> in(String text) {
    List<DatedText> found = new ArrayList<>();
    Matcher date = DATE.matcher(text);
    int position = 0;
    while (date.find(position)) {
      Optional<DatedText> one = at(text, date);
      one.ifPresent(found::add);
      position = one.map(DatedText::end).orElse(date.end());
    }
    return found;
  }

  private static Optional<DatedText> at(String text, Matcher date) {
    PartialDate first = date(date);
    return span(text, date, first)
        .or(() -> open(text, date, SINCE, first, null))
        .or(() -> open(text, date, UNTIL, null, first))
        .or(() -> of(text, date.start(), date.end(), first, first));
  }

  private static Optional<DatedText> span(String text, Matcher date, PartialDate first) {
    Matcher to = TO.matcher(text).region(date.end(), text.length());
    if (!to.lookingAt()) {
      return Optional.empty();
    }
    Matcher last = DATE.matcher(text).region(to.end(), text.length());
    if (!last.lookingAt()) {
      return Optional.empty();
    }
    PartialDate second = date(last);
    Matcher end = END.matcher(text).region(last.end(), text.length());
    return end.lookingAt() && !second.lastDay().isBefore(first.firstDay())
        ? of(text, date.start(), end.end(), first, second)
        : Optional.empty();
  }

  private static Optional<DatedText> open(
      String text,
      Matcher date,
      Pattern side,
      @Nullable PartialDate from,
      @Nullable PartialDate to) {
    Matcher behind = side.matcher(text).region(date.end(), text.length());
    return behind.lookingAt() ? of(text, date.start(), behind.end(), from, to) : Optional.empty();
  }

  private static Optional<DatedText> of(
      String text, int start, int end, @Nullable PartialDate from, @Nullable PartialDate to) {
    boolean words =
        (start == 0 || Character.isWhitespace(text.charAt(start - 1)))
            && (end == text.length() || Character.isWhitespace(text.charAt(end)));
    Clause.Dated clause = new Clause.Dated(text.substring(start, end), from, to, Presence.REQUIRED);
    return words ? Optional.of(new DatedText(start, end, clause)) : Optional.empty();
  }

  private static PartialDate date(Matcher date) {
    String year =
        first(date, "year")
            .or(() -> first(date, "short", "shorter").map(two -> "20" + two))
            .orElseThrow();
    return PartialDate.parse(
        first(date, "month", "number", "two", "shorterMonth")
            .map(month -> "%s-%02d".formatted(year, Integer.parseInt(month)))
            .orElse(year));
  }

  private static Optional<String> first(Matcher match, String... groups) {
    return Stream.of(groups).map(match::group).filter(Objects::nonNull).findFirst();
  }
}
