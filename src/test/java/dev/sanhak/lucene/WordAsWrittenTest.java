package dev.sanhak.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.partnership.Partners;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.search.Fragment;
import dev.sanhak.search.Hit;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that nori cuts another way alone than in a sentence. */
class WordAsWrittenTest {
  @ParameterizedTest
  @CsvSource({
    "교육용, 두 기관은 교육용 로봇을 만든다.",
    "충남형, 충남형 계약학과를 새로 연다.",
    "어시스턴트, 학생이 금융교육 어시스턴트로 일한다.",
    "극한기술, 조선해양 극한기술 산학협력을 넓힌다.",
    "맞춤화장품과, 의료뷰티 맞춤화장품과의 수업이다.",
    "진흥원, 정보통신산업진흥원이 돕는다.",
    "진흥원, 진흥원은 예산을 댄다."
  })
  void search_word_isFoundAndMarked(String word, String sentence) throws IOException {
    try (TestIndex index = TestIndex.of(saying("there", sentence), saying("other", "다른 말이다."))) {
      List<Hit> hits = index.search(word).hits();

      assertThat(hits).extracting(hit -> hit.partnership().id()).containsExactly("there");
      assertThat(hits.getFirst().bodyFragments())
          .filteredOn(Fragment::highlighted)
          .anyMatch(fragment -> fragment.text().contains(word));
      assertThat(hits.getFirst().matched()).containsExactly(new Hit.Match(word, "body", null));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "반도체공학과, 새 반도체공학과를 연다., 반도체공학과",
    "석·박사, 석·박사 과정을 연다., 석·박사",
    "계약학과, 계약을 맺어 계약학과와 다른 학과를 연다., 계약학과",
    "산학협력단, 대학 산학 협력단이 돕는다., 산학 협력단",
    "반도체 하는, SK하이닉스가 반도체를 만든다., 반도체",
    "ai 로봇, AI로봇과 AI 서비스, AI로봇/AI"
  })
  void highlights_wordInParts_isShownWhole(String query, String body, String highlighted)
      throws IOException {
    try (TestIndex index = TestIndex.of(saying("there", body))) {
      assertThat(index.search(query).hits().getFirst().bodyFragments())
          .filteredOn(Fragment::highlighted)
          .extracting(Fragment::text)
          .containsExactly(highlighted.split("/"));
    }
  }

  private static Partnership saying(String id, String body) {
    Partners partners = new Partners(List.of("가나다전자"), List.of(), List.of());
    return new Partnership(id, "제목", body, partners, List.of(), null, null, null);
  }
}
