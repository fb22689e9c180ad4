package dev.sanhak.partnership;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The checks that several of this package's values share. */
final class Texts {
  private static final int MAX_NAME_LENGTH = 200;
  private static final int MAX_QUOTED_LENGTH = 60;
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

  private Texts() {}

  /** A name in composed form, without white space around it: 1-200 characters on one line. */
  static String name(String key, String text) {
    return line(key, text, MAX_NAME_LENGTH);
  }

  /** One line of text in composed form, without white space around it. */
  static String line(String key, String text, int maxLength) {
    String composed = composed(key, text).strip();
    if (composed.isEmpty()) {
      throw new InvalidValueException(key, "is empty");
    }
    atMost(key, composed, maxLength);
    if (composed.chars().anyMatch(Character::isISOControl)) {
      throw new InvalidValueException(key, "holds a control character or a line break");
    }
    return composed;
  }

  static void atMost(String key, String text, int maxLength) {
    int length = text.codePointCount(0, text.length());
    if (length > maxLength) {
      throw new InvalidValueException(
          key, "has %,d characters; at most %,d are allowed".formatted(length, maxLength));
    }
  }

  /** User text within a message: short, and without what would break the line it stands on. */
  static String quoted(String text) {
    String start =
        text.length() <= MAX_QUOTED_LENGTH ? text : text.substring(0, MAX_QUOTED_LENGTH) + "…";
    return "'" + UNPRINTABLE.matcher(start).replaceAll("\uFFFD") + "'";
  }

  /** Half a character and NUL cannot be written to most formats: refused before they are stored. */
  private static String writable(String key, String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
        throw new InvalidValueException(key, "holds a character that is none: U+%04X".formatted(c));
      }
    }
    return text;
  }

  /** Decomposed Hangul, as macOS writes it in file names, would never be found. */
  static String composed(String key, String text) {
    return Normalizer.normalize(writable(key, text), Normalizer.Form.NFC);
  }
}
