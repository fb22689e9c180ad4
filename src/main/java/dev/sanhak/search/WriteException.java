package dev.sanhak.search;

import org.jspecify.annotations.Nullable;

/** A change that was not made. The message is fit to be shown: it names no file and no path. */
public final class WriteException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Why not. */
  public enum Reason {
    /** What is there is not what the caller saw. */
    CHANGED,
    /** Too many changes wait already, or one of this kind is under way; soon it may be possible. */
    BUSY,
    /** The disk is full. */
    FULL,
    /** The index cannot be written; its log says why. */
    FAILED
  }

  private final Reason reason;

  /** A change that was not made for that reason. */
  public WriteException(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** Why it was not made. */
  public Reason reason() {
    return reason;
  }
}
