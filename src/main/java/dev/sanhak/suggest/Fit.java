package dev.sanhak.suggest;

import java.util.Comparator;

/**
 * How what was typed fits a text: first how it had to be read, then where it stands. The lower, the
 * likelier it is meant.
 */
record Fit(Way way, Place place) implements Comparable<Fit> {
  private static final Comparator<Fit> LIKELIEST_FIRST =
      Comparator.comparing(Fit::way).thenComparing(Fit::place);

  /** How what was typed is read. */
  enum Way {
    /** As it stands, its last syllable perhaps half-typed. */
    DIRECT,
    /** Single consonants as the initials of syllables. */
    INITIALS,
    /** As typed in the wrong keyboard mode. */
    OTHER_MODE
  }

  boolean isDirect() {
    return way != Way.OTHER_MODE;
  }

  @Override
  public int compareTo(Fit other) {
    return LIKELIEST_FIRST.compare(this, other);
  }
}
