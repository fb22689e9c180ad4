package dev.sanhak.format;

import dev.sanhak.partnership.Partnership;

/** What one line of a file turned out to be. */
public sealed interface Line {
  /** The number of its first line in the file, from 1. */
  long number();

  /** A partnership. */
  record Good(long number, Partnership partnership) implements Line {}

  /**
   * No partnership.
   *
   * @param reason one line that names the key, where one is to blame, and says how to mend it
   */
  record Bad(long number, String reason) implements Line {}
}
