package dev.sanhak.understanding;

import dev.sanhak.hangul.Initials;
import dev.sanhak.hangul.InitialsPattern;
import dev.sanhak.hangul.JamoDistance;
import dev.sanhak.hangul.KeyStrokes;
import dev.sanhak.hangul.KeyboardMode;
import dev.sanhak.search.Clause;
import dev.sanhak.search.Presence;
import dev.sanhak.search.SearchEngine;
import dev.sanhak.search.UserQuery;
import dev.sanhak.understanding.Correction.Reason;
import dev.sanhak.understanding.IndexedNames.Form;
import dev.sanhak.vocabulary.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what was meant by words that the index does not have: initials, the wrong keyboard mode, a
 * slip. A word that the index has is never touched, whatever it looks like.
 */
final class Speller {
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");

  private static final Pattern NUMBER_AND_LATIN = Pattern.compile("\\d+[A-Za-z]{3,}");
  private static final Pattern NUMBER_AND_SYLLABLES = Pattern.compile("\\d+[가-힣]+");

  private static final Pattern LATIN_AND_SYLLABLES = Pattern.compile("[A-Za-z]{1,4}[가-힣]{2,}");

  /**
   * Syllables and at least two initials, as in 삼ㅅㅈㅈ; one at the end may be a half-typed syllable.
   */
  private static final Pattern PARTLY_INITIALS =
      Pattern.compile("[가-힣ㄱ-ㅎA-Za-z0-9]*[ㄱ-ㅎ][가-힣]*[ㄱ-ㅎ][가-힣ㄱ-ㅎ]*");

  private static final Pattern SYLLABLES = Pattern.compile("[가-힣]{2,}");
  private static final Pattern KOREAN_LETTERS = Pattern.compile("[ㄱ-ㅣ가-힣]+");

  /** Letters that no syllable was made of, as in ㅣㅎ전자: only these were struck in the other mode. */
  private static final Pattern LOOSE_LETTERS = Pattern.compile("[ㄱ-ㅣ]{2,}");

  /** Of what fewer keys make, every other text is written somewhere. */
  private static final int MIN_KEYS = 3;

  /** Of shorter words, too many are a letter apart. */
  private static final int MIN_LETTERS_OF_A_WORD = 8;

  private final Vocabulary vocabulary;
  private final QueryReader reader;
  private final SearchEngine engine;
  private final IndexedNames names;

  Speller(Vocabulary vocabulary, QueryReader reader, SearchEngine engine, IndexedNames names) {
    this.vocabulary = vocabulary;
    this.reader = reader;
    this.engine = engine;
    this.names = names;
  }

  private record Mended(String text, Reason reason) {}

  /** The query with its unknown words mended; none where no word is unknown or can be mended. */
  Optional<Correction> correct(UserQuery query) {
    StringBuilder text = new StringBuilder(query.text());
    Reason reason = null;
    int position = 0;
    for (Clause clause : query.clauses()) {
      int start = text.indexOf(clause.text(), position);
      Optional<Mended> mended =
          start >= 0
                  && clause instanceof Clause.Word word
                  && word.synonyms().isEmpty()
                  && isUnknown(word.text())
              ? mend(word.text()).filter(mend -> !mend.text().equals(word.text()))
              : Optional.empty();
      if (mended.isPresent()) {
        text.replace(start, start + clause.text().length(), mended.get().text());
        reason = reason == null ? mended.get().reason() : reason;
      }
      position = Math.max(start, position);
    }
    return reason == null ? Optional.empty() : Optional.of(new Correction(text.toString(), reason));
  }

  /** In one piece: the parts of a misspelt word, such as 서울데, may well stand apart somewhere. */
  private boolean isUnknown(String word) {
    return engine.count(UserQuery.of(new Clause.Phrase(word, Presence.REQUIRED))) == 0
        && !engine.similarWords(word).contains(word);
  }

  private Optional<Mended> mend(String word) {
    return initials(word)
        .map(text -> new Mended(text, Reason.INITIALS))
        .or(() -> otherMode(word).map(text -> new Mended(text, Reason.KEYBOARD)))
        .or(() -> anySlip(word).map(text -> new Mended(text, Reason.TYPO)));
  }

  /** A word of the language, or a name that no record has, is no slip of the finger. */
  private Optional<String> anySlip(String word) {
    boolean right =
        PlainWords.bareForms(word).anyMatch(engine::knowsWord) || vocabulary.isForm(word);
    return right ? Optional.empty() : slip(word).or(() -> slipInAWord(word));
  }

  private Optional<String> initials(String word) {
    if (!Initials.isInitials(word) && !PARTLY_INITIALS.matcher(word).matches()) {
      return Optional.empty();
    }
    InitialsPattern pattern = InitialsPattern.parse(word);
    List<Form> begun =
        names.forms().stream().filter(form -> pattern.isPrefixOf(form.text())).toList();
    Comparator<Form> whole =
        Comparator.comparing(form -> Initials.of(form.text()).length() == word.length());
    return begun.stream()
        .max(
            whole
                .thenComparing(Speller::isCanonical)
                .thenComparingInt(Form::count)
                .thenComparing(Form::text))
        .map(Form::text);
  }

  /** ㄱㅇㄷㅎㄱ is 강원대학교 before 경원대학교, as another was called once. */
  private static boolean isCanonical(Form form) {
    return form.text().equals(form.name().value());
  }

  private Optional<String> otherMode(String word) {
    if (LATIN.matcher(word).matches()) {
      return Optional.of(KeyboardMode.toHangul(word))
          .filter(hangul -> SYLLABLES.matcher(hangul).matches() && isKnown(hangul))
          .or(() -> otherModeFromSomewhere(word));
    }
    if (NUMBER_AND_LATIN.matcher(word).matches()) {
      return Optional.of(KeyboardMode.toHangul(word))
          .filter(hangul -> NUMBER_AND_SYLLABLES.matcher(hangul).matches() && isKnown(hangul));
    }
    if (!KOREAN_LETTERS.matcher(word).matches()) {
      return Optional.empty();
    }
    String loose = LOOSE_LETTERS.matcher(word).replaceAll(slip -> toLatin(slip.group()));
    return Optional.of(toLatin(word))
        .filter(latin -> LATIN.matcher(latin).matches() && isKnown(latin))
        .or(() -> Optional.of(loose).filter(text -> !text.equals(word) && isName(text)));
  }

  /** A name of both scripts that was typed in one: lgwjswk is LG전자. */
  private Optional<String> otherModeFromSomewhere(String word) {
    return IntStream.range(1, word.length())
        .mapToObj(start -> word.substring(0, start) + KeyboardMode.toHangul(word.substring(start)))
        .filter(text -> LATIN_AND_SYLLABLES.matcher(text).matches() && isName(text))
        .findFirst();
  }

  private static String toLatin(String hangul) {
    return KeyboardMode.toLatin(hangul).toLowerCase(Locale.ROOT);
  }

  private boolean isKnown(String text) {
    return isName(text) || (KeyStrokes.of(text).length() >= MIN_KEYS && !isUnknown(text));
  }

  /** Whether all of it is a name, in whatever form a query may have it: then it is certain. */
  private boolean isName(String text) {
    return reader.read(text).clauses().stream()
        .allMatch(
            clause ->
                (clause instanceof Clause.Named || clause instanceof Clause.Dated)
                    && engine.count(UserQuery.of(clause)) > 0);
  }

  /** The nearest form; of equally near ones that of the most frequent name. */
  private Optional<String> slip(String word) {
    double limit = limit(KeyStrokes.of(word).length());
    if (limit == 0) {
      return Optional.empty();
    }
    record Near(Form form, double distance) {}
    Stream<Near> near =
        names.forms().stream()
            .map(form -> new Near(form, JamoDistance.within(word, form.text(), limit)))
            .filter(each -> each.distance() <= limit);
    return near.min(
            Comparator.comparingDouble(Near::distance)
                .thenComparing(each -> each.form().count(), Comparator.reverseOrder())
                .thenComparing(each -> each.form().text()))
        .map(each -> each.form().text());
  }

  /** Words that name nothing have no list; the index has those that people write. */
  private Optional<String> slipInAWord(String word) {
    boolean longEnough = KeyStrokes.of(word).length() >= MIN_LETTERS_OF_A_WORD;
    return longEnough && SYLLABLES.matcher(word).matches()
        ? engine.similarWords(word).stream().findFirst()
        : Optional.empty();
  }

  /**
   * How many letters may be wrong in a word of so many: a short word is near to too many others.
   */
  private static double limit(int letters) {
    if (letters < 5) {
      return 0;
    }
    return letters < 9 ? 1 : letters < 13 ? 1.5 : 2;
  }
}
