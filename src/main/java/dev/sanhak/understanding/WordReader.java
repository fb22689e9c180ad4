package dev.sanhak.understanding;

import dev.sanhak.search.Clause;
import dev.sanhak.search.Clause.FacetName;
import dev.sanhak.search.Presence;
import dev.sanhak.search.SearchEngine;
import dev.sanhak.search.UserQuery;
import dev.sanhak.vocabulary.NameKind;
import dev.sanhak.vocabulary.NameMatch;
import dev.sanhak.vocabulary.Particles;
import dev.sanhak.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads plain words in a row: first the names among them, then dates, then what is left. */
final class WordReader {
  /** What ends a sentence says nothing. */
  private static final Pattern ENDING = Pattern.compile("[?!.,~]+$");

  private static final String CAMPUS = "캠퍼스";
  private static final Pattern DEPARTMENT = Pattern.compile("학과");
  private static final Pattern GROUP = Pattern.compile("\\s?그룹");

  /** A word with a space behind each of its syllables, or any other word. */
  private static final Pattern SPELLED_OUT_OR_WORD =
      Pattern.compile("[가-힣](?:\\s[가-힣]){2,9}(?!\\S)|\\S+");

  private final Vocabulary vocabulary;
  private final SearchEngine engine;
  private final DateExpressions dates;
  private final NameMeanings meanings;

  WordReader(Vocabulary vocabulary, SearchEngine engine, DateExpressions dates) {
    this.vocabulary = vocabulary;
    this.engine = engine;
    this.dates = dates;
    meanings = new NameMeanings(vocabulary, engine);
  }

  /** A name in a row: from its first character to behind its particles. */
  private record NameInRow(int start, int end, Clause.Named clause) {}

  /** The clauses of a row, all required. */
  List<Clause> read(String row) {
    List<Clause> clauses = new ArrayList<>();
    List<NameMatch> matches = vocabulary.finder().inQuery(row);
    int position = 0;
    for (NameMatch match : matches) {
      Optional<NameInRow> name = group(match, row).or(() -> name(match, row, matches));
      if (name.isPresent()) {
        clauses.addAll(datesAndWords(row.substring(position, name.get().start())));
        clauses.add(name.get().clause());
        position = name.get().end();
      }
    }
    clauses.addAll(datesAndWords(row.substring(position)));
    return clauses;
  }

  /** A name with 그룹 behind it, where that is a group: 네이버그룹. */
  private Optional<NameInRow> group(NameMatch match, String row) {
    Matcher group = GROUP.matcher(row).region(match.end(), row.length());
    if (!group.lookingAt()) {
      return Optional.empty();
    }
    String text = row.substring(match.start(), group.end());
    List<FacetName> members = meanings.group(text);
    return members.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new NameInRow(match.start(), behindParticles(row, group.end()), named(text, members)));
  }

  private Optional<NameInRow> name(NameMatch match, String row, List<NameMatch> matches) {
    List<FacetName> meant =
        AskingVerb.isAt(row, match.start())
            ? List.of()
            : meanings.of(
                new NameMeanings.Place(
                    row.substring(match.start(), match.end()),
                    match,
                    isWord(row, match),
                    matches.stream().filter(other -> !other.equals(match)).toList(),
                    match.isCertain() ? List.of() : rest(row, matches)));
    if (meant.isEmpty()) {
      return Optional.empty();
    }
    int end = match.start() + wholeName(row.substring(match.start(), match.end()), match);
    if (DEPARTMENT.matcher(row.substring(end - 1)).lookingAt()) {
      // 반도체공학과 is a department rather than 반도체공학 and something else.
      end++;
    }
    int behind = end < match.end() ? end : behindParticles(row, end);
    return Optional.of(
        new NameInRow(match.start(), behind, named(row.substring(match.start(), end), meant)));
  }

  /** The words that are asked for beside the names. */
  private List<Clause> rest(String row, List<NameMatch> matches) {
    List<Clause> rest = new ArrayList<>();
    int position = 0;
    for (NameMatch match : matches) {
      rest.addAll(datesAndWords(row.substring(position, Math.max(position, match.start()))));
      position = behindParticles(row, match.end());
    }
    rest.addAll(datesAndWords(row.substring(position)));
    rest.removeIf(
        clause -> !(clause instanceof Clause.Word) || clause.presence() != Presence.REQUIRED);
    return rest;
  }

  private static Clause.Named named(String text, List<FacetName> meanings) {
    return new Clause.Named(text, meanings, Presence.REQUIRED);
  }

  /**
   * How much of a form is the university itself: in 연세대학교미래캠퍼스 its first five syllables, and what
   * is left is asked for as well. Of any other form it is all.
   */
  private static int wholeName(String text, NameMatch match) {
    return match.names().stream()
        .filter(name -> name.kind() == NameKind.UNIVERSITY)
        .flatMap(name -> name.forms().stream())
        .filter(text::startsWith)
        .map(form -> text.substring(form.length()).strip())
        .filter(rest -> rest.endsWith(CAMPUS) && rest.length() > CAMPUS.length())
        .min(Comparator.comparingInt(String::length))
        .map(rest -> text.length() - rest.length())
        .orElse(text.length());
  }

  /** Whether a match is a word of its own, particles aside. */
  private static boolean isWord(String row, NameMatch match) {
    int end = behindParticles(row, match.end());
    return (match.start() == 0 || Character.isWhitespace(row.charAt(match.start() - 1)))
        && (end == row.length() || Character.isWhitespace(row.charAt(end)));
  }

  /** The end of the word, where only particles and marks stand between it and a name's end. */
  private static int behindParticles(String row, int nameEnd) {
    int end = nameEnd;
    while (end < row.length() && !Character.isWhitespace(row.charAt(end))) {
      end++;
    }
    String rest = row.substring(nameEnd, end).replaceAll("[\\p{P}]+$", "");
    boolean particles = rest.isEmpty() || Particles.follow(row.charAt(nameEnd - 1), rest);
    return particles ? end : nameEnd;
  }

  private List<Clause> datesAndWords(String row) {
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
    List<Clause> clauses = new ArrayList<>();
    Matcher word = SPELLED_OUT_OR_WORD.matcher(row);
    int position = 0;
    while (word.find(position)) {
      position = word.end();
      String joined = word.group().replaceAll("\\s", "");
      if (joined.length() == word.group().length()) {
        if (!AskingVerb.isAt(row, word.start())) {
          clauses.add(word(joined));
        }
      } else if (isWritten(joined)) {
        clauses.add(word(joined));
      } else {
        clauses.add(word(word.group().substring(0, 1)));
        position = word.start() + 1;
      }
    }
    return clauses;
  }

  /** A word that names no thing, such as 배우려면, 어디야 or 회사는, is never needed. */
  private Clause word(String typed) {
    String text = ENDING.matcher(typed).replaceAll("");
    if (text.isEmpty()) {
      return new Clause.Word(typed, List.of(), Presence.OPTIONAL);
    }
    Optional<String> empty = bareForms(text).filter(EmptyWords::contain).findFirst();
    if (empty.isPresent()) {
      return new Clause.Word(empty.get(), List.of(), Presence.OPTIONAL);
    }
    return name(text, meanings::regionOrGroup)
        .or(() -> name(text, meanings::college))
        .or(() -> name(text, meanings::english))
        .orElseGet(() -> plainWord(text));
  }

  /** The first beginning of a word, up to particles, that has a meaning. */
  private static Optional<Clause> name(String text, Function<String, List<FacetName>> meanings) {
    return bareForms(text)
        .flatMap(
            bare -> {
              List<FacetName> found = meanings.apply(bare);
              return found.isEmpty() ? Stream.<Clause>empty() : Stream.of(named(bare, found));
            })
        .findFirst();
  }

  private Clause plainWord(String typed) {
    String text =
        bareForms(typed).filter(this::isWritten).reduce((shorter, longer) -> longer).orElse(typed);
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

  /** The text, and each beginning of it behind which there are only particles. */
  private static Stream<String> bareForms(String text) {
    return IntStream.rangeClosed(2, text.length())
        .filter(
            end ->
                end == text.length() || Particles.follow(text.charAt(end - 1), text.substring(end)))
        .mapToObj(end -> text.substring(0, end));
  }
}
