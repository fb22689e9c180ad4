package dev.sanhak.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sanhak.server.TestServer.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacetPageTest {
  private final TestServer server = TestServer.shared();

  @ParameterizedTest
  @CsvSource({
    "company, 전자, 삼성전자",
    "company, samsung, 삼성전자",
    "company, ㅅㅅㅈㅈ, 삼성전자",
    "company, 삼ㅅ, 삼성전자",
    "company, tkatjd, 삼성전자",
    "university, snu, 서울대학교",
    "university, 서울대, 서울대학교",
    "university, 카이스트, KAIST",
    "technology, 반도체, 반도체",
    "region, ㅅㅇ, 서울",
  })
  void contains_anyPartOfAnyForm_finds(String facet, String typed, String value) {
    assertThat(values(server.get("/api/facets/" + facet, "contains", typed, "limit", "500")))
        .contains(value);
  }

  @Test
  void contains_whatNobodyHas_isAnEmptyPage() {
    Answer answer = server.get("/api/facets/company", "contains", "없는이름");

    assertThat(answer.body()).isEqualTo("{\"name\":\"company\",\"values\":[],\"total\":0}");
  }

  @Test
  void offsetAndLimit_cutTheWholeListIntoPages() {
    List<String> whole = values(server.get("/api/facets/university", "limit", "30"));
    Answer second = server.get("/api/facets/university", "offset", "10", "limit", "10");

    assertThat(whole).hasSize(30).doesNotHaveDuplicates();
    assertThat(values(second)).isEqualTo(whole.subList(10, 20));
    assertThat(second.json().path("total").asInt()).isGreaterThan(100);
  }

  @Test
  void offset_beyondTheEnd_isAnEmptyPageWithTheTotal() {
    JsonNode page = server.get("/api/facets/type", "offset", "999").json();

    assertThat(page.path("values")).isEmpty();
    assertThat(page.path("total").asInt()).isEqualTo(10);
  }

  @ParameterizedTest
  @CsvSource({"offset, -1", "limit, 0", "limit, 501", "limit, x"})
  void page_outOfBounds_isRefused(String parameter, String value) {
    Answer answer = server.get("/api/facets/company", parameter, value);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("parameter")).isEqualTo(parameter);
  }

  private static List<String> values(Answer answer) {
    return answer.json().path("values").findValuesAsText("value");
  }
}
