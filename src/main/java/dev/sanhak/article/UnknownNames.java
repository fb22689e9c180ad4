package dev.sanhak.article;

import dev.sanhak.vocabulary.NameKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that the vocabulary need not know, by their own form: the mark of a company, the head in
 * brackets, 대학교, a country before 대, the ending of a public body or of a firm; and by what news
 * says beside them ({@link IntroducedFirms}).
 */
final class UnknownNames {
  /** Where a word begins; without it every pattern would be tried within every word. */
  static final String START = "(?<![가-힣A-Za-z0-9&.])";

  static final String WORD = "([가-힣A-Za-z0-9&.\\-]{2,30})";

  private static final Pattern MARK_BEFORE =
      Pattern.compile("(?<![가-힣A-Za-z0-9])(?:㈜|\\(주\\)|（주）|주식회사)\\s?" + WORD);
  private static final Pattern MARK_BEHIND =
      Pattern.compile(START + WORD + "(?:㈜|\\(주\\)|（주）|\\s주식회사(?=[은는이가와과의도][\\s,]|[,·(]))");

  /** Firms that are called by what they are: 법무법인 가나. */
  private static final Pattern LAW_FIRM =
      Pattern.compile(START + "((?:법무법인|회계법인|특허법인|세무법인)\\s?)([가-힣A-Za-z&]{2,10})");

  /** A name whose head is told in brackets: 노르마(대표 정현철), 한림대(총장 …). */
  private static final Pattern HEAD =
      Pattern.compile(
          START
              + WORD
              + "\\s?\\((?:[가-힣A-Za-z0-9&.·'’\\- ]{1,25},\\s?)?(?:공동|각자|총괄|이하)?\\s?"
              + "(대표|CEO|사장|회장|행장|총장|학장|원장|이사장|청장|시장|군수|구청장|도지사|지사|교육감|협회장|병원장|의료원장)"
              + "(?:이사|이사장|직무대행)?[\\s·:=]");

  private static final Pattern UNIVERSITY =
      Pattern.compile(START + "([가-힣A-Za-z]{2,14}대학교)(?!육|수)");

  private static final Pattern FOREIGN_UNIVERSITY =
      Pattern.compile(
          "(?:미국|영국|중국|일본|독일|프랑스|캐나다|호주|싱가포르|홍콩|대만|베트남|인도|인도네시아|태국|말레이시아|필리핀|몽골|러시아|스위스|스웨덴|핀란드"
              + "|네덜란드|벨기에|덴마크|노르웨이|이탈리아|스페인|폴란드|체코|오스트리아|이스라엘|튀르키예|우즈베키스탄|카자흐스탄|브라질|멕시코|뉴질랜드|아일랜드)"
              + "(?:의)?\\s([가-힣A-Za-z]{2,12}(?:대학교|대학|공과대|공대|과기대|과학기술원|대))(?![가-힣]*(?:병원|회))");

  private static final Pattern COMPANY_ENDING =
      Pattern.compile(
          START
              + "([가-힣A-Za-z]{1,12}(?:텔레콤|테크|소프트|로보틱스|네트웍스|네트웍|메디칼|메디컬|게임즈|홀딩스|모터스|컴퍼니|머티리얼즈|랩스|파마|테라퓨틱스|바이오텍"
              + "|바이오로직스|바이오사이언스|시스템즈|솔루션즈|코리아|엔터프라이즈|인터내셔널|벤처스|파트너스|엔지니어링|중공업|제약|증권|캐피탈|손해보험|물산|인더스트리"
              + "|크래프트|에어로스페이스|이노베이션|커뮤니케이션즈|엔터테인먼트|스튜디오|미디어|클라우드|시큐리티|헬스케어|다이내믹스|일렉트릭|일렉트로닉스|항공"
              + "|인베스트먼트|인베스트|케미칼|케미컬|머티리얼|페인트|자산운용|저축은행|이앤씨|푸즈|푸드|제강|제지|제과|유업|해운|정밀|전선|타이어|모빌리티|반도체|옵틱스|나노텍|바이오|로봇|에너지|솔루션|시스템|글로벌))(?![가-힣]*(?:학과|전공|과정))");

  private static final Pattern ORGANIZATION_ENDING =
      Pattern.compile(
          START
              + "([가-힣A-Za-z·]{2,18}(?:진흥원|진흥회|재단|협회|공단|공사|테크노파크|혁신센터|교육청|학회|협동조합|연합회|상공회의소|의료원|병원|평가원|운동본부|진흥공단|위원회|(?<!연구)지원센터))");

  private static final Pattern RESEARCH_ORGANIZATION =
      Pattern.compile(
          START
              + "((?:한국|국립|국가|서울|부산|대구|인천|광주|대전|울산|경기|강원|충북|충남|전북|전남|경북|경남|제주)[가-힣A-Za-z]{1,14}(?:연구원|기술원|정보원|개발원|연구소))");

  private static final Pattern KIND_OF_BODY =
      Pattern.compile("(전문|대학|종합|상급종합|요양|동네|협력|거점|공공|민간|국립|시립)(병원|의료원)|(산하|유관|협력)(재단|협회|공단|공사)");

  /** Cities and counties, which are partners of local agreements. */
  private static final Pattern LOCAL_GOVERNMENT =
      Pattern.compile(
          START
              + "((?:[가-힣]{2,4}(?:특별자치시|광역시|특별시|특별자치도|시|군|구청|시청|군청)|(?:경기|강원|충북|충남|전북|전남|경북|경남|제주)도(?:청)?))(?=[와과는은이가·,]|\\()");

  /** They end like a city and are none. */
  private static final Set<String> NO_CITY =
      Set.of(
          "다시", "역시", "동시", "즉시", "당시", "임시", "도시", "혁신도시", "스마트시", "필수", "제시", "전시", "표시", "실시",
          "반드시", "잠시", "수시", "정시", "일시", "출시", "중시", "게시", "개시", "예시", "지시", "택시", "몹시", "혹시", "상시",
          "신도시", "스마트도시", "장군", "해군", "공군", "육군", "제품군", "직업군", "산업군", "기업군", "국군", "학군", "후보군",
          "전문가군");

  private static final Set<String> NO_UNIVERSITY =
      Set.of("국내대학교", "종합대학교", "일반대학교", "해외대학교", "지역대학교", "사립대학교", "국립대학교", "거점국립대학교", "사이버대학교");

  /** Only so many different ones are followed, so that no text can make the work quadratic. */
  static final int MOST = 150;

  private final String text;
  private final List<Unknown> found = new ArrayList<>();

  /**
   * A name found by its form.
   *
   * @param sure whether the form alone proves it; else it counts only as partner of an agreement
   */
  record Unknown(String form, NameKind kind, boolean sure) {}

  private UnknownNames(String text) {
    this.text = text;
  }

  static List<Unknown> in(String text) {
    UnknownNames names = new UnknownNames(text);
    names.marked(MARK_BEFORE, true);
    names.marked(MARK_BEHIND, false);
    names.lawFirms();
    names.heads();
    names.all(UNIVERSITY, NameKind.UNIVERSITY);
    names.all(FOREIGN_UNIVERSITY, NameKind.UNIVERSITY);
    names.found.addAll(IntroducedFirms.in(text));
    names.all(ORGANIZATION_ENDING, NameKind.ORGANIZATION);
    names.all(RESEARCH_ORGANIZATION, NameKind.ORGANIZATION);
    names.all(LOCAL_GOVERNMENT, NameKind.ORGANIZATION);
    names.all(COMPANY_ENDING, NameKind.COMPANY);
    return names.found.stream().distinct().limit(MOST).toList();
  }

  private void marked(Pattern pattern, boolean particlesFollow) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      String word = trimmed(matcher.group(1));
      add(particlesFollow ? Occurrences.stem(word, text) : word, NameKind.COMPANY, true);
    }
  }

  private void lawFirms() {
    Matcher matcher = LAW_FIRM.matcher(text);
    while (matcher.find()) {
      String word = matcher.group(2);
      add(matcher.group(1) + Occurrences.stem(word, text), NameKind.COMPANY, true);
    }
  }

  private void heads() {
    Matcher matcher = HEAD.matcher(text);
    while (matcher.find()) {
      String form = trimmed(matcher.group(1));
      NameKind kind =
          switch (matcher.group(2)) {
            case "대표", "CEO", "사장", "행장" -> NameKind.COMPANY;
            case "회장" -> isBody(form) ? NameKind.ORGANIZATION : NameKind.COMPANY;
            case "총장", "학장" -> NameKind.UNIVERSITY;
            default -> NameKind.ORGANIZATION;
          };
      boolean unit = kind == NameKind.ORGANIZATION && isUnit(form);
      if (!unit && !(kind == NameKind.COMPANY && isBody(form))) {
        add(form, kind, true);
      }
    }
  }

  private void all(Pattern pattern, NameKind kind) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      String form = matcher.group(1);
      boolean word = Occurrences.isWord(text, matcher.start(1), matcher.end(1));
      word &= kind != NameKind.COMPANY || Occurrences.isActing(text, matcher.end(1));
      if (word && !NO_CITY.contains(form) && !NO_UNIVERSITY.contains(form)) {
        add(form, kind, kind == NameKind.UNIVERSITY);
      }
    }
  }

  private void add(String form, NameKind kind, boolean sure) {
    if (isName(form, sure)) {
      found.add(new Unknown(form, kind, sure));
    }
  }

  /** Whether a word can be a name at all. */
  static boolean isName(String form, boolean sure) {
    boolean noun = sure ? CommonNouns.isGeneric(form) : CommonNouns.has(form) && !isBody(form);
    return form.length() >= 2
        && !noun
        && !form.endsWith(".")
        && !KIND_OF_BODY.matcher(form).matches();
  }

  static boolean isBody(String form) {
    return form.length() > 3
        && (ORGANIZATION_ENDING.matcher(form).matches()
            || RESEARCH_ORGANIZATION.matcher(form).matches());
  }

  /** A part of a university or a firm, which is no partner of its own. */
  private static boolean isUnit(String form) {
    return form.endsWith("대학원")
        || form.endsWith("교육원")
        || form.endsWith("융합원")
        || CommonNouns.has(form);
  }

  /** A word without what ends a sentence. */
  static String trimmed(String word) {
    int end = word.length();
    while (end > 0 && ".-&".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }
}
