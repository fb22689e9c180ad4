package dev.sanhak.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.lucene.TestIndex;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.search.Filters;
import dev.sanhak.search.Hit;
import dev.sanhak.search.Page;
import dev.sanhak.search.SortOrder;
import dev.sanhak.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RelaxationTest {
  @Test
  void words_thatSeveralHaveAll_areAllRequired() throws IOException {
    try (TestIndex index =
        TestIndex.of(
            TestIndex.partnership("first", "드론 관제", "가나다전자", "KAIST"),
            TestIndex.partnership("second", "드론 관제탑", "가나다전자", "KAIST"),
            TestIndex.partnership("third", "관제하는 드론", "가나다전자", "KAIST"),
            TestIndex.partnership("one", "드론 촬영", "가나다전자", "KAIST"))) {
      assertThat(index.ids("드론 관제")).containsExactlyInAnyOrder("first", "second", "third");
    }
  }

  @Test
  void wordsThatHardlyAnythingHasAll_byRelevance_arePartlyAnsweredBehindIt() throws IOException {
    try (TestIndex index = oneFullAnswer()) {
      List<Hit> hits = index.search("드론 관제").hits();

      assertThat(hits).extracting(hit -> hit.partnership().id()).containsExactly("both", "one");
      assertThat(hits).extracting(Hit::missing).containsExactly(List.of(), List.of("관제"));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"NEWEST", "OLDEST"})
  void wordsThatHardlyAnythingHasAll_byDate_areAllRequired(SortOrder sort) throws IOException {
    try (TestIndex index = oneFullAnswer()) {
      SearchService service = new SearchService(index.engine(), Vocabulary.bundled());

      assertThat(service.search("드론 관제", Filters.NONE, sort, Page.first(20)).result().hits())
          .extracting(hit -> hit.partnership().id())
          .containsExactly("both");
      assertThat(index.engine().count(service.understand("드론 관제", sort))).isEqualTo(1);
    }
  }

  private static TestIndex oneFullAnswer() throws IOException {
    return TestIndex.of(
        TestIndex.partnership("both", "드론 관제", "가나다전자", "KAIST"),
        TestIndex.partnership("one", "드론 촬영", "가나다전자", "KAIST"));
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
  void synonyms_matchAsTheWordDoes_butBehindIt() throws IOException {
    try (TestIndex index =
        TestIndex.of(
            TestIndex.partnership("staff", "임직원 교육", "가나다전자", "KAIST"),
            TestIndex.partnership("word", "재직자 교육", "가나다전자", "KAIST"),
            TestIndex.partnership("other", "청소년 교육", "가나다전자", "KAIST"))) {
      List<Hit> hits = index.search("재직자를 교육").hits();

      assertThat(hits).extracting(hit -> hit.partnership().id()).startsWith("word", "staff");
      assertThat(hits.get(1).missing()).isEmpty();
      assertThat(index.ids("교육 -재직자")).containsExactlyInAnyOrder("staff", "other");
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

  /** A university with two words of a title: few records have all three, more have some. */
  @Test
  void fullAnswers_neverStandBehindPartialOnes() throws IOException {
    int mixed = 0;
    try (TestIndex index = TestIndex.bundled()) {
      for (Partnership partnership : TestIndex.bundledPartnerships()) {
        List<String> words = List.of(partnership.title().split(" ", -1));
        List<String> universities = partnership.partners().universities();
        if (universities.isEmpty() || words.size() < 4) {
          continue;
        }
        String query = universities.getFirst() + " " + words.get(2) + " " + words.get(3);
        List<Boolean> full =
            index.search(query).hits().stream().map(hit -> hit.missing().isEmpty()).toList();
        assertThat(full).as(query).isSortedAccordingTo(Comparator.reverseOrder());
        mixed += full.contains(true) && full.contains(false) ? 1 : 0;
      }
    }
    assertThat(mixed).isGreaterThan(100);
  }

  @Test
  void sign_thatIsNoWord_isNeverMissing() throws IOException {
    try (TestIndex index = TestIndex.of(TestIndex.partnership("both", "드론 관제", "삼성전자", "서울대학교"))) {
      assertThat(index.search("삼성전자×서울대").hits())
          .singleElement()
          .satisfies(hit -> assertThat(hit.missing()).isEmpty());
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
