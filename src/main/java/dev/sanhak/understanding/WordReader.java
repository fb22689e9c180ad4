package dev.sanhak.understanding;

import dev.sanhak.search.Clause;
import dev.sanhak.search.Clause.FacetName;
import dev.sanhak.search.Presence;
import dev.sanhak.search.SearchEngine;
import dev.sanhak.vocabulary.NameKind;
import dev.sanhak.vocabulary.NameMatch;
import dev.sanhak.vocabulary.Particles;
import dev.sanhak.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads plain words in a row: the names among them, and between them dates and other words. */
final class WordReader {
  private static final String CAMPUS = "캠퍼스";
  private static final String DEPARTMENT = "학과";
  private static final Pattern GROUP = Pattern.compile("\\s?그룹");

  private final Vocabulary vocabulary;
  private final NameMeanings meanings;
  private final PlainWords words;

  WordReader(Vocabulary vocabulary, SearchEngine engine, DateExpressions dates) {
    this.vocabulary = vocabulary;
    meanings = new NameMeanings(vocabulary, engine);
    words = new PlainWords(vocabulary, engine, dates, meanings, this);
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
        clauses.addAll(words.read(row.substring(position, name.get().start())));
        clauses.add(name.get().clause());
        position = name.get().end();
      }
    }
    clauses.addAll(words.read(row.substring(position)));
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
            new NameInRow(
                match.start(), behindParticles(row, group.end()), words.named(text, members)));
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
    if (row.startsWith(DEPARTMENT, end - 1)) {
      // 반도체공학과 is a department rather than 반도체공학 and something else.
      end++;
    }
    int behind = end < match.end() ? end : behindParticles(row, end);
    return Optional.of(
        new NameInRow(
            match.start(), behind, words.named(row.substring(match.start(), end).strip(), meant)));
  }

  /** The words that are asked for beside the names. */
  private List<Clause> rest(String row, List<NameMatch> matches) {
    List<Clause> rest = new ArrayList<>();
    int position = 0;
    for (NameMatch match : matches) {
      rest.addAll(words.read(row.substring(position, Math.max(position, match.start()))));
      position = behindParticles(row, match.end());
    }
    rest.addAll(words.read(row.substring(position)));
    rest.removeIf(
        clause -> !(clause instanceof Clause.Word) || clause.presence() != Presence.REQUIRED);
    return rest;
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

  /** Whether all of a text is a name, particles aside. */
  boolean isName(String text) {
    return vocabulary.finder().inQuery(text).stream()
        .anyMatch(
            match ->
                match.start() == 0
                    && behindParticles(text, match.end()) == text.length()
                    && name(match, text, List.of(match)).isPresent());
  }
}
