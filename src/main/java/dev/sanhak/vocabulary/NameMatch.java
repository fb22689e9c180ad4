package dev.sanhak.vocabulary;

import java.util.List;

/**
 * A name found in a text.
 *
 * @param start where it begins in the given text
 * @param end where it ends, exclusive; particles after it are not part of it
 * @param readings what it may mean, at least one thing, the likeliest first
 */
public record NameMatch(int start, int end, List<Reading> readings) {
  /** Keeps the list from changing. */
  public NameMatch {
    readings = List.copyOf(readings);
  }

  /** The names it may mean. */
  public List<Name> names() {
    return readings.stream().map(Reading::name).toList();
  }

  /** Whether one of its readings needs no context. */
  public boolean isCertain() {
    return readings.stream().anyMatch(Reading::isCertain);
  }
}
