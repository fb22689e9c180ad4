package dev.sanhak.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.lucene.TestIndex;
import dev.sanhak.search.Hit;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelaxationTest {
  @Test
  void words_thatSomethingHasAll_areAllRequired() throws IOException {
    try (TestIndex index =
        TestIndex.of(
            TestIndex.partnership("both", "드론 관제", "가나다전자", "KAIST"),
            TestIndex.partnership("one", "드론 촬영", "가나다전자", "KAIST"))) {
      assertThat(index.ids("드론 관제")).containsExactly("both");
    }
  }

  @Test
  void words_thatNothingHasAll_arePartlyAnsweredAndSaySo() throws IOException {
    try (TestIndex index =
        TestIndex.of(
            TestIndex.partnership("film", "공중 촬영", "가나다전자", "KAIST"),
            TestIndex.partnership("control", "항만 관제", "가나다전자", "KAIST"))) {
      List<Hit> hits = index.search("촬영 관제").hits();

      assertThat(hits).extracting(hit -> hit.partnership().id()).contains("film", "control");
      assertThat(hits).allSatisfy(hit -> assertThat(hit.missing()).hasSize(1));
    }
  }

  @Test
  void names_areGivenUpLast() throws IOException {
    try (TestIndex index =
        TestIndex.of(
            TestIndex.partnership("named", "드론 촬영", "삼성전자", "서울대학교"),
            TestIndex.partnership("word", "항만 관제", "LG전자", "KAIST"))) {
      assertThat(index.ids("서울대 관제")).containsExactly("named");
    }
  }

  @Test
  void phrases_areNeverGivenUp() throws IOException {
    try (TestIndex index = TestIndex.of(TestIndex.partnership("only", "드론 촬영", "삼성전자", "서울대학교"))) {
      assertThat(index.ids("서울대 \"항만 관제\"")).isEmpty();
    }
  }

  @Test
  void exclusions_areNeverGivenUp() throws IOException {
    try (TestIndex index = TestIndex.of(TestIndex.partnership("only", "드론 촬영", "삼성전자", "서울대학교"))) {
      assertThat(index.ids("관제 드론 -서울대")).isEmpty();
    }
  }

  @Test
  void nothing_thatIsLikeTheQuery_isFoundForNonsense() throws IOException {
    try (TestIndex index = TestIndex.bundled()) {
      assertThat(index.ids("쀍쀍쀍")).isEmpty();
      assertThat(index.ids("*")).isEmpty();
    }
  }
}
