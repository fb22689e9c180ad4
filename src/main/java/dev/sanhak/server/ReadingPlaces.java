package dev.sanhak.server;

import dev.sanhak.document.TimeLimit;

/**
 * How many articles are read at once. Reading takes a core and memory: more would only be slower
 * for everybody. A work that was left behind by its time limit still takes both, and therefore a
 * place until it ends.
 */
final class ReadingPlaces {
  private final int size;
  private final TimeLimit limit;
  private int taken;

  ReadingPlaces(int size, TimeLimit limit) {
    this.size = size;
    this.limit = limit;
  }

  /** Takes a place, which has to be given back; false where there is none. */
  synchronized boolean take() {
    if (taken + limit.leftBehind() >= size) {
      return false;
    }
    taken++;
    return true;
  }

  synchronized void giveBack() {
    taken--;
  }
}
