package dev.sanhak.document;

/** A document that gives no article; the message is one line that says why. */
public final class UnreadableException extends RuntimeException {
  /** Made with what is wrong, to be read behind the name of the document. */
  public UnreadableException(String reason) {
    super(reason);
  }

  UnreadableException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
