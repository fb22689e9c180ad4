package dev.sanhak.vocabulary;

import java.text.Normalizer;

/** What does not tell two forms apart: case, spacing, width, the kind of middle dot. */
final class Folding {
  private Folding() {}

  /** One character as it is compared. */
  static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    return switch (c) {
      case 'ㆍ', '‧', '・', '･', '•' -> '·';
      case '’', '‘', '`' -> '\'';
      case '–', '‐', '‑' -> '-';
      default -> c >= '！' && c <= '～' ? fold((char) (c - 0xFEE0)) : Character.toLowerCase(c);
    };
  }

  /** A form as it is compared: two forms of one key are the same. */
  static String key(String form) {
    StringBuilder key = new StringBuilder(form.length());
    String composed = composed(form);
    for (int i = 0; i < composed.length(); i++) {
      if (!isSpace(composed.charAt(i))) {
        key.append(fold(composed.charAt(i)));
      }
    }
    return key.toString();
  }

  /** Decomposed Hangul and Latin brought together; nearly every text is composed already. */
  static String composed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean compatible = (c >= 0x2000 && c < 0xA960) || Letters.isHangul(c);
      if (c >= 0x300 && !compatible) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /** White space inside a line; a line break separates. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u3000' || c == '\u200b';
  }
}
