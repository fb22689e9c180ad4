package dev.sanhak.search;

import java.util.List;

/** One thing that a query asks for, or excludes. */
public sealed interface Clause {
  /** The text it was read from. */
  String text();

  /** Whether it was marked with a minus: what matches it is left out. */
  boolean excluded();

  /** A word, all of whose parts have to be there, together or apart. */
  record Word(String text, boolean excluded) implements Clause {}

  /** Words in quotation marks, which have to stand in that order. */
  record Phrase(String text, boolean excluded) implements Clause {}

  /**
   * A name of the vocabulary, in whatever form it was typed.
   *
   * @param meanings what it may mean, most likely first; any of them matches
   */
  record Named(String text, List<FacetName> meanings, boolean excluded) implements Clause {
    /** Copies the meanings. */
    public Named {
      meanings = List.copyOf(meanings);
    }
  }

  /**
   * A value of a facet.
   *
   * @param facet company, university, organization or technology
   * @param value the canonical name, or the path of a technology
   */
  record FacetName(Facet facet, String value) {}
}
