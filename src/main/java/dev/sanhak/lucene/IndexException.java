package dev.sanhak.lucene;

import org.jspecify.annotations.Nullable;

/**
 * An index that cannot be used; the message is one sentence for the person who runs the program.
 */
public final class IndexException extends RuntimeException {
  /** An index that cannot be used for that reason. */
  public IndexException(String message) {
    super(message);
  }

  IndexException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
