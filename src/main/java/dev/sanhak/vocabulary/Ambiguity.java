package dev.sanhak.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/** Why a form of a name may mean something else. */
public enum Ambiguity {
  /** An everyday word as well, such as 기아. */
  WORD("낱말"),
  /** A short abbreviation with other meanings, such as NIA. */
  ABBREVIATION("약어"),
  /** A place as well, such as 경기도. */
  PLACE("지명"),
  /** A person's name as well, such as 하림. */
  PERSON("인명"),
  /** A whole group of companies, or another member of it, as well, such as 한화. */
  GROUP("그룹"),
  /** A piece of other words and names, such as 노타 in 노타이; a name where it stands by itself. */
  PART("부분");

  private final String label;

  Ambiguity(String label) {
    this.label = label;
  }

  /** Whether the form is no name in running text unless its context says so. */
  public boolean needsContext() {
    return this != PART;
  }

  /** The word with which the vocabulary's files begin the reason. */
  public String label() {
    return label;
  }

  static Optional<Ambiguity> find(String label) {
    return Arrays.stream(values()).filter(value -> value.label.equals(label)).findFirst();
  }
}
