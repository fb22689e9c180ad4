package dev.sanhak.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.partnership.Partnership;
import dev.sanhak.search.Hit;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimilarSearchTest {
  @Test
  void partners_countMoreThanWords_andSayWhy() throws IOException {
    Partnership asked = TestIndex.partnership("asked", "드론 관제", "삼성전자", "서울대학교");
    try (TestIndex index =
        TestIndex.of(
            asked,
            TestIndex.partnership("partners", "반도체 공정", "삼성전자", "서울대학교"),
            TestIndex.partnership("words", "드론 관제", "네이버", "KAIST"),
            TestIndex.partnership("nothing", "웹툰 번역", "카카오", "GIST"))) {
      List<Hit> hits = index.engine().similar(asked, 5);

      assertThat(hits)
          .extracting(hit -> hit.partnership().id())
          .containsExactly("partners", "words");
      assertThat(hits.getFirst().matched())
          .extracting(Hit.Match::value)
          .containsExactly("삼성전자", "서울대학교");
    }
  }
}
