package dev.sanhak.article;

import java.util.List;

/**
 * A value with what it was read from.
 *
 * @param value what was read
 * @param evidence where, at least one place
 */
public record Extracted<T>(T value, List<Evidence> evidence) {
  /** Keeps the list from changing. */
  public Extracted {
    evidence = List.copyOf(evidence);
  }
}
