package dev.sanhak.lucene;

import static org.assertj.core.api.Assertions.assertThat;

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

  private static List<String> ids(TestIndex index, String query) throws IOException {
    return index.search(query).hits().stream().map(NameSearchTest::id).toList();
  }

  private static String id(Hit hit) {
    return hit.partnership().id();
  }
}
