package dev.sanhak.lucene;

import dev.sanhak.search.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a text has what was asked for in the letters in which it was typed, whatever its spacing
 * and case: people see 석·박사 and 반도체공학과 as one word, where the index has terms of it.
 */
final class WrittenWord {
  private final Pattern pattern;
  private final boolean isWord;

  private WrittenWord(String text, boolean isWord) {
    String letters =
        text.codePoints()
            .filter(c -> !Character.isWhitespace(c) && !isDot(c))
            .mapToObj(Character::toString)
            .map(Pattern::quote)
            .collect(Collectors.joining("[\\s·]*"));
    pattern = Pattern.compile(letters, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    this.isWord = isWord;
  }

  static WrittenWord of(Clause clause) {
    return new WrittenWord(clause.text(), clause instanceof Clause.Word);
  }

  /** All places of it in a text. */
  List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find() && matcher.end() > matcher.start()) {
      found.add(new Span(matcher.start(), matcher.end()));
    }
    return found;
  }

  /**
   * The matches in a text, grown to the whole of what was typed where that stands there. Where a
   * word stands whole, its parts elsewhere (계약 and 학과 for 계약학과) are not what was looked for.
   */
  List<Span> whole(String text, List<Span> matches) {
    List<Span> whole =
        in(text).stream()
            .filter(span -> matches.stream().anyMatch(match -> overlap(span, match)))
            .toList();
    if (isWord && !whole.isEmpty()) {
      return whole;
    }
    List<Span> all = new ArrayList<>(matches);
    all.addAll(whole);
    return all;
  }

  private static boolean overlap(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  private static boolean isDot(int character) {
    return character == '·';
  }
}
