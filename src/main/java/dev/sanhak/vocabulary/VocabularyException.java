package dev.sanhak.vocabulary;

/** A line of a vocabulary file that cannot be used; nothing of its folder is then used. */
public final class VocabularyException extends RuntimeException {
  private final String file;
  private final int line;
  private final String reason;

  /**
   * Makes the exception.
   *
   * @param file the file's name, such as {@code companies.tsv}
   * @param line the line's number from 1, or 0 where the whole file is meant
   * @param reason what is wrong and what is allowed
   */
  public VocabularyException(String file, int line, String reason) {
    super(line > 0 ? file + ":" + line + ": " + reason : file + ": " + reason);
    this.file = file;
    this.line = line;
    this.reason = reason;
  }

  /** The file's name. */
  public String file() {
    return file;
  }

  /** The line's number from 1; 0 where the whole file is meant. */
  public int line() {
    return line;
  }

  /** What is wrong and what is allowed. */
  public String reason() {
    return reason;
  }
}
