package dev.sanhak.search;

import dev.sanhak.partnership.PartialDate;
import java.util.List;

/** One thing that a query asks for. */
public sealed interface Clause {
  /** The text it was read from. */
  String text();

  /** Whether it has to match, should, or may not. */
  Presence presence();

  /** The same clause with another demand. */
  Clause with(Presence presence);

  /**
   * A word, all of whose parts have to be there, together or apart.
   *
   * @param synonyms words that mean about the same and match as well, though less; what is excluded
   *     is the word itself alone
   */
  record Word(String text, List<String> synonyms, Presence presence) implements Clause {
    /** Copies the synonyms. */
    public Word {
      synonyms = List.copyOf(synonyms);
    }

    @Override
    public Word with(Presence other) {
      return new Word(text, synonyms, other);
    }
  }

  /** Words in quotation marks, which have to stand in that order. */
  record Phrase(String text, Presence presence) implements Clause {
    @Override
    public Phrase with(Presence other) {
      return new Phrase(text, other);
    }
  }

  /**
   * A name of the vocabulary, in whatever form it was typed.
   *
   * @param meanings what it may mean, most likely first; any of them matches
   */
  record Named(String text, List<FacetName> meanings, Presence presence) implements Clause {
    /** Copies the meanings. */
    public Named {
      meanings = List.copyOf(meanings);
    }

    @Override
    public Named with(Presence other) {
      return new Named(text, meanings, other);
    }
  }

  /**
   * A year, a month or a day of the partnership.
   *
   * @param date as precise as it was typed
   */
  record Dated(String text, PartialDate date, Presence presence) implements Clause {
    @Override
    public Dated with(Presence other) {
      return new Dated(text, date, other);
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
