package dev.sanhak.understanding;

/**
 * Another text that was searched instead of the one typed.
 *
 * @param text the whole text that was searched
 * @param reason what was wrong with the one typed
 */
public record Correction(String text, Reason reason) {
  /** What may be wrong with a text. */
  public enum Reason {
    /** A slip of the finger or of spelling. */
    TYPO,
    /** The keyboard was in its other mode: {@code tkatjdwjswk} for 삼성전자. */
    KEYBOARD,
    /** Only initial consonants: ㅅㅅㅈㅈ for 삼성전자. */
    INITIALS
  }
}
