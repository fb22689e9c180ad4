package dev.sanhak.article;

import java.util.regex.Pattern;

/** What somebody says, and titles in quotation marks: their words report nothing. */
final class Quotation {
  private static final String OPENING = "\"“'‘「『《<";
  private static final String CLOSING = "\"”'’」』》>";

  private Quotation() {}

  /** What two found together and named after both: '가대-가사 인공지능 공동연구센터'. */
  private static final Pattern OF_BOTH =
      Pattern.compile(
          "[^-–—·×&]{2,20}\\s?[-–—·×&]\\s?.{2,40}(센터|연구소|연구실|랩|실습실|스튜디오|아카데미|캠퍼스|허브|라운지|클래스|트랙|과정|프로그램|스쿨)");

  /** Whether a name stands in quotation marks together with other words that tell of no work. */
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
        boolean alone = mention.begin() == i + 1 && mention.end() == close;
        return !alone && !OF_BOTH.matcher(text.substring(i + 1, close)).matches();
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
