package dev.sanhak.article;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that stand where a name may stand, but name nobody. */
final class CommonNouns {
  private static final Set<String> WORDS =
      Set.of(
          "양측", "양사", "양교", "양", "두", "세", "네", "이들", "기관", "회사", "대학", "대학교", "학교", "기업", "업체",
          "본교", "이번", "이날", "최근", "올해", "지난해", "내년", "앞으로", "이를", "또한", "한편", "특히", "먼저", "협회",
          "재단", "연구원", "학생", "학생들", "교수", "총장", "대표", "관계자", "전문가", "임직원", "참가자", "졸업생", "재학생",
          "인재", "연구진", "연구팀", "정부", "지자체", "지역", "국내", "국내외", "해외", "글로벌", "현지", "사업", "협약", "협약식",
          "협력", "업무협약", "산학협력", "공동", "현장", "산업", "산업계", "학계", "업계", "기술", "교육", "연구", "서울", "부산",
          "대구", "대전", "광주", "인천", "울산", "경기", "제주", "미래", "분야", "과정", "프로그램", "계약", "내용", "행사",
          "여기", "그동안", "대기업", "중소기업", "스타트업", "유니콘", "파트너", "측", "우리", "서로", "모두", "각각", "한국", "미국",
          "중국", "일본", "독일", "유럽", "대학원", "학과", "캠퍼스", "센터", "단체", "병원", "은행", "플랫폼", "서비스", "제품",
          "공장", "시장", "도시", "동문", "산업체", "참여기업", "연합", "대표이사", "사장", "회장", "오늘", "내일", "어제", "당시",
          "데이터", "연구소", "부설연구소", "정보", "문화", "수요", "고객", "경영", "활동", "투자", "유치", "지원", "매출", "이름",
          "규모", "가치", "협의체", "이후", "이어", "그러나", "다만", "이처럼", "실제", "이에", "이와");

  /** Plural, titles, fields, measures: no name ends so. */
  private static final Pattern ENDING =
      Pattern.compile(
          ".*(게임사|개발사|제작사|운영사|증권사|보험사|통신사|건설사|제약사|항공사|협력사|투자사|운용사|물류사|조선사|정유사|철강사|출판사|자회사|계열사|고객사|참여사|회원사|여행사|방송사|언론사|박사|석사|학사|이사"
              + "|들|교수진|연구진|임원진|경영진|의료진|취재진|기관|기업|기업체|업체|협약|협력|분야|산업|사업|과정|학과|학부|전공|대학원|대학들|교수|총장|대표|학생|인재|인력|기술|연구|교육|센터|연구소"
              + "|[0-9]+강|회사|개사|[0-9]+사|[하되루키리기우들나누배갖맺쓰열놓넣짓얻받찾추]고|며|[가-힣]{2}[을를]|재직자|출범|개소"
              + "|캠퍼스|프로그램|플랫폼|서비스|시스템|산학|협력단|사업단|[가-힣]*(?:개발|연구|기획|담당|실무|기술|종사|근로|참여|수료|설계|제작|창업)자|(?:출범|개소|협약|체결|서명|조인|현판|전달|수여|발대|개강|수료|준공|기공|착공|기념|개원|개관)식|엔지니어|디자이너|체결|업무|명|개|곳|년|월|일|억|만|원|여|에|에서|에게|으로|간|측|씨|등|것|데|별로|대로|새로|주로|바로|따로|스스로|해|대상|목표|취지|분|건)$");

  /** What a firm may be named after, where something else says that it is one: 세움철도기술. */
  private static final Pattern NAMING = Pattern.compile("[가-힣A-Za-z]{3,}(?:기술|시스템|서비스|플랫폼|산업|사업)");

  /** Behind a verb's past: 체결했고, 맺었으며. */
  private static final Pattern BEHIND_PAST =
      Pattern.compile("(고|고는|고서|다|다가|다며|다면|는데|던|지만|으며|으나|으니|으므로|으면서)$");

  /** A verb that goes on to the next clause: 손잡고, 체결하면서, 열어서. */
  private static final Pattern GOING_ON =
      Pattern.compile("([잡돕뽑주꾸세지기]고|면서|지만|으나|는데|도록|[하려쳐워져어아해]서)$");

  private static final Pattern PLACE = Pattern.compile(".{1,5}(시|군|구|동|읍|면|길|도|역)$|.{1,4}로$");

  private CommonNouns() {}

  /** Whether a word names nobody even where a mark or a head in brackets stands by it. */
  static boolean isGeneric(String word) {
    return WORDS.contains(word);
  }

  /** Whether a word is surely no name of a firm. */
  static boolean has(String word) {
    return WORDS.contains(word) || ENDING.matcher(word).matches() || isInflected(word);
  }

  /** The same of a word that stands as a firm: 세움철도기술 대표는. */
  static boolean hasAsFirm(String word) {
    return has(word) && !NAMING.matcher(word).matches();
  }

  /** Whether a word is a form of a verb that a clause ends with. */
  static boolean isInflected(String word) {
    Matcher past = BEHIND_PAST.matcher(word);
    return (past.find() && past.start() > 0 && Hangul.isPast(word.charAt(past.start() - 1)))
        || GOING_ON.matcher(word).find();
  }

  static boolean isPlace(String word) {
    return PLACE.matcher(word).matches();
  }
}
