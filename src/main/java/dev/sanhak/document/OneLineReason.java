package dev.sanhak.document;

import java.util.regex.Pattern;

/** What a library says of a bad file, as one short line. */
final class OneLineReason {
  private static final int LONGEST = 160;
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}\\s]+");

  private OneLineReason() {}

  /** The innermost cause says most; the outer ones mostly repeat it. */
  static String of(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message = cause.getMessage();
    return shortened(
        message == null || message.isBlank() ? cause.getClass().getSimpleName() : message);
  }

  static String shortened(String text) {
    String line = UNPRINTABLE.matcher(text).replaceAll(" ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
