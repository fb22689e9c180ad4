package dev.sanhak.search;

/** A request that cannot be answered as it is; the message says how to mend it. */
public final class InvalidRequestException extends IllegalArgumentException {
  private final String parameter;

  /**
   * Makes the exception.
   *
   * @param parameter the parameter at fault, such as {@code page}
   * @param reason what is wrong and what is allowed
   */
  public InvalidRequestException(String parameter, String reason) {
    super(reason);
    this.parameter = parameter;
  }

  /** The parameter at fault. */
  public String parameter() {
    return parameter;
  }
}
