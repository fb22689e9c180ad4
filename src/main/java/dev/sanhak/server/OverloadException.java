package dev.sanhak.server;

import java.util.Locale;

/** Work that is not done because there is too much of it; soon it may be possible. */
final class OverloadException extends RuntimeException {
  private final String kind;
  private final Reason reason;

  /** Why not. */
  enum Reason {
    /** There was no place for it. */
    BUSY,
    /** It took too long. */
    SLOW;

    /** The reason as metrics call it. */
    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  OverloadException(String kind, Reason reason, String message) {
    super(message);
    this.kind = kind;
    this.reason = reason;
  }

  /** The kind of work. */
  String kind() {
    return kind;
  }

  Reason reason() {
    return reason;
  }
}
