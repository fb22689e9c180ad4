package dev.sanhak.hangul;

/**
 * A text in which single consonants stand for syllables: 삼ㅅㅈㅈ and ㅅㅅ전자 mean 삼성전자. White space and
 * case do not count on either side.
 */
public final class InitialsPattern {
  private final String pattern;

  private InitialsPattern(String pattern) {
    this.pattern = pattern;
  }

  /** Reads a pattern; ㄳ, which some input methods make of ㄱ and ㅅ, is read as the two. */
  public static InitialsPattern parse(String text) {
    StringBuilder pattern = new StringBuilder(text.length());
    for (char c : compact(text).toCharArray()) {
      pattern.append(Jamo.isConsonant(c) ? Jamo.parts(c) : String.valueOf(c));
    }
    return new InitialsPattern(pattern.toString());
  }

  /** Whether a text begins with what the pattern means. */
  public boolean isPrefixOf(String text) {
    return matchesAt(compact(text), 0);
  }

  /** Whether a text has what the pattern means in any part. */
  public boolean isPartOf(String text) {
    String compact = compact(text);
    for (int at = 0; at + pattern.length() <= compact.length(); at++) {
      if (matchesAt(compact, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean matchesAt(String text, int at) {
    if (at + pattern.length() > text.length()) {
      return false;
    }
    for (int i = 0; i < pattern.length(); i++) {
      char wanted = pattern.charAt(i);
      char found = text.charAt(at + i);
      boolean initial = Jamo.isSyllable(found) && Jamo.initial(found) == wanted;
      if (wanted != found && !initial) {
        return false;
      }
    }
    return true;
  }

  private static String compact(String text) {
    StringBuilder compact = new StringBuilder(text.length());
    for (char c : Jamo.composed(text).toCharArray()) {
      if (!Character.isWhitespace(c)) {
        compact.append(Character.toLowerCase(c));
      }
    }
    return compact.toString();
  }
}
