package dev.sanhak.article;

import dev.sanhak.vocabulary.NameKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A sentence with what was read in it.
 *
 * @param sentence where it stands
 * @param words its text, what somebody says in it blanked out
 * @param matter the words that tell what is agreed: all, or those of one agreement of several
 * @param signal what it says of an agreement
 * @param mentions the names in it by what they do there, each list in the order of the text
 */
record Reading(
    Sentence sentence,
    String words,
    String matter,
    Signal signal,
    Map<Role, List<Mention>> mentions) {

  Reading(Sentence sentence, String words, Signal signal, Map<Role, List<Mention>> mentions) {
    this(sentence, words, words, signal, mentions);
  }

  Reading with(Signal other) {
    return new Reading(sentence, words, matter, other, mentions);
  }

  /** The same with the matter that is told between two places of the article. */
  Reading about(int begin, int end) {
    int from = begin - sentence.begin();
    int to = end - sentence.begin();
    String only = " ".repeat(from) + words.substring(from, to) + " ".repeat(words.length() - to);
    return new Reading(sentence, words, only, signal, mentions);
  }

  /** The same with more that may be partners. */
  Reading withMore(List<Mention> others) {
    List<Mention> all = new ArrayList<>(partners());
    all.addAll(others);
    all.sort(Comparator.comparingInt(Mention::begin));
    Map<Role, List<Mention>> more = new EnumMap<>(Role.class);
    more.putAll(mentions);
    more.put(Role.PARTNER, all);
    return new Reading(sentence, words, matter, signal, more);
  }

  /** What tells of the agreement: its clause where that says enough by itself, else all. */
  String report() {
    return matter.equals(words) || Signal.of(matter) == Signal.NONE ? words : matter;
  }

  /** The mentions that may be partners. */
  List<Mention> partners() {
    return of(Role.PARTNER);
  }

  List<Mention> of(Role role) {
    return mentions.getOrDefault(role, List.of());
  }

  /** The mentions of some roles, role after role. */
  List<Mention> of(Role... roles) {
    return Stream.of(roles).flatMap(role -> of(role).stream()).toList();
  }

  /** Whether a name stands in what somebody says. */
  boolean isSaid(Mention mention) {
    return words.charAt(mention.begin() - sentence.begin()) == ' ';
  }

  /** Whether characters of the sentence belong to the name of a firm or a university. */
  boolean isInName(int from, int to) {
    int begin = sentence.begin() + from;
    int end = sentence.begin() + to;
    return mentions.values().stream().anyMatch(each -> isInOne(each, begin, end));
  }

  /** Looked up, since a text may be nothing but names. */
  private static boolean isInOne(List<Mention> inOrder, int begin, int end) {
    int from = 0;
    int to = inOrder.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (inOrder.get(middle).begin() <= begin) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from > 0
        && inOrder.get(from - 1).kind() != NameKind.ORGANIZATION
        && end <= inOrder.get(from - 1).end();
  }

  Parties parties() {
    return Parties.of(partners());
  }

  /** Whether it stands in a head or the headline. */
  boolean isHead() {
    return sentence.kind() == LineKind.HEAD || sentence.kind() == LineKind.HEADLINE;
  }

  boolean isHeadline() {
    return sentence.kind() == LineKind.HEADLINE;
  }

  boolean isNews() {
    return sentence.kind() == LineKind.BODY;
  }
}
