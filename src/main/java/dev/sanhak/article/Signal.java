package dev.sanhak.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sentence says of an agreement, by its cue words outside quotations. */
enum Signal {
  /** Somebody makes an agreement: 협약을 맺었다, 손잡았다. */
  DEAL,
  /** Something is done together: a joint centre, a course, research; no word of an agreement. */
  JOINT,
  /** An agreement comes to nothing, or a bid for one: 해지, 무산, 결렬, 탈락. */
  BROKEN,
  /** Nothing of the kind. */
  NONE;

  private static final String AGREEMENT =
      "(협약|결연|MOU|MOA|LOI|엠오유|양해각서|업무\\s?협정|협정|약정|협력서|합의각서|합의서|협력\\s?계약|연구\\s?계약|용역\\s?계약|투자\\s?계약서?|협력\\s?관계|협업\\s?관계|이전\\s?계약|파트너십|파트너쉽|제휴|협력\\s?각서|협력의향서)";

  private static final Pattern MADE =
      Pattern.compile(
          AGREEMENT
              + "(?:\\([^)]{1,20}\\)|[’'\"”」]|식)*\\s?(?:을|를|도|까지|이|가|에|서에|서를)?\\s?(?:\\S{1,12}\\s){0,3}?(맺|체결|교환|서명|나눴|나누|주고받|했|하고|하며|한 |한다고|연다고|갖는다고|해 |성사|가졌|갖고|갖|열|이뤄|이루어|알렸|알린|발표|밝혔|공개|마쳤|갱신|확대|쓰|썼|써|찍|날인|진행|전했|치렀|치르|사인|구축|들어|참여|내놓|$)");

  private static final Pattern HANDS =
      Pattern.compile(
          "손(을)?\\s?(맞)?\\s?잡|손을?\\s?내(민|밀어|밀었다)|맞손|의기투합|동맹을|힘을 합|힘을 모|뜻을 모|협력하기로|추진하기로 (합의|했)|하기로 (합의|뜻)|기로 약속했|(설치|설립|운영|개설|구축|추진|협력|개발|연구|교류|양성)에 (합의|뜻을)|파트너로|(맺은|체결한|교환한|서명한)\\s(\\S{1,12}\\s){0,4}\\S{0,6}(협약|협정|양해각서|MOU|계약)(이다|이었다|였다|이 시작|이 처음|이 첫|의 (열쇳말|핵심|내용|골자|목표|뼈대)[은는]|[은는]\\s[^.]{2,60}((뼈대|핵심|골자|내용|요지)(다|이다)|담고 있다|담았다|담겼다))");

  private static final Pattern SAID = Pattern.compile("(다고|라고|자고)\\s(했다|말했다|덧붙였다|강조했다)\\.?$");

  private static final Pattern FOLLOWING =
      Pattern.compile("협약(에 따라|에 따르면|을 통해|으로|을 계기|을 바탕|은 |의 |기간|식에는|식에서|식은|식에)|MOU(에 따라|를 통해|로 )");

  private static final Pattern SIGNED =
      Pattern.compile(
          AGREEMENT
              + "[^.]{0,20}(맺었|맺은|맺고|체결했|체결하고|체결한|체결하는|서명했|교환했|나눴)|(맺은|체결한)\\s(\\S{1,12}\\s)?\\S{0,6}(협약|협정)(의 (열쇳말|핵심|내용|골자|뼈대)[은는]|[은는]\\s[^.]{2,60}((뼈대|핵심|골자|내용|요지)(다|이다)|담고 있다|담았다|담겼다))");

  private static final Pattern TOGETHER =
      Pattern.compile(
          "(공동|함께|같이|협력(?!단|사|업체)|산학(?!협력단|협력중점|협력\\s(공간|예산|담당|교수|친화))|연계|컨소시엄|합작|협업|공동으로)");

  private static final Pattern WORK =
      Pattern.compile(
          "(연구|개발|센터|연구소|연구실|연구원|랩|과정|트랙|학과|강의|교과|수업|과목|교육|인력|인재|설립|개소|운영|참여|컨소시엄|과제|사업|실증|장학|스튜디오|플랫폼|콘텐츠|협력)");

  private static final Pattern FOUNDED =
      Pattern.compile(
          "((연구|산학|협력|교육|혁신|실습)?\\s?(센터|연구소|연구실|랩|스튜디오|실습실|교육장|강의실)(’|'|”)?(을|를|이|가|의)?\\s?(\\S{1,8}\\s){0,2}?(설립|개소|열|문을\\s(\\S{1,4}\\s)?(?:열|연)|세우|세웠|세운|꾸|신설|구축|마련|조성|출범|만들|두|둔|뒀|들어섰|들어선)"
              + "|(계약학과|트랙|과정|전공|학과|과목|강좌|수업)(’|'|”)?(을|를|이|가|로|으로)?\\s?(\\S{1,8}\\s){0,2}?(신설|개설|운영|개강|열|만들|만든|두|둔|뒀|진행|시작|설치|마련|편성|세우|세웠|세운|꾸렸|꾸린)"
              + "|(기술이전|기술\\s?이전|이전받|이전했|이전하)|(장학금|장학생|연구비|발전기금|장비|설비|기자재).{0,20}(내놓|내놨)|(장학금|장학생|연구비|발전기금|장비|기기|설비|기자재|실습차|차량|서버|로봇|소프트웨어).{0,20}(내기로|전달|약정|지원하|지원한|지원했|기증|기부|후원|제공하기로|출연|쾌척)"
              + "|(함께|공동으로)\\s(꾸린|세운|만든|차린)\\s(곳|조직)이다|[가-힣A-Z][와과](는|도)?\\s[^.,]{2,50}기로\\s?(했|하고)|[와과]도?\\s(\\S{1,6}\\s)?같은\\s(제도|과정|트랙|학과|방식|사업)\\S{0,2}\\s(도입|운영|열|만들|시작|개설)|기술(을|를)?\\s[^.]{0,25}(넘겼|넘긴|넘기기로|이전했|이전하)|(지어|꾸며|만들어|마련해)\\s?(기증|기부|내놓|제공)|(사업|과제|컨소시엄|프로젝트|협의체|얼라이언스|클러스터|추진단|사업단|공유대학|연합체|부트캠프).{0,20}(시작했|시작한|시작하|착수|돌입|참여|선정|뽑|수행|꾸렸|꾸려|꾸린|구성|맡|출범|발족|결성|따냈|확정|이름을 올)|(채용|인턴).{0,12}(연계|보장|하기로))");

  /** A place of work that opens where a university is: 가사는 나대에서 연구센터의 문을 열었다. */
  private static final Pattern OPENED =
      Pattern.compile("(센터|연구소|연구실|랩|실습실|교육장)['’”]?(의|을|를)?\\s?(문을 열었|개소했|열었|개소식)");

  static boolean tellsWhatIsOpened(String sentence) {
    return OPENED.matcher(sentence).find();
  }

  private static final Pattern BREAKING =
      Pattern.compile(
          "(협약|협정|MOU|협력|공동\\s?연구|제휴)\\S{0,3}\\s(\\S{1,8}\\s){0,2}?(종료했|종료한다|종료하기로|종료됐|중단했|중단하기로|중단됐|끝내기로)"
              + "|(협약식|설립안|협약안|체결)\\S{0,2}\\s(\\S{1,8}\\s){0,2}?(연기|미뤘|미뤄|부결|보류)(했|됐|하기로|한다|된|졌)"
              + "|(센터|연구소|연구실|랩|학과)(이|가|의|은|는)?\\s문을 닫(았|는|기로)|재계약(을|은)?\\s?하지 않"
              + "|(협약|협정|양해각서|MOU|협상|계약|합의|제휴|합작|설립\\s?계획|이전\\s?계획|설립|캠퍼스|협력|짓겠다던 계획|세우겠다던 계획)(을|를|이|가|은|는|도|안|식)?\\s?(\\S{1,8}\\s){0,2}?(해지|파기|무산|결렬|철회|백지화|불발|풀렸|풀린|깨졌|깨진|깨지|없던 일|물거품|좌초|무효|틀어졌|엎어|수포)"
              + "|(유치|설립|조성|추진)하려던 (사업|계획)\\S{0,2}\\s(\\S{1,8}\\s){0,2}?접|성사되지\\s?(않|못)|^(?!.*(통합|통폐합)).*(논의|협의|협상|교섭)(가|는|이|도)\\s(\\S{1,8}\\s){0,2}?(끊겼|끊긴|끊어|중단됐|멈췄|멈춰|멈춘|없던)"
              + "|(무산|결렬|파기|백지화)(됐|된 |되고|로 |…|$)");

  /** A bid that fails. */
  private static final Pattern LOSING =
      Pattern.compile(
          "탈락(했|한|하|이|$)|(뽑히지|선정되지|선발되지|낙점받지|붙지)(는|도)?\\s?못(했|한|하)|고배를|(연합|컨소시엄|팀|후보|평가|심사|공모|경쟁|입찰)\\S{0,4}\\s(\\S{1,8}\\s){0,2}?(떨어졌|떨어진|밀렸|밀려)");

  private static final Pattern CLAUSE_END = Pattern.compile("…|(고|며|지만|으나),?\\s|반면\\s");

  /** Not yet an agreement, or none at all. */
  private static final Pattern OPEN =
      Pattern.compile(
          "(협약|MOU|양해각서|협정|협력|제휴|체결|연구|설립|참여)[^.]{0,14}?(검토|타진|논의\\s?(중|하고|했|를|한)|저울질|제안했|제안한|요청했|모색|희망한|희망하|기대한|기대된|바라고|희망하고|기대하고|필요하|필요가|해야|할 수 있을|원한다|바란다|구애|협의\\s?(중|하고))"
              + "|(체결하지|맺지|참여하지|이르지|손잡지|손을 잡지|협력하지)\\s?(않|못)|협약이 아니|협약은 아니|계획은 없|사실이 아니|사실무근"
              + "|(결론|결정|윤곽|확정|성사|진전)\\S{0,3}\\s?(나지|되지|이르지|짓지|내리지|없)|(방안|방식|조건|가능성)(을|를) (들여다보|살피|살펴|물|따져|따졌|타진)|정해진 (것|내용|바)\\S{0,2}\\s없|뜻을 모으지|결론 없이|빈손|(한|둔|은|운|연|낸) (적|바)(이|은|도|조차)?\\s?없|소문|협력설|루머|밑그림|구상(이|을|만|은|대로)|(열|맺|세우|이루|참여하)지\\s?못했|(잡|맺)(아도|어도|으면|든|더라도)|(뜻|관심)을 (보이|내비|비쳤|비친)|(맺|체결하|조성하|설립하|세우|추진하)겠다는|(논의|협의|제안|검토|합의|추진)\\S{0,2} (바|적)(도|이|은)?\\s?없"
              + "|(맺|체결하|서명하|세우|열)(으려|려)\\s?(했|다가|던)|기로\\s?했던[^.]{0,40}(못하|못했|않)");

  /** A habit or a past, told without saying what was agreed, and what is over. */
  private static final Pattern HISTORY =
      Pattern.compile(
          "(세운|설립한|창업한|만든|분사한)\\s(회사|기업|업체|스타트업|학교|대학|기관|법인|벤처)|이번 \\S{2,5}(과|와)(는)? 별개로|재직(하며|하면서|하던|할|\\s(때|시절|당시))|(연구진|연구원|교수|졸업생|박사|동문|출신)(들)?(이|가)\\s(\\S{1,8}\\s){0,2}(세웠|세운|창업|설립|차렸|차린)|(위원|교수|고문|이사|자문역)(도|을|를|으로)?\\s(지냈|역임|활동)|(두는|하는|맺는|만드는|기르는|세우는) (것처럼|것과 달리|데 비해)|(저마다|제각기)[^.]{0,40}고 있(다|으며)|주주(다|이다|로)|(과제|연구|사업|실증)(를|을)\\s마쳤|돌아섰|거절|폐강|폐지(됐|했|된|한)|(손을? ?잡은|협약을 맺은|협력한|협약한|협력해 온) (역사|전례|전통|사례|경험)");

  /** Matters in which companies and universities stand side by side without an agreement. */
  private static final Pattern OTHER_MATTER =
      Pattern.compile(
          "순위|랭킹|[0-9]+위|평가에서|올림피아드|수상|우승|대상[은을]\\s|상금|금상|은상|최우수상|우수상|시상식|수상자|상을 받|합병|인수·?합병|인수전|주가|상장|입사자|취업률|설문|여론조사|영입|사외이사|선임|위촉|임명|초빙|통합을 (전제|추진|앞두|논의|신청)"
              + "|경기를|경기에서|연습경기|야구부|축구부|(?<!연)구단|승리|소송|고소|분쟁|유출|동문회|체육대회|(발전|건설|조성|정비|재개발|재건축)사업에\\s(참여|뛰어)");

  /** What an article is on that compares or weighs companies and universities. */
  private static final Pattern RANKS =
      Pattern.compile(
          "순위|랭킹|[0-9]+위|사외이사|(평가|공시)(에)?서\\s|대학\\s?평가|특징주|증시|주가|급등|급락|상한가|하한가|강세|약세|취업률|경쟁률|소송|침해|법정|배상|[12]심서|항소|패소|승소|판결|소문|루머|[가-힣]까(…|\\?)|사실무근|부인$|(교수|총장|원장|사장|대표)(로|에)\\s?(임용|선임|부임|취임|$|…)|임용|야구|축구|농구|배구|연습경기|(대학|학교)\\s?(통합|통폐합)|통합\\s?(합의|추진|신청|무산)|합병");

  /** Meetings, which prove nothing, but may also be a part of work together. */
  private static final Pattern MEETING =
      Pattern.compile(
          "경진대회|공모전|경연|대회|해커톤|토론회|포럼|세미나|학술대회|심포지엄|박람회|전시회|강연|특강|축제|공연|출시|설명회|방문|견학|기탁|전달식|봉사");

  private static final Pattern SURELY_TOGETHER =
      Pattern.compile("공동\\s?(연구|개발)|계약학과|산학협력|산학\\s?협력|연구센터|함께 (개발|연구|설립|운영)");

  /**
   * Where the clause begins in which a bid is told to have failed; less than 0 where there is none.
   */
  static int losingFrom(String sentence) {
    Matcher losing = LOSING.matcher(sentence);
    if (!losing.find()) {
      return -1;
    }
    Matcher end = CLAUSE_END.matcher(sentence).region(0, losing.start());
    int begin = 0;
    while (end.find()) {
      begin = end.end();
    }
    return begin;
  }

  /** Whether companies and universities stand side by side in it for another reason. */
  static boolean isOfAnotherKind(String sentence) {
    return OTHER_MATTER.matcher(sentence).find();
  }

  static boolean isOfRanks(String headline) {
    return RANKS.matcher(headline).find();
  }

  static boolean isOtherMatter(String sentence) {
    return isOfAnotherKind(sentence)
        || MEETING.matcher(sentence).find()
        || OPEN.matcher(sentence).find()
        || BREAKING.matcher(sentence).find();
  }

  /** Whether the sentence only goes on about an agreement that was told of before. */
  static boolean goesOn(String sentence) {
    return FOLLOWING.matcher(sentence).find() && !SIGNED.matcher(sentence).find();
  }

  /** Who only says that all are of one mind reports no agreement: 총장은 뜻을 모았다고 했다. */
  private static boolean isOfHands(String sentence) {
    return HANDS.matcher(sentence).find() && !SAID.matcher(sentence.strip()).find();
  }

  /** What a sentence says; quotations have to be left out by the caller. */
  static Signal of(String sentence) {
    if (TakingPart.isDenied(sentence)) {
      return NONE;
    }
    if (Notice.isOne(sentence)) {
      return DEAL;
    }
    if (BREAKING.matcher(sentence).find() || losingFrom(sentence) >= 0) {
      return BROKEN;
    }
    boolean open = OPEN.matcher(sentence).find() || HISTORY.matcher(sentence).find();
    if (!open && (MADE.matcher(sentence).find() || isOfHands(sentence))) {
      return DEAL;
    }
    if (open || isOfAnotherKind(sentence)) {
      return NONE;
    }
    if (MEETING.matcher(sentence).find() && !SURELY_TOGETHER.matcher(sentence).find()) {
      return NONE;
    }
    boolean joint =
        (TOGETHER.matcher(sentence).find() && WORK.matcher(sentence).find())
            || FOUNDED.matcher(sentence).find();
    return joint ? JOINT : NONE;
  }
}
