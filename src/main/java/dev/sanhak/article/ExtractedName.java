package dev.sanhak.article;

import java.util.List;

/**
 * A partner with the places where the article names it.
 *
 * @param name the canonical name, or the form in the article where the vocabulary has none
 * @param known whether the vocabulary has it
 * @param evidence where it is named, at least one place
 */
public record ExtractedName(String name, boolean known, List<Evidence> evidence) {
  /** Keeps the list from changing. */
  public ExtractedName {
    evidence = List.copyOf(evidence);
  }
}
