package dev.sanhak.search;

import dev.sanhak.partnership.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
   * @param synonyms words that mean the same and match as what was typed does: 배터리 for battery
   * @param meanings what it may mean, most likely first; any of them matches
   */
  record Named(String text, List<String> synonyms, List<FacetName> meanings, Presence presence)
      implements Clause {
    /** Copies the lists. */
    public Named {
      synonyms = List.copyOf(synonyms);
      meanings = List.copyOf(meanings);
    }

    @Override
    public Named with(Presence other) {
      return new Named(text, synonyms, meanings, other);
    }
  }

  /**
   * When the partnership began: a year or a month, or any time from one to another.
   *
   * @param from the first, as precise as it was typed; null where any earlier one will do
   * @param to the last; the same as the first where only one was typed, null where any later one
   *     will do
   */
  record Dated(String text, @Nullable PartialDate from, @Nullable PartialDate to, Presence presence)
      implements Clause {
    @Override
    public Dated with(Presence other) {
      return new Dated(text, from, to, other);
    }

    /** As ISO 8601 writes it: 2023, 2021/2023, 2020/.. or ../2020-05. */
    public String value() {
      return from != null && from.equals(to) ? from.text() : end(from) + "/" + end(to);
    }

    private static String end(@Nullable PartialDate date) {
      return date == null ? ".." : date.text();
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
