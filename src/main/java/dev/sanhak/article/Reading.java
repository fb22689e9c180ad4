package dev.sanhak.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A sentence with what was read in it.
 *
 * @param sentence where it stands
 * @param words its text, what somebody says in it blanked out
 * @param signal what it says of an agreement
 * @param partners the mentions that may be partners
 * @param persons mentions of whose people the sentence tells
 * @param places mentions of where something happens
 * @param sponsors mentions of those who pay for it
 */
record Reading(
    Sentence sentence,
    String words,
    Signal signal,
    List<Mention> partners,
    List<Mention> persons,
    List<Mention> places,
    List<Mention> sponsors) {

  Reading with(Signal other) {
    return new Reading(sentence, words, other, partners, persons, places, sponsors);
  }

  Reading withMore(List<Mention> others) {
    List<Mention> all = new ArrayList<>(partners);
    all.addAll(others);
    all.sort(Comparator.comparingInt(Mention::begin));
    return new Reading(sentence, words, signal, all, persons, places, sponsors);
  }

  Parties parties() {
    return Parties.of(partners);
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
