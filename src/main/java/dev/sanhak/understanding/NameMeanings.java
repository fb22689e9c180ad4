package dev.sanhak.understanding;

import static dev.sanhak.search.Presence.REQUIRED;

import dev.sanhak.search.Clause;
import dev.sanhak.search.Clause.FacetName;
import dev.sanhak.search.Facet;
import dev.sanhak.search.SearchEngine;
import dev.sanhak.search.UserQuery;
import dev.sanhak.vocabulary.Name;
import dev.sanhak.vocabulary.NameKind;
import dev.sanhak.vocabulary.NameMatch;
import dev.sanhak.vocabulary.Reading;
import dev.sanhak.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides what a form of a name means in a query, by what else was typed and what the index has.
 */
final class NameMeanings {
  /**
   * What may be a piece of another word, too, is no name where it stands so many times as often in
   * the texts as there are partnerships of that name: 창원 is a city rather than a firm of this name.
   */
  private static final int PIECES = 4;

  private final Vocabulary vocabulary;
  private final SearchEngine engine;

  NameMeanings(Vocabulary vocabulary, SearchEngine engine) {
    this.vocabulary = vocabulary;
    this.engine = engine;
  }

  /**
   * A form of a name among what else was typed.
   *
   * @param text the form
   * @param match what it may mean
   * @param isWord whether it is a word of its own, particles aside
   * @param others the other names that were typed
   * @param rest the other words that are asked for
   */
  record Place(
      String text, NameMatch match, boolean isWord, List<NameMatch> others, List<Clause> rest) {
    boolean isAlone() {
      return isWord && others.isEmpty() && rest.isEmpty();
    }
  }

  /** What a form means there; nothing where it is no name. */
  List<FacetName> of(Place place) {
    if (place.isWord()) {
      List<FacetName> several = regionOrGroup(place.text());
      if (!several.isEmpty()) {
        return several;
      }
    }
    if (place.isWord() && !place.match().isCertain()) {
      List<FacetName> english = english(place.text());
      if (!english.isEmpty()) {
        return english;
      }
    }
    return place.match().readings().stream()
        .filter(reading -> isMeant(reading, place))
        .map(Reading::name)
        .map(NameMeanings::facetName)
        .toList();
  }

  /**
   * A form that may be another word as well (연대, 성대, 대상) counts as a name where it is all that was
   * typed and the index has it, where a partner of the other kind stands beside it, or where the
   * index has the name more than the word, and together with the rest: 고대 그리스 is no university.
   */
  private boolean isMeant(Reading reading, Place place) {
    Name name = reading.name();
    if (reading.isCertain()) {
      return reading.ambiguity() == null
          || count(named(name)) * PIECES >= count(new Clause.Phrase(place.text(), REQUIRED));
    }
    return name.kind() == NameKind.TECHNOLOGY
        || (place.isAlone() && isInIndex(name))
        || (place.isWord() && hasPartner(name, place.others()))
        || (place.isWord() && isLikely(name, place));
  }

  private boolean isLikely(Name name, Place place) {
    int count = count(named(name));
    return count > 0
        && count >= count(new Clause.Phrase(place.text(), REQUIRED))
        && (!place.others().isEmpty() || isTogether(name, place.rest()));
  }

  private boolean isTogether(Name name, List<Clause> rest) {
    List<Clause> all = new ArrayList<>(rest);
    all.add(named(name));
    return engine.count(new UserQuery("", all)) > 0;
  }

  /** The region of that name, or the companies of that group that the index has. */
  List<FacetName> regionOrGroup(String text) {
    List<String> regions = Regions.find(text);
    // The government of a region is called as it is: who types 경기도 means what is there.
    return regions.isEmpty()
        ? group(text)
        : regions.stream().map(region -> new FacetName(Facet.REGION, region)).toList();
  }

  /**
   * The companies of the group of that name that the index has: those that bear its name first, for
   * who types 한화 thinks of 한화시스템 before 쎄트렉아이; of each the most frequent first.
   */
  List<FacetName> group(String text) {
    return vocabulary
        .group(text)
        .map(
            group ->
                inIndex(group.members()).stream()
                    .sorted(Comparator.comparing(member -> !group.isBorneBy(member.value())))
                    .toList())
        .orElse(List.of());
  }

  /**
   * The names that the index has whose English form has that word. A word that has a meaning of its
   * own, such as campus, is none of them.
   */
  List<FacetName> english(String word) {
    return vocabulary.synonyms(word).isEmpty()
        ? inIndex(vocabulary.withEnglishWord(word))
        : List.of();
  }

  /** The university that a text names without its last syllable: 서울대학. */
  List<FacetName> college(String text) {
    return text.endsWith("대학")
        ? vocabulary.name(NameKind.UNIVERSITY, text + "교").stream()
            .map(NameMeanings::facetName)
            .toList()
        : List.of();
  }

  /** Those of the names that the index has, the most frequent first. */
  private List<FacetName> inIndex(List<Name> names) {
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

  private boolean isInIndex(Name name) {
    return count(named(name)) > 0;
  }

  private int count(Clause clause) {
    return engine.count(UserQuery.of(clause));
  }

  /** Only the name itself, not the text it may be written as. */
  private static Clause named(Name name) {
    return new Clause.Named("", List.of(facetName(name)), REQUIRED);
  }

  private static FacetName facetName(Name name) {
    return new FacetName(Facet.of(name.kind()), name.canonical());
  }

  private static boolean hasPartner(Name name, List<NameMatch> others) {
    return others.stream()
        .flatMap(other -> other.names().stream())
        .map(Name::kind)
        .anyMatch(kind -> isPartner(name.kind(), kind));
  }

  private static boolean isPartner(NameKind one, NameKind other) {
    return one == NameKind.UNIVERSITY
        ? other == NameKind.COMPANY || other == NameKind.ORGANIZATION
        : other == NameKind.UNIVERSITY;
  }
}
