package dev.sanhak.format;

/** A text that is too long for its place. */
public final class Ellipsis {
  private Ellipsis() {}

  /** The first so many characters (code points) with … behind them; a shorter text as it is. */
  public static String after(int characters, String text) {
    return text.codePointCount(0, text.length()) <= characters
        ? text
        : text.substring(0, text.offsetByCodePoints(0, characters)) + "…";
  }
}
