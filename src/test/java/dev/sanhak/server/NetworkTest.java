package dev.sanhak.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sanhak.vocabulary.NameKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The network over HTTP against counts by looking at every record. */
class NetworkTest {
  private final TestServer server = TestServer.shared();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "company=삼성전자",
        "company=삼성전자&company=LG전자",
        "university=서울대학교&university=KAIST",
        "company=현대자동차&university=서울대학교",
        "technology=인공지능",
        "technology=인공지능/산업 AI&region=서울",
        "organization=경기도",
        "type=업무협약&type=공동연구&from=2022-07",
        "from=2023-03-02&to=2023-03-02",
        "type=계약학과&university=없는대학교",
      })
  void network_underFilters_isThatOfLookingAtEveryRecord(String filters) {
    NaiveCounts naive = NaiveCounts.under(filters);
    JsonNode network = ask(filters, 1_000);

    Map<String, Long> pairs = naive.pairs();
    assertThat(edges(network)).isEqualTo(pairs);
    assertThat(network.path("total").asInt()).isEqualTo(pairs.size());
    for (NameKind kind : List.of(NameKind.COMPANY, NameKind.UNIVERSITY)) {
      Map<String, Long> linked = naive.matching(kind);
      linked.keySet().retainAll(ends(pairs.keySet(), kind));
      assertThat(nodes(network, kind)).isEqualTo(linked);
    }
  }

  @Test
  void network_ofAQuery_isThatOfItsMatches() {
    JsonNode network = server.get("/api/network", "q", "로봇", "limit", "1000").json();
    JsonNode edge = network.path("edges").path(0);
    JsonNode both =
        server
            .get(
                "/api/search",
                "q",
                "로봇",
                "company",
                edge.path("company").asText(),
                "university",
                edge.path("university").asText())
            .json();

    assertThat(edge.path("count").asInt()).isPositive().isEqualTo(both.path("total").asInt());
    assertThat(network.path("total").asInt()).isLessThan(ask("", 1).path("total").asInt());
  }

  @Test
  void network_limited_isTheStrongestPairsWithTheirEnds() {
    JsonNode whole = ask("", 1_000);
    JsonNode ten = ask("", 10);

    assertThat(ten.path("edges")).hasSize(10);
    assertThat(list(ten.path("edges"))).isEqualTo(list(whole.path("edges")).subList(0, 10));
    assertThat(ten.path("total")).isEqualTo(whole.path("total"));
    assertThat(names(ten.path("nodes"))).isEqualTo(ends(edges(ten).keySet()));
    for (String key : List.of("nodes", "edges")) {
      assertThat(whole.path(key).findValuesAsText("count").stream().map(Integer::valueOf))
          .isSortedAccordingTo(Comparator.reverseOrder());
    }
  }

  @Test
  void network_withoutALimit_isOfAHundredPairs() {
    assertThat(server.get("/api/network").json().path("edges")).hasSize(100);
  }

  @ParameterizedTest
  @CsvSource({"limit, 0", "limit, 1001", "limit, x", "page, 1", "from, 어제"})
  void network_askedWrongly_isRefused(String parameter, String value) {
    TestServer.Answer answer = server.get("/api/network", parameter, value);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("parameter")).isEqualTo(parameter);
  }

  private JsonNode ask(String filters, int limit) {
    List<String> arguments = new ArrayList<>(List.of(NaiveCounts.arguments(filters)));
    arguments.addAll(List.of("limit", "" + limit));
    return server.get("/api/network", arguments.toArray(String[]::new)).json();
  }

  private static Map<String, Long> edges(JsonNode network) {
    Map<String, Long> edges = new TreeMap<>();
    for (JsonNode edge : network.path("edges")) {
      String pair = edge.path("company").asText() + " + " + edge.path("university").asText();
      edges.put(pair, edge.path("count").asLong());
    }
    return edges;
  }

  private static Map<String, Long> nodes(JsonNode network, NameKind kind) {
    Map<String, Long> nodes = new TreeMap<>();
    for (JsonNode node : network.path("nodes")) {
      if (node.path("kind").asText().equalsIgnoreCase(kind.name())) {
        nodes.put(node.path("name").asText(), node.path("count").asLong());
      }
    }
    return nodes;
  }

  private static Set<String> ends(Set<String> pairs, NameKind kind) {
    return pairs.stream()
        .map(pair -> pair.split(" \\+ ", -1)[kind == NameKind.COMPANY ? 0 : 1])
        .collect(Collectors.toSet());
  }

  private static Set<String> ends(Set<String> pairs) {
    Set<String> ends = ends(pairs, NameKind.COMPANY);
    ends.addAll(ends(pairs, NameKind.UNIVERSITY));
    return ends;
  }

  private static Set<String> names(JsonNode nodes) {
    return Set.copyOf(nodes.findValuesAsText("name"));
  }

  private static List<JsonNode> list(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
