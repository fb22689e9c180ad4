package dev.sanhak.document;

/** A document that gives no article; the message is one line that says why. */
public final class UnreadableException extends RuntimeException {
  private final Fault fault;

  /** Made with what is wrong, to be read behind the name of the document. */
  public UnreadableException(Fault fault, String reason) {
    super(reason);
    this.fault = fault;
  }

  UnreadableException(Fault fault, String reason, Throwable cause) {
    super(reason, cause);
    this.fault = fault;
  }

  /** The kind of trouble. */
  public Fault fault() {
    return fault;
  }
}
