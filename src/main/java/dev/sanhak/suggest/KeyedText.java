package dev.sanhak.suggest;

import dev.sanhak.hangul.KeyStrokes;
import java.text.Normalizer;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * A text as the keys that type it, and what each key is: in which keyboard mode it is struck, and
 * whether a syllable or a word begins with it.
 *
 * <p>The mode tells GKS from 한, which are the same keys. The beginnings keep a part of a name from
 * being found in the middle of a syllable, where nobody sees it.
 */
final class KeyedText {
  /** Names are written with and without these; no key has them. */
  private static final String DOTS = "·ㆍ‧・･•";

  private static final char HANGUL = 'h';
  private static final char LATIN = 'l';
  private static final char DIGIT = 'd';
  private static final char OTHER = ' ';

  /** Fewer letters stand in half of all words. */
  private static final int MIN_LETTERS = 3;

  private final String text;
  private final String keys;

  /** Of each key: Hangul, Latin, or other, which is the same in both modes. */
  private final String modes;

  private final BitSet syllables;
  private final BitSet words;

  private KeyedText(String text, String keys, String modes, BitSet syllables, BitSet words) {
    this.text = text;
    this.keys = keys;
    this.modes = modes;
    this.syllables = syllables;
    this.words = words;
  }

  static KeyedText of(String text) {
    StringBuilder keys = new StringBuilder(text.length() * 3);
    StringBuilder modes = new StringBuilder(text.length() * 3);
    BitSet syllables = new BitSet();
    BitSet words = new BitSet();
    char before = OTHER;
    for (char c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
      char mode = mode(c);
      if (Character.isWhitespace(c) || DOTS.indexOf(c) >= 0) {
        before = OTHER;
        continue;
      }
      syllables.set(keys.length());
      words.set(keys.length(), Character.isLetterOrDigit(c) && mode != before);
      String struck = KeyStrokes.of(String.valueOf(c));
      keys.append(struck);
      modes.repeat(mode == DIGIT ? OTHER : mode, struck.length());
      before = mode;
    }
    return new KeyedText(text, keys.toString(), modes.toString(), syllables, words);
  }

  /** Digits are a kind of their own only where words are told apart. */
  private static char mode(char c) {
    if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL) {
      return HANGUL;
    }
    return Character.isDigit(c) ? DIGIT : Character.isLetter(c) ? LATIN : OTHER;
  }

  String text() {
    return text;
  }

  String keys() {
    return keys;
  }

  /** Where in this text another one stands, struck in the same modes; the best of the places. */
  @Nullable Place find(KeyedText typed) {
    return find(typed.keys, typed.modes);
  }

  /** The same in whatever modes. */
  @Nullable Place findInAnyMode(KeyedText typed) {
    return find(typed.keys, "");
  }

  private @Nullable Place find(String typedKeys, String typedModes) {
    int at = keys.indexOf(typedKeys);
    if (at == 0 && modes.startsWith(typedModes)) {
      return keys.length() == typedKeys.length() ? Place.WHOLE : Place.BEGINNING;
    }
    Place best = null;
    while (at >= 0) {
      if (syllables.get(at) && modes.startsWith(typedModes, at)) {
        Place place = placeInside(at, typedKeys.length());
        best = best == null || (place != null && place.compareTo(best) < 0) ? place : best;
      }
      at = keys.indexOf(typedKeys, at + 1);
    }
    return best;
  }

  private @Nullable Place placeInside(int at, int length) {
    if (words.get(at)) {
      return Place.WORD;
    }
    if (modes.charAt(at) != LATIN) {
      return Place.PART;
    }
    return length < MIN_LETTERS ? null : Place.LETTERS;
  }
}
