package dev.sanhak.hangul;

/** Which letter lies on which key of the standard two-set keyboard (KS X 5002). */
final class TwoSetKeyboard {
  private static final String KEYS = "qwertyuiopasdfghjklzxcvbnmQWERTOP";
  private static final String LETTERS = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡㅃㅉㄸㄲㅆㅒㅖ";

  private TwoSetKeyboard() {}

  /** The keys of a letter: two for a compound one, none for what is no letter of Hangul. */
  static String keys(char letter) {
    String parts = Jamo.parts(letter);
    StringBuilder keys = new StringBuilder(2);
    for (int i = 0; i < parts.length(); i++) {
      int at = LETTERS.indexOf(parts.charAt(i));
      if (at >= 0) {
        keys.append(KEYS.charAt(at));
      }
    }
    return keys.toString();
  }

  /** The letter of a key; a space for what is no letter key. */
  static char letter(char key) {
    int at = KEYS.indexOf(key);
    // Shift changes seven keys only; the others give the same letter with it.
    at = at >= 0 ? at : KEYS.indexOf(Character.toLowerCase(key));
    return at < 0 ? ' ' : LETTERS.charAt(at);
  }
}
