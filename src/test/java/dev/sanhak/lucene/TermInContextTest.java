package dev.sanhak.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.vocabulary.Name;
import dev.sanhak.vocabulary.NameKind;
import dev.sanhak.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;

/** Does a query for a bare term find it in a sentence, whatever stands beside it? */
class TermInContextTest {
  private static final Analyzer ANALYZER =
      new KoreanAnalyzer(KoreanDictionary.of(Vocabulary.bundled()));

  /** Of some 14,000; mostly words in a second compound, such as 미래차세대반도체. May only fall. */
  private static final int MOST_MISSES = 10;

  /** 웹 툰 and 핀 테크: a syllable alone is a word of its own. */
  private static final int MOST_SPACING_MISSES = 2;

  /** The form behind a vowel, then the one behind a consonant, is chosen by what stands before. */
  private static final List<String> SENTENCES =
      List.of(
          "%s[는|은] 두 기관이 오래 준비한 주제다.",
          "총장은 %s[가|이] 대학의 내일이라고 말했다.",
          "회사는 %s[를|을] 맡을 사람을 찾는다.",
          "올가을 %s[와|과] 경영을 묶은 과정이 생긴다.",
          "%s의 문제를 푼다.",
          "앞으로 %s에 돈을 댄다.",
          "%s에서 얻은 경험을 나눈다.",
          "학교는 %s[로|으로] 이름을 알렸다.",
          "%s도 포함된다.",
          "%s만 남았다.",
          "%s부터 손을 댄다.",
          "%s까지 배운다.",
          "%s에서의 성과를 알렸다.",
          "%s[와|과]의 만남을 주선했다.",
          "두 곳은 %s 분야에서 손잡았다.",
          "KAIST는 %s 연구를 이어 간다.",
          "SW%s 강좌가 열린다.",
          "5G%s 실증에 나선다.",
          "2025년 %s 과목을 연다.",
          "'%s' 전문가를 부른다.",
          "(%s) 과제를 함께 낸다.",
          "소재·%s·부품을 다룬다.",
          "%s산업을 키운다.",
          "%s기술을 넘긴다.",
          "%s교육에 힘쓴다.",
          "%s센터가 들어선다.",
          "%s학과를 만든다.",
          "첨단%s 시설을 둔다.",
          "미래%s 인재가 모인다.",
          "스마트%s 사업을 편다.");

  private static final List<String> PARTNERSHIP_TERMS =
      List.of(
          "산학협력", "산학협력단", "업무협약", "공동연구", "연구소", "연구센터", "인재양성", "계약학과", "현장실습", "기술이전", "사업화",
          "지식재산", "장학금", "발전기금", "교육과정", "석사과정", "대학원", "융합전공", "실험실", "원천기술", "신기술", "실증", "컨소시엄",
          "지역혁신", "중소기업", "스타트업", "경진대회", "해커톤", "알고리즘", "인프라", "글로컬대학", "비정형데이터", "캡스톤디자인",
          "사회공헌");

  private static final List<String> SPACED_TERMS =
      List.of(
          "산학 협력",
          "산학 협력단",
          "공동 연구",
          "업무 협약",
          "인재 양성",
          "인력 양성",
          "계약 학과",
          "현장 실습",
          "기술 이전",
          "지식 재산",
          "교육 과정",
          "원천 기술",
          "연구 개발",
          "연구 과제",
          "데이터 센터",
          "자율 주행",
          "인공 지능",
          "전기 자동차",
          "수소 연료 전지",
          "이차 전지",
          "차세대 반도체",
          "스마트 공장",
          "디지털 전환",
          "빅 데이터",
          "가상 현실",
          "양자 컴퓨터",
          "신약 개발",
          "로봇 공학",
          "기계 학습",
          "음성 인식",
          "정보 보안",
          "블록 체인",
          "지역 혁신",
          "캡스톤 디자인",
          "발전 기금",
          "채용 연계",
          "항공 우주",
          "탄소 중립",
          "비정형 데이터",
          "초거대 언어 모델",
          "생성형 인공 지능");

  @Test
  void term_inAnySentence_isFound() {
    List<String> misses = new ArrayList<>();
    for (String term : terms()) {
      for (String sentence : SENTENCES) {
        String text = fill(sentence, term);
        if (!new HashSet<>(Terms.of(ANALYZER, text)).containsAll(Terms.of(ANALYZER, term))) {
          misses.add(term + " in " + text);
        }
      }
    }
    assertThat(misses).hasSizeLessThanOrEqualTo(MOST_MISSES);
  }

  @Test
  void spacing_ofAnyTerm_doesNotMatter() {
    assertThat(Stream.concat(SPACED_TERMS.stream(), spacedForms().stream()))
        .filteredOn(
            term -> !Terms.of(ANALYZER, term).equals(Terms.of(ANALYZER, term.replace(" ", ""))))
        .hasSizeLessThanOrEqualTo(MOST_SPACING_MISSES);
  }

  private static Set<String> terms() {
    Set<String> terms = new HashSet<>(PARTNERSHIP_TERMS);
    technologyForms().filter(form -> form.matches("[가-힣]{2,}")).forEach(terms::add);
    return terms;
  }

  private static List<String> spacedForms() {
    return technologyForms().filter(form -> form.matches("[가-힣]+( [가-힣]+)+")).toList();
  }

  private static Stream<String> technologyForms() {
    return Vocabulary.bundled().names().stream()
        .filter(name -> name.kind() == NameKind.TECHNOLOGY)
        .map(Name::forms)
        .flatMap(List::stream);
  }

  private static String fill(String sentence, String term) {
    int last = (term.charAt(term.length() - 1) - '가') % 28;
    int rieul = 8;
    boolean consonant = last != 0 && !(last == rieul && sentence.contains("[로|으로]"));
    return sentence.replaceAll("\\[(.+)\\|(.+)\\]", consonant ? "$2" : "$1").replace("%s", term);
  }
}
