package dev.sanhak.server;

/**
 * A line of a body that cannot be used.
 *
 * @param line its number, from 1
 * @param reason what is wrong and how to mend it
 */
record RejectedLine(long line, String reason) {
  /** More than anybody reads; the rest is only counted. */
  static final int MOST = 100;
}
