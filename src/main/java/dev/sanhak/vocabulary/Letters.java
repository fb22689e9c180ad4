package dev.sanhak.vocabulary;

/** The questions about single characters that decide where a name begins and ends. */
final class Letters {
  private static final int FINALS = 28;
  private static final int RIEUL = 8;

  private Letters() {}

  static boolean isHangul(char c) {
    return c >= '가' && c <= '힣';
  }

  /** Letters and digits that run together into one word when they stand side by side. */
  static boolean isLatin(char c) {
    return c < 0x80 ? (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') : c >= 0xC0 && c < 0x250;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a syllable ends in a consonant; after it, particles have other forms. */
  static boolean isClosed(char syllable) {
    return (syllable - '가') % FINALS != 0;
  }

  static boolean isClosedByRieul(char syllable) {
    return (syllable - '가') % FINALS == RIEUL;
  }
}
