package dev.sanhak.understanding;

import dev.sanhak.search.Clause;
import dev.sanhak.search.Clause.FacetName;
import dev.sanhak.search.Presence;
import dev.sanhak.search.SearchEngine;
import dev.sanhak.search.UserQuery;
import dev.sanhak.vocabulary.Particles;
import dev.sanhak.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads what stands between names: dates, then words; and regions, groups and English names, which
 * are words of their own.
 */
final class PlainWords {
  /** What ends a sentence says nothing. */
  private static final Pattern ENDING = Pattern.compile("[?!.,~]+$");

  private static final Pattern WORD = Pattern.compile("\\S+");

  /** In a longer text people set spaces, and to try every cut would take too long. */
  private static final int MOST_WORDS = 8;

  private static final Pattern LATIN = Pattern.compile("[\\p{ASCII}]+");

  /** A word with a space behind each of its syllables, or any other word. */
  private static final Pattern SPELLED_OUT_OR_WORD =
      Pattern.compile("[가-힣](?:\\s[가-힣]){2,9}(?!\\S)|\\S+");

  private final Vocabulary vocabulary;
  private final SearchEngine engine;
  private final DateExpressions dates;
  private final NameMeanings meanings;
  private final WordReader names;
  private final RunTogether runTogether;

  PlainWords(
      Vocabulary vocabulary,
      SearchEngine engine,
      DateExpressions dates,
      NameMeanings meanings,
      WordReader names) {
    this.vocabulary = vocabulary;
    this.engine = engine;
    this.dates = dates;
    this.meanings = meanings;
    this.names = names;
    runTogether = new RunTogether(this::isNameOrDate, this::isWord);
  }

  /** A name that was typed so. */
  Clause.Named named(String text, List<FacetName> meanings) {
    List<String> synonyms = LATIN.matcher(text).matches() ? vocabulary.synonyms(text) : List.of();
    return new Clause.Named(text, synonyms, meanings, Presence.REQUIRED);
  }

  /** The clauses of a row that has no names, all required. */
  List<Clause> read(String row) {
    List<Clause> clauses = new ArrayList<>();
    int position = 0;
    for (DatedText dated : dates.in(row)) {
      // A year in which nothing began may still be told of.
      if (engine.count(UserQuery.of(dated.clause())) > 0) {
        clauses.addAll(words(row.substring(position, dated.start())));
        clauses.add(dated.clause());
        position = dated.end();
      }
    }
    clauses.addAll(words(row.substring(position)));
    return clauses;
  }

  private List<Clause> words(String row) {
    boolean mayBeCut = WORD.matcher(row).results().limit(MOST_WORDS + 1).count() <= MOST_WORDS;
    List<Clause> clauses = new ArrayList<>();
    Matcher word = SPELLED_OUT_OR_WORD.matcher(row);
    int position = 0;
    while (word.find(position)) {
      position = word.end();
      String joined = word.group().replaceAll("\\s", "");
      if (joined.length() == word.group().length()) {
        if (!AskingVerb.isAt(row, word.start())) {
          clauses.addAll(word(joined, mayBeCut));
        }
      } else if (isWritten(joined)) {
        clauses.addAll(word(joined, mayBeCut));
      } else {
        clauses.addAll(word(word.group().substring(0, 1), false));
        position = word.start() + 1;
      }
    }
    return clauses;
  }

  /** A word that names no thing, such as 배우려면, 어디야 or 회사는, is never needed. */
  private List<Clause> word(String typed, boolean mayBeCut) {
    String text = ENDING.matcher(typed).replaceAll("");
    if (text.isEmpty()) {
      return List.of(new Clause.Word(typed, List.of(), Presence.OPTIONAL));
    }
    Optional<String> empty =
        Stream.concat(Stream.of(text.substring(0, 1)), bareForms(text))
            .filter(bare -> isBare(bare, text) && EmptyWords.contain(bare))
            .findFirst();
    if (empty.isPresent()) {
      return List.of(new Clause.Word(empty.get(), List.of(), Presence.OPTIONAL));
    }
    return name(text, meanings::regionOrGroup)
        .or(() -> name(text, meanings::college))
        .or(() -> name(text, meanings::english))
        .map(List::of)
        .orElseGet(() -> unnamed(text, mayBeCut));
  }

  /** A word, or the pieces of what was typed without a space where nobody writes it in one. */
  private List<Clause> unnamed(String typed, boolean mayBeCut) {
    Optional<String> written =
        bareForms(typed).filter(this::isWritten).reduce((shorter, longer) -> longer);
    Optional<String> cut =
        mayBeCut && written.isEmpty() ? runTogether.split(typed) : Optional.empty();
    return cut.map(names::read).orElseGet(() -> List.of(plainWord(written.orElse(typed))));
  }

  /** The first beginning of a word, up to particles, that has a meaning. */
  private Optional<Clause> name(String text, Function<String, List<FacetName>> meanings) {
    return bareForms(text)
        .flatMap(
            bare -> {
              List<FacetName> found = meanings.apply(bare);
              return found.isEmpty() ? Stream.<Clause>empty() : Stream.of(named(bare, found));
            })
        .findFirst();
  }

  private Clause plainWord(String text) {
    List<String> synonyms =
        bareForms(text)
            .map(vocabulary::synonyms)
            .filter(words -> !words.isEmpty())
            .findFirst()
            .orElse(List.of());
    boolean thing =
        text.codePoints().anyMatch(Character::isLetterOrDigit) && engine.namesThing(text);
    Presence presence = thing ? Presence.REQUIRED : Presence.OPTIONAL;
    return new Clause.Word(text, synonyms, presence);
  }

  /** 학생의 alone is read as another word than 학생의 in a sentence, and then nothing has it. */
  private boolean isWritten(String word) {
    return engine.count(UserQuery.of(new Clause.Phrase(word, Presence.REQUIRED))) > 0;
  }

  /** The text, and each longer beginning of it behind which there are only particles. */
  static Stream<String> bareForms(String text) {
    return IntStream.rangeClosed(2, text.length())
        .mapToObj(end -> text.substring(0, end))
        .filter(bare -> isBare(bare, text));
  }

  private static boolean isBare(String bare, String text) {
    String rest = text.substring(bare.length());
    return rest.isEmpty() || Particles.follow(bare.charAt(bare.length() - 1), rest);
  }

  /** Whether a piece of a word is all of a name or a date, particles included. */
  private boolean isNameOrDate(String piece) {
    return dates.in(piece).stream().anyMatch(dated -> dated.end() == piece.length())
        || bareForms(piece).anyMatch(bare -> !meanings.regionOrGroup(bare).isEmpty())
        || names.isName(piece);
  }

  private boolean isWord(String piece) {
    return bareForms(piece).anyMatch(bare -> EmptyWords.contain(bare) || isWritten(bare))
        || (piece.chars().allMatch(c -> c >= '가') && !engine.namesThing(piece));
  }
}
