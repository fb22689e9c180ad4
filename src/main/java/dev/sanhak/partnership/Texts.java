package dev.sanhak.partnership;

import java.text.Normalizer;

/** The checks that several of this package's values share. */
final class Texts {
  static final int MAX_NAME_LENGTH = 200;

  private Texts() {}

  /** A name in composed form, without white space around it: 1-200 characters on one line. */
  static String name(String key, String text) {
    return line(key, text, MAX_NAME_LENGTH);
  }

  /** One line of text in composed form, without white space around it. */
  static String line(String key, String text, int maxLength) {
    String composed = composed(text).strip();
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
    if (text.length() > maxLength) {
      throw new InvalidValueException(
          key, "has %,d characters; at most %,d are allowed".formatted(text.length(), maxLength));
    }
  }

  /** Decomposed Hangul, as macOS writes it in file names, would never be found. */
  static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
