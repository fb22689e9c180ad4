package dev.sanhak.article;

/** Questions about the letters around a name. */
final class Hangul {
  private Hangul() {}

  static boolean is(char c) {
    return c >= '가' && c <= '힣';
  }

  /** Whether a character may stand in the name of a firm. */
  static boolean isNameLetter(char c) {
    return is(c) || isLatin(c) || c == '&';
  }

  static boolean isLatin(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }

  /** Where the run of Hangul ends that begins at a place, looked for no farther than at most. */
  static int runEnd(CharSequence text, int from, int most) {
    int to = from;
    while (to < text.length() && to - from < most && is(text.charAt(to))) {
      to++;
    }
    return to;
  }
}
