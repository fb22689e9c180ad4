package dev.sanhak.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The counts over HTTP against counts by looking at every record. */
class FacetCountsTest {
  private static final List<String> FACETS =
      List.of("company", "university", "organization", "technology", "type", "region");

  private final TestServer server = TestServer.shared();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "company=삼성전자",
        "company=삼성전자&company=LG전자",
        "company=삼성전자&university=서울대학교",
        "university=서울대학교&university=KAIST&type=업무협약",
        "technology=인공지능",
        "technology=인공지능/산업 AI",
        "technology=인공지능/산업 AI&technology=반도체",
        "technology=인공지능&technology=인공지능/산업 AI&region=서울",
        "region=서울&region=대전",
        "region=부산&technology=반도체&type=업무협약&type=공동연구",
        "organization=경기도&region=경기",
        "from=2023&to=2024",
        "from=2022-11&to=2024-02&region=서울",
        "from=2021&to=2024",
        "from=2022-07",
        "to=2019-06-15",
        "from=2023-03-02&to=2023-03-02",
        "company=삼성전자&from=2020&region=서울&technology=인공지능",
        "type=계약학과&university=없는대학교",
      })
  void counts_underFilters_areThoseOfLookingAtEveryRecord(String filters) {
    NaiveCounts naive = NaiveCounts.under(filters);
    JsonNode answer = server.get("/api/search", NaiveCounts.arguments(filters)).json();

    assertThat(answer.path("total").asLong()).isEqualTo(naive.total());
    for (String facet : FACETS) {
      List<String> arguments = new ArrayList<>(List.of(NaiveCounts.arguments(filters)));
      arguments.addAll(List.of("limit", "500"));
      JsonNode page = server.get("/api/facets/" + facet, arguments.toArray(String[]::new)).json();
      assertThat(counts(page.path("values"), "value")).as(facet).isEqualTo(naive.of(facet));
    }
    assertThat(counts(answer.path("years"), "year")).isEqualTo(naive.years());
    assertThat(counts(answer.path("months"), "month")).isEqualTo(naive.months());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "from=2024&to=2024",
        "company=삼성전자&region=서울&from=2022",
        "technology=인공지능/산업 AI&university=KAIST",
        "type=계약학과&university=없는대학교",
      })
  void years_ofEachValue_areThoseOfLookingAtEveryRecord(String filters) {
    NaiveCounts naive = NaiveCounts.under(filters);
    for (String facet : FACETS) {
      List<String> arguments = new ArrayList<>(List.of(NaiveCounts.arguments(filters)));
      arguments.addAll(List.of("limit", "500", "years", "true"));
      JsonNode page = server.get("/api/facets/" + facet, arguments.toArray(String[]::new)).json();

      for (JsonNode value : page.path("values")) {
        String name = value.path("value").asText();
        assertThat(counts(value.path("years"), "year")).isEqualTo(naive.years(facet, name));
      }
    }
  }

  @Test
  void months_ofThreeYearsAtMost_areOfWholeYears() {
    JsonNode three = server.get("/api/search", "from", "2022-11", "to", "2024-02").json();
    JsonNode four = server.get("/api/search", "from", "2021", "to", "2024").json();

    assertThat(three.path("months").findValuesAsText("month"))
        .isSorted()
        .startsWith("2022-01")
        .endsWith("2024-12");
    assertThat(four.path("months")).isEmpty();
  }

  @Test
  void search_facetsOfTheAnswer_areTheTopOfTheWhole() {
    NaiveCounts naive = NaiveCounts.under("region=서울");
    JsonNode facets = server.get("/api/search", "region", "서울").json().path("facets");

    for (JsonNode facet : facets) {
      Map<String, Long> whole = naive.of(facet.path("name").asText());
      Map<String, Long> shown = counts(facet.path("values"), "value");
      assertThat(whole).containsAllEntriesOf(shown);
      long fewestShown = shown.values().stream().mapToLong(count -> count).min().orElseThrow();
      whole.keySet().removeAll(shown.keySet());
      // The second level of technologies stands below the first, however frequent.
      whole.keySet().removeIf(value -> value.contains("/"));
      assertThat(whole.values()).allMatch(count -> count <= fewestShown);
    }
  }

  @Test
  void chosenValue_withoutMatches_staysListedAtZero() {
    JsonNode answer = server.get("/api/search", "company", "삼성전자", "university", "없는대학교").json();

    assertThat(answer.path("total").asInt()).isZero();
    assertThat(answer.at("/facets/0/values/0").toString())
        .isEqualTo("{\"value\":\"삼성전자\",\"count\":0,\"selected\":true}");
    assertThat(answer.at("/facets/1/values").toString())
        .contains("{\"value\":\"없는대학교\",\"count\":0,\"selected\":true}");
  }

  @Test
  void alias_asFilterValue_isTheNameItself() {
    JsonNode alias = server.get("/api/search", "university", "SNU").json();
    JsonNode name = server.get("/api/search", "university", "서울대학교").json();

    assertThat(alias.path("total").asInt()).isPositive();
    assertThat(alias.path("facets")).isEqualTo(name.path("facets"));
  }

  /** Without those at 0, which stand there only because they are chosen. */
  private static Map<String, Long> counts(JsonNode values, String key) {
    Map<String, Long> counts = new TreeMap<>();
    for (JsonNode value : values) {
      if (value.path("count").asLong() > 0) {
        counts.put(value.path(key).asText(), value.path("count").asLong());
      }
    }
    return counts;
  }
}
