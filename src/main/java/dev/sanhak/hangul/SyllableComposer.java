package dev.sanhak.hangul;

/**
 * Letters in typing order to syllables, as an input method does it. A consonant after a vowel is
 * taken for a final until a vowel follows; then it (of a compound final, the second half) moves on
 * to begin the next syllable.
 */
final class SyllableComposer {
  private static final char NONE = ' ';

  private final StringBuilder done = new StringBuilder();
  private char initial = NONE;
  private char medial = NONE;
  private char last = NONE;

  void letter(char letter) {
    if (Jamo.isConsonant(letter)) {
      consonant(letter);
    } else {
      vowel(letter);
    }
  }

  void other(char c) {
    flush();
    done.append(c);
  }

  String finish() {
    flush();
    return done.toString();
  }

  private void consonant(char letter) {
    boolean open = initial != NONE && medial != NONE;
    if (open && last == NONE && Jamo.FINALS.indexOf(letter) > 0) {
      last = letter;
    } else if (open && last != NONE && Jamo.compound(last, letter) != NONE) {
      last = Jamo.compound(last, letter);
    } else {
      flush();
      initial = letter;
    }
  }

  private void vowel(char letter) {
    if (last != NONE) {
      String parts = Jamo.parts(last);
      last = parts.length() == 2 ? parts.charAt(0) : NONE;
      flush();
      initial = parts.charAt(parts.length() - 1);
      medial = letter;
    } else if (medial == NONE) {
      medial = letter;
    } else if (Jamo.compound(medial, letter) != NONE) {
      medial = Jamo.compound(medial, letter);
    } else {
      flush();
      medial = letter;
    }
  }

  private void flush() {
    if (initial != NONE && medial != NONE) {
      done.append(Jamo.syllable(initial, medial, last));
    } else if (initial != NONE) {
      done.append(initial);
    } else if (medial != NONE) {
      done.append(medial);
    }
    initial = NONE;
    medial = NONE;
    last = NONE;
  }
}
