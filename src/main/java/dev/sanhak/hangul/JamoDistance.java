package dev.sanhak.hangul;

import java.util.Locale;

/**
 * How many letters apart two words are: letters put in, left out, replaced, or two neighbours
 * swapped (optimal string alignment over jamo). 삼성전저 is 1 from 삼성전자, where by syllables it would be
 * as far as any other word.
 *
 * <p>Letters that sound alike today count half when one replaces the other: people who hear a word
 * misspell it that way (반도채 for 반도체), and then the word meant should come before the ones a slip of
 * the finger away. A compound vowel is one letter, a compound final is two. Case does not count.
 */
public final class JamoDistance {
  private static final String[] ALIKE = {
    "ㅐㅔ", "ㅒㅖ", "ㅔㅖ", "ㅐㅒ", "ㅙㅚ", "ㅙㅞ", "ㅚㅞ", "ㄱㄲ", "ㄷㄸ", "ㅂㅃ", "ㅅㅆ", "ㅈㅉ"
  };

  /** Distances are counted in halves inside. */
  private static final int LETTER = 2;

  private static final int ALIKE_LETTER = 1;

  private JamoDistance() {}

  /** The distance of two words. */
  public static double between(String a, String b) {
    return within(a, b, Double.POSITIVE_INFINITY);
  }

  /**
   * The distance of two words where it is at most {@code limit}, else infinity. A low limit makes
   * it fast, as most words of a vocabulary are given up after a few letters.
   */
  public static double within(String a, String b, double limit) {
    String first = Jamo.letters(a).toLowerCase(Locale.ROOT);
    String second = Jamo.letters(b).toLowerCase(Locale.ROOT);
    if (Math.abs(first.length() - second.length()) > limit) {
      return Double.POSITIVE_INFINITY;
    }
    int bound = limit > 10_000 ? Integer.MAX_VALUE : (int) Math.floor(limit * LETTER);
    int distance = halves(first, second, bound);
    return distance > bound ? Double.POSITIVE_INFINITY : distance / (double) LETTER;
  }

  private static int halves(String a, String b, int bound) {
    int[] before = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j * LETTER;
    }
    int lowestAbove = 0;
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i * LETTER;
      int lowest = row[0];
      for (int j = 1; j <= b.length(); j++) {
        int replaced = above[j - 1] + replacing(a.charAt(i - 1), b.charAt(j - 1));
        row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + LETTER);
        if (swapped(a, i, b, j)) {
          row[j] = Math.min(row[j], before[j - 2] + LETTER);
        }
        lowest = Math.min(lowest, row[j]);
      }
      // A swap reaches back two rows, so only two rows over the bound are beyond hope.
      if (lowest > bound && lowestAbove > bound) {
        return lowest;
      }
      lowestAbove = lowest;
      before = above;
      above = row;
    }
    return above[b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }

  private static int replacing(char a, char b) {
    if (a == b) {
      return 0;
    }
    for (String pair : ALIKE) {
      if (pair.indexOf(a) >= 0 && pair.indexOf(b) >= 0) {
        return ALIKE_LETTER;
      }
    }
    return LETTER;
  }
}
