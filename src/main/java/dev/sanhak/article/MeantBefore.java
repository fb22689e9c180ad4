package dev.sanhak.article;

import java.util.regex.Pattern;

/** The words of a sentence that mean somebody who was named before: 양측은, 두 회사가, 이 대학에. */
final class MeantBefore {
  /** The sentence speaks of several partners at once. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(두|세|네|다섯|여섯|일곱|여덟|[0-9]+개|[0-9]+곳|각|이들|양)\\s?(대학|교|곳|기관|회사|기업|측|사|개)|대학들|기업들|여러\\s?(기업|대학|기관|회사)");

  /** Words for a partner named before. */
  private static final Pattern AGAIN =
      Pattern.compile(
          "(^|\\s)(또|또한|이어|아울러|여기에|이와 함께|이에|양측|양사|양 기관|두 기관|두 곳|세 기관|이 회사|회사|이 대학|대학|이 학교|학교|양교|이들|같은)(는|은|이|가|의|와|과|도|,)?\\s");

  private static final Pattern THIS_ONE =
      Pattern.compile("(^|\\s)이\\s(대학|학교|회사|기업)(에|에는|은|는|이|가|와|과)\\s");

  private MeantBefore() {}

  /** Whether one is meant, or several. */
  static boolean somebody(String words) {
    return AGAIN.matcher(words).find() || several(words);
  }

  static boolean several(String words) {
    return SEVERAL.matcher(words).find();
  }

  /** Whether a word goes on from who was named, or adds to him: 이 회사는, 또한. */
  static boolean again(String words) {
    return AGAIN.matcher(words).find();
  }

  /** Whether the only one who was named right before is meant, or he and another. */
  static boolean theOne(String words) {
    return several(words) || THIS_ONE.matcher(words).find();
  }
}
