package dev.sanhak.format;

import org.jspecify.annotations.Nullable;

/** Where a record ends, told byte by byte; each format has its own. Not thread-safe. */
interface RecordEnd {
  /** Starts a new record. */
  void reset();

  /**
   * Looks for the line feed that ends the record, going on where the last call stopped.
   *
   * @return its index, or -1 where more bytes are needed
   */
  int find(byte[] bytes, int from, int to);

  /** What is wrong with a record that ends here, or so far; null where nothing is. */
  @Nullable String problem();

  /** Whether a line of these bytes only says nothing. */
  boolean isBlank(byte b);

  /** Every line feed ends a record. */
  final class OfJsonl implements RecordEnd {
    @Override
    public void reset() {}

    @Override
    public int find(byte[] bytes, int from, int to) {
      for (int i = from; i < to; i++) {
        if (bytes[i] == '\n') {
          return i;
        }
      }
      return -1;
    }

    @Override
    public @Nullable String problem() {
      return null;
    }

    @Override
    public boolean isBlank(byte b) {
      return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }
  }
}
