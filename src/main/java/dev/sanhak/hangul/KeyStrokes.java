package dev.sanhak.hangul;

/**
 * The keys that type a text on the standard two-set keyboard (두벌식), as one comparable string: 삼성전자
 * is {@code tkatjdwjswk}.
 *
 * <p>What a person has typed so far is always a prefix of what they are going to have typed, key by
 * key, though not syllable by syllable: 깃 ({@code rlt}) is on the way to 기술 ({@code rltnf}). So
 * completion compares key strokes. White space is left out, as names are written with and without
 * it; Latin letters are lower case, and only a key with shift (ㄲ, ㅒ) is upper case.
 */
public final class KeyStrokes {
  private KeyStrokes() {}

  /** The key strokes of a text, finished or half-typed. */
  public static String of(String text) {
    StringBuilder keys = new StringBuilder(text.length() * 3);
    for (char c : Jamo.letters(text).toCharArray()) {
      if (Character.isWhitespace(c)) {
        continue;
      }
      String strokes = TwoSetKeyboard.keys(c);
      keys.append(strokes.isEmpty() ? Character.toString(Character.toLowerCase(c)) : strokes);
    }
    return keys.toString();
  }
}
