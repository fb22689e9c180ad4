package dev.sanhak.understanding;

import dev.sanhak.search.Clause;
import dev.sanhak.search.Clause.FacetName;
import dev.sanhak.search.Facet;
import dev.sanhak.search.Presence;
import dev.sanhak.search.SearchEngine;
import dev.sanhak.search.UserQuery;
import dev.sanhak.vocabulary.Name;
import dev.sanhak.vocabulary.NameKind;
import dev.sanhak.vocabulary.NameMatch;
import dev.sanhak.vocabulary.Particles;
import dev.sanhak.vocabulary.Reading;
import dev.sanhak.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads plain words in a row: first the names among them, then dates, then what is left. */
final class WordReader {
  /** What ends a sentence says nothing. */
  private static final Pattern ENDING = Pattern.compile("[?!.,~]+$");

  private static final String CAMPUS = "캠퍼스";
  private static final Pattern WORD = Pattern.compile("\\S+");

  /** 하나 is a bank, but in 무엇을 하나요 a verb. */
  private static final Pattern ASKING_VERB = Pattern.compile("하나(요|여)?[?!.]*");

  private static final Pattern QUESTION =
      Pattern.compile("(^|\\s)(무엇|뭐|뭘|왜|어떤|무슨|어디|어느|누구|누가|어떻게|언제)\\S*\\s");

  private final Vocabulary vocabulary;
  private final SearchEngine engine;

  WordReader(Vocabulary vocabulary, SearchEngine engine) {
    this.vocabulary = vocabulary;
    this.engine = engine;
  }

  /** The clauses of a row, all required. */
  List<Clause> read(String row) {
    List<Clause> clauses = new ArrayList<>();
    List<NameMatch> matches = vocabulary.finder().inQuery(row);
    int position = 0;
    for (NameMatch match : matches) {
      List<FacetName> meanings = meanings(match, row, matches);
      if (!meanings.isEmpty()) {
        clauses.addAll(datesAndWords(row.substring(position, match.start())));
        int end = match.start() + wholeName(row.substring(match.start(), match.end()), match);
        String text = row.substring(match.start(), end);
        clauses.add(new Clause.Named(text, meanings, Presence.REQUIRED));
        position = end < match.end() ? end : behindParticles(row, match);
      }
    }
    clauses.addAll(datesAndWords(row.substring(position)));
    return clauses;
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

  /**
   * What a match means here. A form that may be another word as well (연대, 성대, 대상) counts as a name
   * where it is all that was typed and the index has it, where a partner of the other kind stands
   * beside it, or where the index has the name more than the word.
   */
  private List<FacetName> meanings(NameMatch match, String row, List<NameMatch> matches) {
    boolean word = isWord(row, match);
    boolean alone = word && row.strip().length() == match.end() - match.start();
    String text = row.substring(match.start(), match.end());
    if (isAskingVerb(row, match.start())) {
      return List.of();
    }
    List<FacetName> members = members(text);
    if (word && !members.isEmpty()) {
      return members;
    }
    Optional<String> region = Regions.find(text);
    if (word && region.isPresent()) {
      // The government of a region is called as it is: who types 경기도 means what is there.
      return List.of(new FacetName(Facet.REGION, region.get()));
    }
    if (word && !match.isCertain() && !vocabulary.withEnglishWord(text).isEmpty()) {
      return inIndex(vocabulary.withEnglishWord(text));
    }
    return match.readings().stream()
        .filter(
            reading ->
                reading.isCertain()
                    || reading.name().kind() == NameKind.TECHNOLOGY
                    || (alone && isInIndex(reading.name()))
                    || (word && hasPartner(reading.name(), match, matches))
                    || (word && isLikely(reading.name(), text)))
        .map(Reading::name)
        .map(WordReader::facetName)
        .toList();
  }

  /**
   * The companies of the group of that name that the index has: those that bear its name first, for
   * who types 한화 thinks of 한화시스템 before 쎄트렉아이; of each the most frequent first.
   */
  private List<FacetName> members(String text) {
    return vocabulary
        .group(text)
        .map(
            group ->
                found(group.members()).stream()
                    .sorted(Comparator.comparing(member -> !group.isBorneBy(member.value())))
                    .toList())
        .orElse(List.of());
  }

  private boolean isLikely(Name name, String text) {
    return isInIndex(name)
        && count(named(name)) >= count(new Clause.Phrase(text, Presence.REQUIRED));
  }

  private boolean isInIndex(Name name) {
    return count(named(name)) > 0;
  }

  /** Only the name itself, not the text it may be written as. */
  private static Clause named(Name name) {
    return new Clause.Named("", List.of(facetName(name)), Presence.REQUIRED);
  }

  private int count(Clause clause) {
    return engine.count(UserQuery.of(clause));
  }

  /** Those of the names that the index has, the most frequent first; all where it has none. */
  private List<FacetName> inIndex(List<Name> names) {
    List<FacetName> found = found(names);
    return found.isEmpty() ? names.stream().map(WordReader::facetName).toList() : found;
  }

  private List<FacetName> found(List<Name> names) {
    Map<FacetName, Integer> counts = new LinkedHashMap<>();
    for (Name name : names) {
      counts.put(facetName(name), count(named(name)));
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .sorted(Map.Entry.<FacetName, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static FacetName facetName(Name name) {
    return new FacetName(Facet.of(name.kind()), name.canonical());
  }

  /** Whether the word there is no name but what a question ends with. */
  private static boolean isAskingVerb(String row, int start) {
    Matcher word = WORD.matcher(row).region(start, row.length());
    return word.lookingAt()
        && ASKING_VERB.matcher(word.group()).matches()
        && (word.group().length() > 2 || QUESTION.matcher(row.substring(0, start)).find());
  }

  /** Whether a match is a word of its own, particles aside. */
  private static boolean isWord(String row, NameMatch match) {
    int end = behindParticles(row, match);
    return (match.start() == 0 || Character.isWhitespace(row.charAt(match.start() - 1)))
        && (end == row.length() || Character.isWhitespace(row.charAt(end)));
  }

  private static boolean hasPartner(Name name, NameMatch match, List<NameMatch> matches) {
    return matches.stream()
        .filter(other -> !other.equals(match))
        .flatMap(other -> other.names().stream())
        .map(Name::kind)
        .anyMatch(kind -> isPartner(name.kind(), kind));
  }

  private static boolean isPartner(NameKind one, NameKind other) {
    return one == NameKind.UNIVERSITY
        ? other == NameKind.COMPANY || other == NameKind.ORGANIZATION
        : other == NameKind.UNIVERSITY;
  }

  private static int behindParticles(String row, NameMatch match) {
    int end = match.end();
    while (end < row.length() && !Character.isWhitespace(row.charAt(end))) {
      end++;
    }
    String rest = row.substring(match.end(), end).replaceAll("[\\p{P}]+$", "");
    boolean particles = rest.isEmpty() || Particles.follow(row.charAt(match.end() - 1), rest);
    return particles ? end : match.end();
  }

  private List<Clause> datesAndWords(String row) {
    List<Clause> clauses = new ArrayList<>();
    int position = 0;
    for (DatedText dated : DatedText.in(row)) {
      clauses.addAll(words(row.substring(position, dated.start())));
      clauses.add(dated.clause());
      position = dated.end();
    }
    clauses.addAll(words(row.substring(position)));
    return clauses;
  }

  private List<Clause> words(String row) {
    return WORD.matcher(row)
        .results()
        .filter(word -> !isAskingVerb(row, word.start()))
        .map(word -> word(word.group()))
        .toList();
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
    Optional<Clause> named =
        bareForms(text)
            .flatMap(bare -> regionOrGroup(bare).or(() -> college(bare)).stream())
            .findFirst();
    if (named.isPresent()) {
      return named.get();
    }
    Optional<Clause> english = bareForms(text).flatMap(bare -> english(bare).stream()).findFirst();
    if (english.isPresent()) {
      return english.get();
    }
    text = bareForms(text).filter(this::isWritten).reduce((shorter, longer) -> longer).orElse(text);
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
    return count(new Clause.Phrase(word, Presence.REQUIRED)) > 0;
  }

  /** The text as the university that it names without its last syllable: 서울대학. */
  private Optional<Clause> college(String bare) {
    return bare.endsWith("대학")
        ? vocabulary
            .name(NameKind.UNIVERSITY, bare + "교")
            .map(name -> new Clause.Named(bare, List.of(facetName(name)), Presence.REQUIRED))
        : Optional.empty();
  }

  private Optional<Clause> english(String bare) {
    List<Name> names = vocabulary.withEnglishWord(bare);
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new Clause.Named(bare, inIndex(names), Presence.REQUIRED));
  }

  private Optional<Clause> regionOrGroup(String bare) {
    List<FacetName> meanings =
        Regions.find(bare)
            .map(region -> List.of(new FacetName(Facet.REGION, region)))
            .orElseGet(() -> members(bare));
    return meanings.isEmpty()
        ? Optional.empty()
        : Optional.of(new Clause.Named(bare, meanings, Presence.REQUIRED));
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
