package dev.sanhak.format;

/** A text that is no partnership; the message is one line that says why and how to mend it. */
public final class BadRecordException extends IllegalArgumentException {
  BadRecordException(String reason) {
    super(reason);
  }
}
