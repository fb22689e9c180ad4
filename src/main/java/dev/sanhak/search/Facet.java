package dev.sanhak.search;

import dev.sanhak.vocabulary.NameKind;
import java.util.Arrays;
import java.util.Optional;

/** A dimension by which partnerships are counted and filtered; the order is the page's. */
public enum Facet {
  COMPANY("company"),
  UNIVERSITY("university"),
  ORGANIZATION("organization"),
  /** Two levels: a field and the technologies in it. */
  TECHNOLOGY("technology"),
  TYPE("type"),
  /** The regions of the universities, from the vocabulary. */
  REGION("region");

  private final String parameter;

  Facet(String parameter) {
    this.parameter = parameter;
  }

  /** Its name in addresses, requests and answers. */
  public String parameter() {
    return parameter;
  }

  /** The facet of the values that a kind of names is. */
  public static Facet of(NameKind kind) {
    return switch (kind) {
      case COMPANY -> COMPANY;
      case UNIVERSITY -> UNIVERSITY;
      case ORGANIZATION -> ORGANIZATION;
      case TECHNOLOGY -> TECHNOLOGY;
    };
  }

  /** The facet of that name, if there is one. */
  public static Optional<Facet> find(String parameter) {
    return Arrays.stream(values()).filter(facet -> facet.parameter.equals(parameter)).findFirst();
  }
}
