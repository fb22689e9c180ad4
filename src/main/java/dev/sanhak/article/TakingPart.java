package dev.sanhak.article;

import java.util.regex.Pattern;

/** What a sentence says of who else takes part in an agreement that others made. */
final class TakingPart {
  /** Who else takes part: 컨소시엄에는 … 등이 참여한다. */
  private static final Pattern TAKING_PART =
      Pattern.compile(
          "(참여한다|참여했|참여하고|참여하는 기업|참여하며|참여해|참여하기로|함께한다|함께했|함께하|합류|동참|들어와|이름을 올|들어왔|들어온|가세했|가세하|힘을 보탠|힘을 보탰|뭉쳤|협약에 (함께|같이) 서명한|협약(을 (맺은|체결한|확정한))?\\s?(기업|기관|대학)(은|으로는)|(참여|받아들일|채용할|함께할)\\s?(기업|기관|대학|회사)(은|으로는|으로))");

  private static final Pattern SIGNED_TOO =
      Pattern.compile("(협약|협정|양해각서|MOU)(에|에는)\\s(함께|같이|나란히)\\s(서명|참여)");

  static boolean tellsWhoSignedToo(String sentence) {
    return SIGNED_TOO.matcher(sentence).find();
  }

  /** Who else is in the business takes part in nothing: 시장에는 … 등이 들어와 있다. */
  private static final Pattern MARKET =
      Pattern.compile(
          "(시장|업계|투자|(?:발전|건설|조성|정비|재개발|재건축)사업|라운드|펀딩|증자|입찰|그룹|그룹 안|계열사)(에|에는|에서|에서는|에선)\\s|(계열사|자회사|관계사)(인|가|들이)\\s|투자자로는?\\s");

  /** Who takes over a part of what several do together. */
  private static final Pattern TAKING_OVER = Pattern.compile("담당한다|담당하|맡는다|맡고|맡아|맡았");

  private static final Pattern STAYING_AWAY =
      Pattern.compile(
          "((참여|합류|동참|함께)하지|들어가지|들어오지|끼지|포함되지)(는|도)?\\s?않|이름을 올리지|빠졌|빠진다|빠지기로|기를 (바란|바라|희망|기대)");

  /** Others are in the programme that pays for it: 나대와 다대 등도 이 사업에 참여하고 있다. */
  private static final Pattern OTHERS_ALSO =
      Pattern.compile("도\\s(이|같은|해당)\\s?(사업|프로그램)에\\s?(참여하고 있|참여해|참여 중|선정)");

  /** Whether somebody is said to stay away, or only wished for. */
  static boolean isDenied(String sentence) {
    return STAYING_AWAY.matcher(sentence).find();
  }

  static boolean tellsWhoTakesPart(String sentence) {
    return TAKING_PART.matcher(sentence).find()
        && !MARKET.matcher(sentence).find()
        && !isDenied(sentence)
        && !OTHERS_ALSO.matcher(sentence).find();
  }

  static boolean tellsWhoTakesOver(String sentence) {
    return TAKING_OVER.matcher(sentence).find() && !MARKET.matcher(sentence).find();
  }

  /** What somebody brings into a programme: 과제를 내고 인턴 자리를 마련한다. */
  private static final Pattern CONTRIBUTING =
      Pattern.compile(
          "(과제|장비|자료|데이터|실습|인턴십|인턴|자리)(를|을|도)\\s(\\S{1,8}\\s)?(내고|내며|낸다|내놓|대고|댄다|제공하|제공한|마련한|마련하|맡긴|맡기)");

  static boolean tellsWhatIsContributed(String sentence) {
    return CONTRIBUTING.matcher(sentence).find();
  }

  private TakingPart() {}
}
