package dev.sanhak.article;

/** Questions about the letters around a name. */
final class Hangul {
  /** So many syllables begin alike, one for each consonant that may end them, and one without. */
  private static final int FINALS = 28;

  private static final int NIEUN = 4;
  private static final int DOUBLE_SIOS = 20;

  private Hangul() {}

  static boolean is(char c) {
    return c >= '가' && c <= '힣';
  }

  /** Whether a syllable ends in ㅆ, as a verb's past does: 했, 었, 섰. */
  static boolean isPast(char c) {
    return is(c) && (c - '가') % FINALS == DOUBLE_SIOS;
  }

  /** Whether a syllable ends in ㄴ, as a verb before a noun does: 만드는, 이름난. */
  static boolean endsInN(char c) {
    return is(c) && (c - '가') % FINALS == NIEUN;
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
