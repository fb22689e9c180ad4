package dev.sanhak.article;

import java.util.regex.Pattern;

/**
 * Whether a sentence is on a day, on another time than the one before, or on what has lasted long.
 */
final class TimeWords {
  /** Where a sentence begins with a time of its own. */
  private static final Pattern ANOTHER_TIME =
      Pattern.compile("^(그\\s?이듬해|이듬해|다음\\s?해|그해|같은\\s?해|그\\s?뒤|이후|앞서|[0-9]{4}년|지난해|올해)");

  static boolean tellsOfAnotherTime(String sentence) {
    return ANOTHER_TIME.matcher(sentence).find();
  }

  private static final Pattern DAY = Pattern.compile("(?<!\\d)\\d{1,2}일(에|에는)?\\s");

  private static final Pattern DAY_FIRST =
      Pattern.compile("^(지난|이달|지난달|올해)?\\s?(\\d{1,2}월\\s)?\\d{1,2}일에는\\s");

  static boolean beginsWithADay(String sentence) {
    return DAY_FIRST.matcher(sentence).find();
  }

  static boolean tellsOfADay(String sentence) {
    return DAY.matcher(sentence).find();
  }

  /** What somebody has been doing for long, or once did: 2018년부터 운영해 왔다, 선정된 바 있다. */
  private static final Pattern LASTING =
      Pattern.compile(
          "(부터|이후|동안|째)\\s[^.]{0,60}(왔다|하고 있다|진행 중이다|운영 중이다)\\.?$|바 있다\\.?$|[12]\\d{3}년[^.]{0,60}고 있다\\.?$");

  private static final Pattern LASTING_DEAL = Pattern.compile("[해여어] 왔다\\.?$");

  /** The same of somebody who has agreed on something: 손잡고 사업을 벌여 왔다. */
  static boolean tellsOfLastingDeals(String sentence) {
    return LASTING_DEAL.matcher(sentence.strip()).find();
  }

  static boolean tellsWhatLasts(String sentence) {
    return LASTING.matcher(sentence.strip()).find();
  }

  private TimeWords() {}
}
