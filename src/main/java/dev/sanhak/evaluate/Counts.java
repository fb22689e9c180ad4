package dev.sanhak.evaluate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/**
 * What was read, what is there, and what of it is the same.
 *
 * @param right how much of what was read is there
 * @param read how much was read
 * @param gold how much is there
 */
public record Counts(int right, int read, int gold) {
  static final Counts NONE = new Counts(0, 0, 0);

  static Counts of(Set<String> read, Set<String> gold) {
    int right = (int) read.stream().filter(gold::contains).count();
    return new Counts(right, read.size(), gold.size());
  }

  Counts plus(Counts other) {
    return new Counts(right + other.right, read + other.read, gold + other.gold);
  }

  /** The share of what was read that is there; 1 where nothing was read. */
  @JsonProperty
  public double precision() {
    return read == 0 ? 1 : (double) right / read;
  }

  /** The share of what is there that was read; 1 where nothing is there. */
  @JsonProperty
  public double recall() {
    return gold == 0 ? 1 : (double) right / gold;
  }

  /** The harmonic mean of both. */
  @JsonProperty
  public double f1() {
    return read + gold == 0 ? 1 : 2.0 * right / (read + gold);
  }
}
