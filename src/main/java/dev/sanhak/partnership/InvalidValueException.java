package dev.sanhak.partnership;

/** A value that a partnership may not have; the message names the key and says how to mend it. */
public final class InvalidValueException extends IllegalArgumentException {
  private final String key;
  private final String reason;

  /**
   * Makes the exception.
   *
   * @param key the record's key that has the value, such as {@code date}
   * @param reason what is wrong and what is allowed, as a sentence that follows the key
   */
  public InvalidValueException(String key, String reason) {
    super(key + ": " + reason);
    this.key = key;
    this.reason = reason;
  }

  /** The record's key that has the bad value. */
  public String key() {
    return key;
  }

  /** What is wrong and what is allowed, without the key. */
  public String reason() {
    return reason;
  }
}
