package dev.sanhak.lucene;

import dev.sanhak.search.Facet;

/** A name as one term, whatever form it was written in: {@code university:서울대학교}. */
final class NameTerm {
  private NameTerm() {}

  static String of(Facet facet, String value) {
    return facet.parameter() + ':' + value;
  }
}
