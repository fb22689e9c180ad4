package dev.sanhak.vocabulary;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as names are compared with it: folded, composed, and without its spaces, but with the way
 * back to where every character stood.
 */
final class FoldedText {
  private final String text;
  private final char[] characters;
  private final int[] starts;
  private final int[] ends;
  private int length;

  private FoldedText(String text) {
    this.text = text;
    characters = new char[text.length()];
    starts = new int[text.length()];
    ends = new int[text.length()];
  }

  static FoldedText of(String text) {
    FoldedText folded = new FoldedText(text);
    int at = 0;
    while (at < text.length()) {
      int end = at + 1;
      char c = text.charAt(at);
      if (isCombining(text, end)) {
        while (isCombining(text, end)) {
          end++;
        }
        String composed = Normalizer.normalize(text.substring(at, end), Normalizer.Form.NFC);
        c = composed.charAt(0);
      }
      if (!Folding.isSpace(c)) {
        folded.add(Folding.fold(c), at, end);
      }
      at = end;
    }
    return folded;
  }

  private void add(char c, int start, int end) {
    characters[length] = c;
    starts[length] = start;
    ends[length] = end;
    length++;
  }

  /** A vowel or final of decomposed Hangul, or a mark over a Latin letter. */
  private static boolean isCombining(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return (c >= 0x300 && c < 0x370) || (c >= 0x1160 && c < 0x1200);
  }

  int length() {
    return length;
  }

  char at(int i) {
    return characters[i];
  }

  /** Whether the character is a small letter in the text. */
  boolean isLowerCase(int i) {
    return Character.isLowerCase(text.charAt(starts[i]));
  }

  /** Where the character stood in the text. */
  int start(int i) {
    return starts[i];
  }

  /** Where the character before {@code end} ended in the text. */
  int end(int end) {
    return ends[end - 1];
  }

  /** Whether a space stood before the character. */
  boolean gapBefore(int i) {
    return i > 0 && starts[i] != ends[i - 1];
  }

  /** Whether a Hangul word goes on at that place. */
  boolean hangulGoesOn(int i) {
    return i < length && Letters.isHangul(characters[i]) && !gapBefore(i);
  }

  /** Whether the text goes on with these characters at that place, without a space before them. */
  boolean goesOn(int i, String with) {
    if (i + with.length() > length || gapBefore(i)) {
      return false;
    }
    return Arrays.equals(characters, i, i + with.length(), with.toCharArray(), 0, with.length());
  }

  String substring(int start, int end) {
    return new String(characters, start, end - start);
  }
}
