package dev.sanhak.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.partnership.Partners;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.search.Hit;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a name finds beside the records that list it. */
class NameSearchTest {
  @Test
  void alias_ofAnyScript_findsWhatItsCanonicalFormFinds() throws IOException {
    try (TestIndex index =
        TestIndex.of(
            TestIndex.partnership("there", "크래프톤정글의 새 과정", "가나다전자", "부산대학교"),
            TestIndex.partnership("other", "다른 공장", "가나다전자", "부산대학교"))) {
      assertThat(ids(index, "Krafton")).isEqualTo(ids(index, "크래프톤")).containsExactly("there");
    }
  }

  @Test
  void group_bringsItsBestKnownMemberFirst_howeverRareAnotherIs() throws IOException {
    try (TestIndex index =
        TestIndex.of(
            TestIndex.partnership("a", "LG전자, 로봇 연구", "LG전자", "부산대학교"),
            TestIndex.partnership("b", "LG전자, 공조 연구", "LG전자", "부산대학교"),
            TestIndex.partnership("c", "LG CNS, 물류 연구", "LG CNS", "부산대학교"))) {
      assertThat(ids(index, "엘지")).hasSize(3).last().isEqualTo("c");
    }
  }

  @Test
  void pair_comesBeforeAPartnershipOfOthersThatSpeaksOfIt() throws IOException {
    Partners pair = new Partners(List.of("LG전자"), List.of("부산대학교"), List.of());
    Partners others = new Partners(List.of("LG전자"), List.of("서울대학교"), List.of());
    try (TestIndex index =
        TestIndex.of(
            saying("of", others, "LG전자 로봇", "부산대에 이어 부산대 교수와 부산대 학생도 온다."),
            saying("pair", pair, "냉난방 공조를 오래 함께 연구할 새로운 센터의 문을 열다", ""))) {
      assertThat(ids(index, "LG전자 부산대")).containsExactly("pair", "of");
    }
  }

  @Test
  void english_findsWhatItsKoreanWordFinds() throws IOException {
    Partners partners = new Partners(List.of("LG전자"), List.of("부산대학교"), List.of());
    try (TestIndex index =
        TestIndex.of(
            saying("chip", partners, "차량용반도체", ""), saying("other", partners, "자동차", ""))) {
      assertThat(ids(index, "semiconductor")).containsExactly("chip");
      assertThat(ids(index, "automobile")).containsExactly("other");
    }
  }

  private static Partnership saying(String id, Partners partners, String title, String body) {
    return new Partnership(id, title, body, partners, List.of(), null, null, null);
  }

  private static List<String> ids(TestIndex index, String query) throws IOException {
    return index.search(query).hits().stream().map(NameSearchTest::id).toList();
  }

  private static String id(Hit hit) {
    return hit.partnership().id();
  }
}
