package dev.sanhak.hangul;

/** The initial consonants (초성) of a text, by which Koreans abbreviate: 삼성전자 is ㅅㅅㅈㅈ. */
public final class Initials {
  private Initials() {}

  /** Every syllable as its initial; what is no syllable stays, Latin letters in lower case. */
  public static String of(String text) {
    StringBuilder initials = new StringBuilder(text.length());
    for (char c : Jamo.composed(text).toCharArray()) {
      initials.append(Jamo.isSyllable(c) ? Jamo.initial(c) : Character.toLowerCase(c));
    }
    return initials.toString();
  }

  /**
   * Whether the text is nothing but two or more consonants, white space aside. A single consonant
   * is no abbreviation but the beginning of a syllable.
   */
  public static boolean isInitials(String text) {
    String letters = Jamo.letters(text.replaceAll("\\s", ""));
    return letters.length() >= 2 && letters.chars().allMatch(c -> Jamo.isConsonant((char) c));
  }
}
