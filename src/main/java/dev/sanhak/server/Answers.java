package dev.sanhak.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanhak.format.PartnershipJson;
import dev.sanhak.search.Clause;
import dev.sanhak.search.FacetCounts;
import dev.sanhak.search.FacetValue;
import dev.sanhak.search.Fragment;
import dev.sanhak.search.Hit;
import dev.sanhak.search.MonthCount;
import dev.sanhak.search.Network;
import dev.sanhak.search.Presence;
import dev.sanhak.search.SearchRequest;
import dev.sanhak.search.SearchResult;
import dev.sanhak.search.UserQuery;
import dev.sanhak.search.YearCount;
import dev.sanhak.understanding.Correction;
import dev.sanhak.understanding.SearchService;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Results as the JSON that the contract promises. */
public final class Answers {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Answers() {}

  /** The answer to a search. */
  public static ObjectNode search(SearchService.Answer given, Duration took) {
    SearchRequest request = given.request();
    SearchResult result = given.result();
    ObjectNode answer = JSON.objectNode();
    answer.put("total", result.total());
    answer.put("page", request.page().number());
    answer.put("size", request.page().size());
    answer.put("tookMillis", took.toMillis());
    answer.put("read", request.query().text());
    answer.set("understood", understood(request.query()));
    answer.set(
        "correction",
        given
            .correction()
            .map(Answers::correction)
            .map(JsonNode.class::cast)
            .orElse(JSON.nullNode()));
    answer.set("hits", array(result.hits(), Answers::hit));
    answer.set("facets", array(result.facets(), Answers::facet));
    answer.set("years", array(result.years(), Answers::year));
    answer.set("months", array(result.months(), Answers::month));
    return answer;
  }

  private static ObjectNode year(YearCount year) {
    return JSON.objectNode().put("year", year.year()).put("count", year.count());
  }

  private static ObjectNode month(MonthCount month) {
    return JSON.objectNode().put("month", month.month().toString()).put("count", month.count());
  }

  private static ObjectNode hit(Hit hit) {
    ObjectNode node = PartnershipJson.toJson(hit.partnership());
    node.set("titleFragments", array(hit.titleFragments(), Answers::fragment));
    node.set("bodyFragments", array(hit.bodyFragments(), Answers::fragment));
    node.set("matched", array(hit.matched(), Answers::match));
    ArrayNode missing = node.putArray("missing");
    hit.missing().forEach(missing::add);
    node.put("score", hit.score());
    node.remove(List.of("body", "article", "evidence"));
    return node;
  }

  /** Partnerships like another one. */
  static ObjectNode similar(List<Hit> hits) {
    ObjectNode answer = JSON.objectNode();
    answer.set("hits", array(hits, Answers::hit));
    return answer;
  }

  private static ArrayNode understood(UserQuery query) {
    ArrayNode understood = JSON.arrayNode();
    for (Clause clause : query.clauses()) {
      switch (clause) {
        case Clause.Named named ->
            named
                .meanings()
                .forEach(
                    name ->
                        understood.add(understood(clause, name.facet().parameter(), name.value())));
        case Clause.Dated dated -> understood.add(understood(clause, "year", dated.value()));
        case Clause.Word word -> {}
        case Clause.Phrase phrase -> {}
      }
    }
    return understood;
  }

  private static ObjectNode understood(Clause clause, String facet, String value) {
    ObjectNode node =
        JSON.objectNode().put("text", clause.text()).put("facet", facet).put("value", value);
    return clause.presence() == Presence.EXCLUDED ? node.put("excluded", true) : node;
  }

  private static ObjectNode correction(Correction correction) {
    return JSON.objectNode()
        .put("text", correction.text())
        .put("reason", correction.reason().name().toLowerCase(Locale.ROOT));
  }

  private static ObjectNode match(Hit.Match match) {
    ObjectNode node = JSON.objectNode().put("text", match.text()).put("in", match.in());
    return match.value() == null ? node : node.put("value", match.value());
  }

  private static ObjectNode fragment(Fragment fragment) {
    return JSON.objectNode()
        .put("text", fragment.text())
        .put("highlighted", fragment.highlighted());
  }

  static ObjectNode facet(FacetCounts facet) {
    ObjectNode node = JSON.objectNode().put("name", facet.facet().parameter());
    node.set("values", array(facet.values(), Answers::value));
    return node.put("total", facet.total());
  }

  /** Adds to each value of a facet what it has by year. */
  static void addYears(ObjectNode facet, Map<String, List<YearCount>> years) {
    for (JsonNode value : facet.path("values")) {
      List<YearCount> own = years.getOrDefault(value.path("value").asText(), List.of());
      ((ObjectNode) value).set("years", array(own, Answers::year));
    }
  }

  private static ObjectNode value(FacetValue value) {
    ObjectNode node =
        JSON.objectNode()
            .put("value", value.value())
            .put("count", value.count())
            .put("selected", value.selected());
    if (!value.children().isEmpty()) {
      node.set("children", array(value.children(), Answers::value));
    }
    return node;
  }

  /** Companies and universities with what is between them. */
  static ObjectNode network(Network network) {
    ObjectNode answer = JSON.objectNode();
    answer.set(
        "nodes",
        array(
            network.nodes(),
            node ->
                JSON.objectNode()
                    .put("name", node.name())
                    .put("kind", node.kind().parameter())
                    .put("count", node.count())));
    answer.set(
        "edges",
        array(
            network.edges(),
            edge ->
                JSON.objectNode()
                    .put("company", edge.company())
                    .put("university", edge.university())
                    .put("count", edge.count())));
    return answer.put("total", network.total());
  }

  static <T> ArrayNode array(List<T> items, Function<T, ObjectNode> item) {
    ArrayNode array = JSON.arrayNode();
    items.forEach(each -> array.add(item.apply(each)));
    return array;
  }
}
