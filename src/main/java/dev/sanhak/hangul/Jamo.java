package dev.sanhak.hangul;

import java.text.Normalizer;

/**
 * The arithmetic of Hangul syllables, in compatibility jamo (ㄱ, ㅏ): the letters that a keyboard
 * gives, one character for a consonant whether it begins or ends a syllable.
 */
final class Jamo {
  static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  static final String MEDIALS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";

  /** The first stands for no final at all. */
  static final String FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

  private static final char FIRST = '가';
  private static final char LAST = '힣';

  /** Letters that a keyboard makes of two: the letter, then its two parts. */
  private static final String[] COMPOUNDS = {
    "ㅘㅗㅏ", "ㅙㅗㅐ", "ㅚㅗㅣ", "ㅝㅜㅓ", "ㅞㅜㅔ", "ㅟㅜㅣ", "ㅢㅡㅣ", "ㄳㄱㅅ", "ㄵㄴㅈ", "ㄶㄴㅎ", "ㄺㄹㄱ", "ㄻㄹㅁ", "ㄼㄹㅂ",
    "ㄽㄹㅅ", "ㄾㄹㅌ", "ㄿㄹㅍ", "ㅀㄹㅎ", "ㅄㅂㅅ"
  };

  private Jamo() {}

  static boolean isSyllable(char c) {
    return c >= FIRST && c <= LAST;
  }

  static boolean isConsonant(char c) {
    return c >= 'ㄱ' && c <= 'ㅎ';
  }

  static char initial(char syllable) {
    return INITIALS.charAt((syllable - FIRST) / (MEDIALS.length() * FINALS.length()));
  }

  static char medial(char syllable) {
    return MEDIALS.charAt((syllable - FIRST) / FINALS.length() % MEDIALS.length());
  }

  /** The final consonant; a space where there is none. */
  static char finalOf(char syllable) {
    return FINALS.charAt((syllable - FIRST) % FINALS.length());
  }

  /** The syllable of its parts, the final being a space where there is none. */
  static char syllable(char initial, char medial, char last) {
    int open = INITIALS.indexOf(initial) * MEDIALS.length() + MEDIALS.indexOf(medial);
    return (char) (FIRST + open * FINALS.length() + FINALS.indexOf(last));
  }

  /** The two parts of a compound letter; the letter itself where it is none. */
  static String parts(char letter) {
    for (String compound : COMPOUNDS) {
      if (compound.charAt(0) == letter) {
        return compound.substring(1);
      }
    }
    return String.valueOf(letter);
  }

  /** The compound letter of two; a space where they make none. */
  static char compound(char first, char second) {
    for (String compound : COMPOUNDS) {
      if (compound.charAt(1) == first && compound.charAt(2) == second) {
        return compound.charAt(0);
      }
    }
    return ' ';
  }

  /** The letters of a text: its syllables and compound finals taken apart, the rest as it is. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length() * 3);
    for (char c : composed(text).toCharArray()) {
      if (!isSyllable(c)) {
        letters.append(isConsonant(c) ? parts(c) : String.valueOf(c));
        continue;
      }
      letters.append(initial(c)).append(medial(c));
      if (finalOf(c) != ' ') {
        letters.append(parts(finalOf(c)));
      }
    }
    return letters.toString();
  }

  /** Decomposed Hangul brought together, so that one syllable is one character. */
  static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
