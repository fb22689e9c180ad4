package dev.sanhak.understanding;

import dev.sanhak.hangul.Hanja;
import dev.sanhak.search.Clause;
import dev.sanhak.search.Presence;
import dev.sanhak.search.SearchEngine;
import dev.sanhak.search.UserQuery;
import dev.sanhak.vocabulary.Vocabulary;
import java.text.Normalizer;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a person typed: words, "phrases", -exclusions, and the names and dates among the
 * words. Never fails: what has no meaning as syntax, such as a lone quotation mark, is text.
 */
public final class QueryReader {
  private static final String QUOTES = "\"“”„";

  /** A minus where a word begins, then a phrase in any quotation marks or a word. */
  private static final Pattern PART =
      Pattern.compile(
          "(?<minus>(?<!\\S)[-−–])?(?:[%1$s](?<phrase>[^%1$s]+)[%1$s]|(?<word>[^\\s%1$s]+))"
              .formatted(QUOTES));

  /** What is longer was pasted rather than asked; what its beginning finds is found soon. */
  private static final Pattern FIRST_WORDS = Pattern.compile("(?:\\S+\\s+){39}\\S+");

  /** Letters, digits and marks as wide as a syllable, as some input methods write them. */
  private static final Pattern WIDE = Pattern.compile("[\\uff01-\\uff5e]");

  private static final int WIDER = 0xff01 - '!';

  private final WordReader words;

  /** Makes a reader that knows these names, and asks this engine how likely a meaning is. */
  public QueryReader(Vocabulary vocabulary, SearchEngine engine) {
    this(vocabulary, engine, InstantSource.system());
  }

  /** As the other, with a clock that tells when 올해 is. */
  QueryReader(Vocabulary vocabulary, SearchEngine engine, InstantSource clock) {
    words = new WordReader(vocabulary, engine, new DateExpressions(clock));
  }

  /** Reads a query. */
  public UserQuery read(String typed) {
    String text = plain(typed);
    List<Clause> clauses = new ArrayList<>();
    Matcher part = PART.matcher(text);
    // Names reach across words (서울 과학 기술 대학교), so plain words in a row are read as one.
    int row = -1;
    int rowEnd = 0;
    while (part.find()) {
      boolean plain = part.group("phrase") == null && part.group("minus") == null;
      if (plain) {
        row = row < 0 ? part.start() : row;
      } else {
        clauses.addAll(row < 0 ? List.of() : words.read(text.substring(row, rowEnd)));
        clauses.addAll(marked(part));
        row = -1;
      }
      rowEnd = part.end();
    }
    clauses.addAll(row < 0 ? List.of() : words.read(text.substring(row, rowEnd)));
    return new UserQuery(text, EmptyWords.withoutPointing(clauses));
  }

  /** Composed, with Hanja as it is read, and Latin letters as narrow as everywhere else. */
  private static String plain(String typed) {
    String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
    String narrow =
        WIDE.matcher(composed)
            .replaceAll(
                match -> Matcher.quoteReplacement("" + (char) (match.group().charAt(0) - WIDER)));
    return firstWords(Hanja.toHangul(Hanja.spellOut(narrow)).strip());
  }

  private static String firstWords(String text) {
    Matcher first = FIRST_WORDS.matcher(text);
    return first.lookingAt() ? first.group() : text;
  }

  private List<Clause> marked(Matcher part) {
    Presence presence = part.group("minus") == null ? Presence.REQUIRED : Presence.EXCLUDED;
    if (part.group("phrase") != null) {
      return List.of(new Clause.Phrase(part.group("phrase").strip(), presence));
    }
    return words.read(part.group("word")).stream().map(clause -> clause.with(presence)).toList();
  }
}
