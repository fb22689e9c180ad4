package dev.sanhak.hangul;

/**
 * What a text would be, had the keyboard been in its other mode: {@code tkatjdwjswk} is 삼성전자, and
 * ㅏㅁㅑㄴㅅ is {@code kaist}. Every text has an answer; whether it makes sense, the caller knows.
 */
public final class KeyboardMode {
  private KeyboardMode() {}

  /** Latin keys as an input method composes them to Hangul; other characters stay. */
  public static String toHangul(String keys) {
    SyllableComposer composer = new SyllableComposer();
    for (int i = 0; i < keys.length(); i++) {
      char key = keys.charAt(i);
      char letter = TwoSetKeyboard.letter(key);
      if (letter == ' ') {
        composer.other(key);
      } else {
        composer.letter(letter);
      }
    }
    return composer.finish();
  }

  /** Hangul, composed or as single letters, as the Latin keys that typed it; the rest stays. */
  public static String toLatin(String hangul) {
    StringBuilder latin = new StringBuilder(hangul.length() * 3);
    for (char c : Jamo.letters(hangul).toCharArray()) {
      String keys = TwoSetKeyboard.keys(c);
      latin.append(keys.isEmpty() ? String.valueOf(c) : keys);
    }
    return latin.toString();
  }
}
