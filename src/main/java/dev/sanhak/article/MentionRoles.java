package dev.sanhak.article;

import dev.sanhak.vocabulary.NameKind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by the words around a mention what it does in its sentence. */
final class MentionRoles {
  private static final int WINDOW = 40;

  private static final Pattern BRACKET = Pattern.compile("^\\s?\\([^)]{0,60}\\)");

  /** A word that carries no particle, so that what follows still belongs to the name. */
  private static final String BARE = "[가-힣A-Za-z0-9&·'‘’()]{1,14}(?<![은는을를와과에의])\\s";

  /** A title behind the name, with at most two words between: 서울대 김재영 교수. */
  private static final Pattern PERSON =
      Pattern.compile(
          "^(?:의?\\s(?:"
              + BARE
              + "){0,3})?[가-힣A-Za-z]{0,6}"
              + "(교수|총장|부총장|대표이사|대표|사장|부사장|회장|원장|학장|처장|단장|센터장|본부장|연구소장|소장|이사|이사장|상무|전무|임원|팀장|실장|위원|시장|군수"
              + "|도지사|지사|장관|차관|박사|연구원|학생|재학생|졸업생|대학원생|석사|관계자|임직원|직원|선수|의장|부문장|그룹장|연구팀|교수팀)"
              + "(들)?(\\([^)]{1,15}\\))?(은|는|이|가|와|과|의|을|를|도|에게|께서|께|등|,|\\s|\\.|$)");

  /** A place of it, and something happening there. */
  private static final Pattern PLACE =
      Pattern.compile(
          "^(?:의?\\s(?:"
              + BARE
              + "){0,3})?[가-힣A-Za-z0-9·&()]{0,12}"
              + "(캠퍼스|교정|본관|회관|기념관|센터|당|컨벤션|컨벤션홀|호텔|본사|사옥|홀|타워|회의실|총장실|접견실|도서관|박물관|빌딩|연구소|연구원|공장|사업장|회의장|행사장|전시장|시험장|운동장|관|실|본부|세미나실|스퀘어|광장|체육관|병원|점)"
              + "(에서|에 모여|에 마련된|서|\\s?안에|\\s?내에)(?![가-힣])");

  private static final Pattern THERE = Pattern.compile("^에서(는)?\\s(?!(분사|독립|출발|떨어))");

  /** Where something lies: 가나시 다라구에 있는 병원. */
  private static final Pattern LYING_IN =
      Pattern.compile("^(\\s[가-힣]{1,6}[구동읍면군로길])?에 (있는|위치한|자리한|자리 잡은|들어선|본사를 둔|본사가 있는|소재한)\\s");

  /** A town with the name of a firm: 대전 가나에. */
  private static final Pattern IN_PROVINCE =
      Pattern.compile("(서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)\\s$");

  private static final Pattern SOMEWHERE = Pattern.compile("^(에|에서|의)\\s");

  /** The label of a place in a notice. */
  private static final Pattern AT = Pattern.compile("장\\s?소\\s?[:：|\\t]\\s?$");

  /** What comes from it, and not a place: 가사에서 장비를 기증받아. */
  private static final Pattern RECEIVED = Pattern.compile("(기증|기부|지원|제공|후원|출연|투자|이전)(을|를)?\\s?받");

  /**
   * What makes it somebody of another story: a school attended, a former employer, a share price.
   */
  private static final Pattern BYSTANDER_BEHIND =
      Pattern.compile(
          "^(\\s?(출신|주가|주식(?!회사)|시가총액|시총|지분|대주주|최대주주|자회사|모회사|계열사|모그룹|입구역|후문|정문|상권|상가|선수단|인근|역\\s|앞\\s|옆\\s|부설|부속\\s?(초|중|고)"
              + "|전\\s?(부회장|사장|회장|대표|총장)|前)|(을|를)\\s(졸업|나온|나와|거친|거쳐|떠난|떠나|퇴사|제치|꺾|앞서|인수)|에서\\s(근무|일한|일하던|일했|퇴직|분사|재직)"
              + "|에\\s(재직|몸담|다니던|다닌|입사)|(이|가)\\s(인수한|인수했|인수하|인수해|투자한|출자한)|의\\s?(자회사|모회사|계열사|최대주주|협력사|경쟁사|주가|지분|매출|영업이익)"
              + "|(그룹)?의\\s(\\S{1,10}(?<![을를은는이가에])\\s){0,3}?(자회사|계열사|회사|업체|기업|전문기업|법인|브랜드|손자회사)((인)?\\s(?=[가-힣A-Z㈜])|들[이은과도])|\\s?[2-9두세네]\\s?(개\\s)?(개사|사|계열사)(?![가-힣])|\\s?(계열|산하)의?\\s"
              + "|의\\s['‘][^'’]{2,30}['’][을를]\\s(도입|쓰|사용|활용|탑재)|\\s?[가-힣]{0,4}(캠퍼스)?[와과]는?\\s(무관|관계\\S{0,2}\\s?없|상관\\s?없|별개)|에 이어|처럼\\s|보다\\s|(와|과) 달리|(을|를) 상대로)");

  private static final Pattern BYSTANDER_BEFORE =
      Pattern.compile(
          "(\\((대표|CEO|사장|총장|회장|원장)[^)]{1,20}$|\\((옛|구|舊|당시|현|現)\\s$|((뿌리|모태|출발점|고향)인|경쟁\\s?(사|업체|자|서비스|기업)(인|로|로는|는)?|전\\s?직장(인|은)?|모그룹(인)?|모회사(인)?|최대주주(인)?|라이벌(인)?|前|전직)\\s)[^.,]{0,12}$");

  /** They sponsor programmes; partners only where somebody makes an agreement with them. */
  private static final Pattern SPONSOR =
      Pattern.compile(".*(부|처|청|위원회|연구재단|기획평가원|평가관리원|산업기술진흥원|장학재단|창업진흥원)$");

  private static final Pattern WITH = Pattern.compile("^(와|과|하고|·|,\\s|\\s?및\\s|와의|과의|-)");

  /** A programme of it, in which the partners only take part. */
  private static final Pattern SPONSORING =
      Pattern.compile(
          "^((이|가|에서)\\s.{0,15}(지원하는|주관하는|주관한|공모한|추진하는|시행하는|주최한|지원한|발주한)\\s|의\\s?['‘].{2,30}['’]\\s?(사업|과제|공모)|\\s?(지원|주관|공모)\\s?(사업|과제)|\\s['‘][^'’]{2,30}['’]\\s?(사업|과제|공모))");

  /** Who makes the agreement itself: 가부는 나대와 협약을 맺었다. */
  private static final Pattern AGREEING =
      Pattern.compile("^(은|는|이|가)\\s[^.]{0,25}(와|과)\\s[^.]{0,25}(협약|협정|양해각서|MOU)");

  /** One of several that run a programme together: 가부와 나원이 주관하는 사업. */
  private static final Pattern SPONSORING_TOGETHER =
      Pattern.compile(
          "^(와|과|·|,\\s|\\s및\\s)[^.,]{0,30}?(\\([^)]{1,20}\\))?(이|가|에서)\\s(함께\\s|공동\\s?(으로\\s)?)?(지원|주관|공모|추진|시행|주최|발주|선정)(하는|한)\\s"
              + "|^(와|과|·|,\\s|\\s및\\s)[^.,]{0,30}?(\\([^)]{1,20}\\))?의\\s['‘“][^'’”]{2,40}['’”]");

  private MentionRoles() {}

  static Role of(String text, Sentence sentence, Mention mention) {
    if (Quotation.isInside(text, sentence, mention)) {
      return Role.BYSTANDER;
    }
    String behind = behind(text, sentence, mention);
    String before =
        text.substring(Math.max(sentence.begin(), mention.begin() - WINDOW), mention.begin());
    if (BYSTANDER_BEHIND.matcher(behind).find() || BYSTANDER_BEFORE.matcher(before).find()) {
      return Role.BYSTANDER;
    }
    if (mention.kind() == NameKind.ORGANIZATION && isSponsoring(mention.name(), behind)) {
      return Role.SPONSOR;
    }
    // In a bracket it says where the one before it is: 가나대(다라시 마바동).
    if (AT.matcher(before).find()
        || (mention.kind() == NameKind.COMPANY
            && IN_PROVINCE.matcher(before).find()
            && SOMEWHERE.matcher(behind).find())
        || LYING_IN.matcher(behind).find()
        || (mention.isTown() && before.endsWith("("))
        || (sentence.kind() == LineKind.BODY && mention.isAddress(text))) {
      return Role.PLACE;
    }
    if (PERSON.matcher(behind).find()) {
      return Role.PERSON;
    }
    boolean there = THERE.matcher(behind).find() && !RECEIVED.matcher(behind).find();
    return there || PLACE.matcher(behind).find() ? Role.PLACE : Role.PARTNER;
  }

  private static boolean isSponsoring(String name, String behind) {
    return SPONSOR.matcher(name).matches()
        ? !AGREEING.matcher(behind).find()
            && (!WITH.matcher(behind).find() || SPONSORING_TOGETHER.matcher(behind).find())
        : SPONSORING.matcher(behind).find() && behind.indexOf("협약") < 0;
  }

  /** What follows the mention in its sentence, without a bracket right behind it. */
  private static String behind(String text, Sentence sentence, Mention mention) {
    int end = Math.min(sentence.end(), mention.end() + 2 * WINDOW);
    String behind = mention.end() < end ? text.substring(mention.end(), end) : "";
    Matcher bracket = BRACKET.matcher(behind);
    String rest = bracket.find() ? behind.substring(bracket.end()) : behind;
    return rest.length() <= WINDOW ? rest : rest.substring(0, WINDOW);
  }
}
