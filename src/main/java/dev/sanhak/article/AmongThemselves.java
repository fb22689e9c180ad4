package dev.sanhak.article;

import dev.sanhak.vocabulary.NameKind;
import java.util.List;
import java.util.regex.Pattern;

/** Tells whether those whom a sentence names agree with each other, so that no side is missing. */
final class AmongThemselves {
  /** With whom somebody agrees who is not named: 가대, 나대 두 곳과. */
  private static final Pattern WITH_ALL =
      Pattern.compile(
          "(\\([^)]{1,50}\\))?(\\s?등)?(\\s?(두|세|네|다섯|여섯|[0-9]+)\\s?(개\\s?)?(곳|대학|대|학교))?(와|과)(는|도)?\\s");

  /** A list of which the end is no known name: 가사, 미국 나사와도. */
  private static final Pattern LIST =
      Pattern.compile(",\\s([가-힣A-Za-z0-9]{1,10}\\s)?[가-힣A-Za-z0-9]{2,10}[와과]도?\\s");

  private static final Pattern AND = Pattern.compile("(\\([^)]{1,50}\\))?(와|과)\\s");

  /** Of firms and towns; a university that takes part in one is named. */
  private static final Pattern INVESTING = Pattern.compile("투자\\s?(협약|협정|양해각서|MOU|계약)");

  private static final Pattern WITH_A_SCHOOL =
      Pattern.compile("(고등학교|마이스터고|고교|중학교|초등학교)(와|과|에|에서)\\s");

  /** The firm that an article is on: 회사는 가사와 제휴를 맺었다. */
  private static final Pattern THE_FIRM = Pattern.compile("(^|\\s)(이\\s)?회사(는|가|도)\\s");

  private static final Pattern EACH_WITH_ITS_OWN =
      Pattern.compile("[은는]\\s[^,]{2,30}[와과],\\s[^,]{2,30}[은는]\\s[^,]{2,30}[와과]\\s");

  private AmongThemselves() {}

  /** Whether somebody who is not named agrees with all the universities: 지난해에는 가대와 학과를 열었다. */
  static boolean areWithAnother(Reading reading, Parties own) {
    return !own.hasOther()
        && own.mentions().stream().allMatch(each -> behind(reading, each, WITH_ALL));
  }

  /** Universities that agree with each other, as those that merge do, lack nobody. */
  static boolean areUniversities(Reading reading, Parties own) {
    List<Mention> mentions = own.mentions();
    return own.names(NameKind.UNIVERSITY).size() > 1
        && !own.hasOther()
        && (!behind(reading, mentions.getLast(), WITH_ALL)
            || mentions.stream().anyMatch(each -> isSubject(reading, each)));
  }

  /**
   * A firm and a town that agree with each other lack nobody, nor do two that agree on something
   * with one of their own each: 가사는 나시와, 다사는 라시와 각각 손을 잡았다.
   *
   * @param titled whether the headline names a university, which then is the one that is meant
   */
  static boolean areOthers(Reading reading, Parties own, boolean titled) {
    if (own.hasUniversity() || reading.signal() != Signal.DEAL) {
      return false;
    }
    boolean both =
        own.size() > 1
            && (!own.names(NameKind.ORGANIZATION).isEmpty() || isPair(reading, own))
            && !own.names(NameKind.COMPANY).isEmpty();
    return EACH_WITH_ITS_OWN.matcher(reading.words()).find()
        || WITH_A_SCHOOL.matcher(reading.words()).find()
        || INVESTING.matcher(reading.words()).find()
        || (both && !titled)
        || (!titled
            && THE_FIRM.matcher(reading.words()).find()
            && own.mentions().stream().allMatch(each -> behind(reading, each, AND)));
  }

  /** 가사와 나사는, or 가사는 나사와, 협약을 맺었다. */
  private static boolean isPair(Reading reading, Parties own) {
    List<Mention> mentions = own.mentions();
    for (int i = 1; i < mentions.size(); i++) {
      int from = mentions.get(i - 1).end() - reading.sentence().begin();
      int to = mentions.get(i).begin() - reading.sentence().begin();
      boolean two =
          AND.matcher(reading.words().substring(Math.min(from, to), to)).matches()
              && isSubject(reading, mentions.get(i));
      boolean oneWithOther =
          isSubject(reading, mentions.get(i - 1))
              && (behind(reading, mentions.get(i), AND) || behind(reading, mentions.get(i), LIST));
      if (from < to && (two || oneWithOther)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSubject(Reading reading, Mention mention) {
    return Occurrences.isSubject(reading.words(), mention.end() - reading.sentence().begin());
  }

  private static boolean behind(Reading reading, Mention mention, Pattern words) {
    int end = mention.end() - reading.sentence().begin();
    return words.matcher(reading.words()).region(end, reading.words().length()).lookingAt();
  }
}
