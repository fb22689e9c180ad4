package dev.sanhak.format;

import java.util.regex.Pattern;

/** Messages that stay one short line, whatever the text that they quote. */
public final class OneLine {
  private static final int MAX_QUOTED = 60;

  /** Line breaks, and what would steer a terminal or turn the direction of its text. */
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\u2028\\u2029]");

  private OneLine() {}

  /** The text, whole, on one line. */
  public static String printable(String text) {
    return UNPRINTABLE.matcher(text).replaceAll("\uFFFD");
  }

  /** A piece of the user's text, fit to be quoted. */
  public static String shortened(String text) {
    return printable(Ellipsis.after(MAX_QUOTED, text));
  }

  /** A whole message that quotes at most one piece of the user's text, between apostrophes. */
  public static String message(String message) {
    // From the first apostrophe to the last: the quoted text may hold some itself.
    int from = message.indexOf('\'') + 1;
    int to = message.lastIndexOf('\'');
    if (from == 0 || to < from) {
      return printable(message);
    }
    return message.substring(0, from)
        + shortened(message.substring(from, to))
        + message.substring(to);
  }
}
