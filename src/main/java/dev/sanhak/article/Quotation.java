package dev.sanhak.article;

/** What somebody says, and titles in quotation marks: their words report nothing. */
final class Quotation {
  private static final String OPENING = "\"“'‘「『《<";
  private static final String CLOSING = "\"”'’」』》>";

  private Quotation() {}

  /** Whether a name stands in quotation marks together with other words. */
  static boolean isInside(String text, Sentence sentence, Mention mention) {
    for (int i = sentence.begin(); i < sentence.end(); i++) {
      int mark = OPENING.indexOf(text.charAt(i));
      if (mark < 0) {
        continue;
      }
      int close = text.indexOf(CLOSING.charAt(mark), i + 1);
      if (close < 0 || close >= sentence.end()) {
        continue;
      }
      if (mention.begin() > i && mention.end() <= close) {
        return mention.begin() > i + 1 || mention.end() < close;
      }
      i = close;
    }
    return false;
  }

  /** The sentence with a space for every character that is said by somebody in double quotes. */
  static String without(String sentence) {
    if (sentence.indexOf('"') < 0 && sentence.indexOf('“') < 0) {
      return sentence;
    }
    StringBuilder rest = new StringBuilder(sentence);
    int open = -1;
    for (int i = 0; i < rest.length(); i++) {
      char c = sentence.charAt(i);
      if (open < 0 && (c == '"' || c == '“')) {
        open = i;
      } else if (open >= 0 && (c == '"' || c == '”')) {
        for (int k = open; k <= i; k++) {
          rest.setCharAt(k, ' ');
        }
        open = -1;
      }
    }
    return rest.toString();
  }
}
