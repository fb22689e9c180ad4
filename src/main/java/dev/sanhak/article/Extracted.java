package dev.sanhak.article;

import java.util.List;

/**
 * A value with what it was read from.
 *
 * @param value what was read
 * @param evidence where, at least one place; none only for a date that is taken from the day of
 *     publication because the text tells none
 */
public record Extracted<T>(T value, List<Evidence> evidence) {
  /** Keeps the list from changing. */
  public Extracted {
    evidence = List.copyOf(evidence);
  }
}
