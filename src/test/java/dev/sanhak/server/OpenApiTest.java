package dev.sanhak.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.sanhak.server.TestServer.Answer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The description and the server say the same. */
class OpenApiTest {
  private static final TestServer SERVER = TestServer.shared();
  private static final JsonNode TEXT = SERVER.get("/api/openapi.json").json();
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @Test
  void paths_areTheRoutesBesideThePage() {
    Set<String> routes =
        SanhakServer.create(
                new Lending(SERVER.services()),
                new Desks(new Lending(SERVER.services())),
                new Health())
            .unsafe
            .internalRouter
            .allHttpHandlers()
            .stream()
            .map(each -> each.endpoint)
            .filter(endpoint -> endpoint.method.isHttpMethod())
            .map(endpoint -> endpoint.path)
            .collect(Collectors.toCollection(TreeSet::new));
    routes.removeAll(
        Set.of(
            "/",
            "/index.html",
            "/partnerships/{id}",
            "/partnerships/{id}/plain",
            "/articles/new",
            "/opensearch.xml",
            "/search/plain"));

    assertThat(TEXT.path("paths").fieldNames()).toIterable().hasSameElementsAs(routes);
  }

  static List<String> paths() {
    List<String> paths = new ArrayList<>();
    TEXT.path("paths").fieldNames().forEachRemaining(paths::add);
    paths.removeIf(path -> !TEXT.path("paths").path(path).has("get"));
    return paths;
  }

  @ParameterizedTest
  @MethodSource("paths")
  void parameters_listed_areThoseThatTheRouteNames(String path) {
    Answer refused = SERVER.get(real(path), "unknown", "1");
    String known = refused.text("detail").replaceAll(".*' here(; known are )?", "");

    assertThat(refused.status()).isEqualTo(400);
    assertThat(String.join(", ", queryParameters(path).keySet())).isEqualTo(known);
  }

  @ParameterizedTest
  @MethodSource("paths")
  void parameters_examplesDefaultsAndBounds_areAccepted(String path) {
    queryParameters(path)
        .forEach(
            (name, parameter) -> {
              for (String value : allowed(parameter)) {
                assertThat(SERVER.get(real(path), name, value).status())
                    .as(path + " " + name + "=" + value)
                    .isEqualTo(name.equals("page") && value.equals("10000") ? 400 : 200);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("paths")
  void parameters_beyondTheirBounds_areRefused(String path) {
    queryParameters(path)
        .forEach(
            (name, parameter) -> {
              for (String value : forbidden(parameter.path("schema"))) {
                assertThat(SERVER.get(real(path), name, value).status())
                    .as(path + " " + name + "=" + value)
                    .isEqualTo(400);
              }
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/search",
        "/api/search?q=AI&size=100",
        "/api/search?from=2022-11&to=2024",
        "/api/search?q=%EC%84%9C%EC%9A%B8%EB%8C%80+%22AI%22+-x&company=LG&technology=AI/x",
        "/api/facets/technology?limit=500",
        "/api/facets/technology?limit=500&years=true",
        "/api/facets/company?contains=lg&company=nobody",
        "/api/network",
        "/api/network?q=AI&limit=1",
        "/api/network?company=nobody",
        "/api/suggest?q=%EC%84%9C&limit=50",
        "/api/suggest",
        "/api/partnerships/defense-semiconductor-gumi-alliance-2026",
        "/api/openapi.json",
        "/health/live",
        "/health/ready",
      })
  void answer_ofEveryRoute_isOfItsSchema(String target) {
    Answer answer = SERVER.send("GET", target);
    JsonNode schema = operation(template(target)).at("/responses/200/content/application~1json");

    assertThat(answer.header("Content-Type")).startsWith("application/json");
    assertThat(schema(schema.path("schema")).validate(answer.json())).isEmpty();
  }

  @Test
  void partnership_everyOne_isOfItsSchemaAloneAndAsAHit() {
    Schema partnership = schema(TEXT.at("/components/schemas/Partnership"));
    Schema search = schema(TEXT.at("/components/schemas/SearchAnswer"));

    SERVER
        .get("/api/export", "format", "jsonl")
        .body()
        .lines()
        .forEach(line -> assertThat(partnership.validate(TestServer.read(line))).isEmpty());
    for (String page : new String[] {"1", "2", "3", "4", "5"}) {
      JsonNode answer = SERVER.get("/api/search", "q", "대학", "size", "100", "page", page).json();
      assertThat(search.validate(answer)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/search?page=0, 400",
    "GET, /api/partnerships/x, 404",
    "GET, /api/facets/x, 404",
    "POST, /api/search, 405"
  })
  void problem_ofEveryKind_isOfItsSchema(String method, String target, int status) {
    Answer answer = SERVER.send(method, target);
    JsonNode schema = TEXT.at("/components/schemas/Problem");

    assertThat(answer.status()).isEqualTo(status);
    assertThat(operation(template(target)).path("responses").has("" + status)).isTrue();
    assertThat(schema(schema).validate(answer.json())).isEmpty();
  }

  @Test
  void articles_parameters_areThoseThatTheRouteNames() {
    byte[] article = "글이다.".getBytes(StandardCharsets.UTF_8);
    String refused =
        SERVER.post("/api/articles?dryRun=true&unknown=1", "text/plain", article).text("detail");
    List<String> names = new ArrayList<>();
    StringJoiner examples = new StringJoiner("&", "/api/articles?", "");
    for (JsonNode parameter : TEXT.at("/paths/~1api~1articles/post/parameters")) {
      names.add(parameter.path("name").asText());
      examples.add(parameter.path("name").asText() + "=" + parameter.path("example").asText());
    }

    assertThat(refused).endsWith("known are " + String.join(", ", names));
    assertThat(SERVER.post(examples.toString(), "text/plain", article).status()).isEqualTo(200);
  }

  @Test
  void articles_everyMediaType_isTaken() {
    byte[] json = "{\"text\":\"글이다.\"}".getBytes(StandardCharsets.UTF_8);
    TEXT.at("/paths/~1api~1articles/post/requestBody/content")
        .fieldNames()
        .forEachRemaining(
            type ->
                assertThat(SERVER.post("/api/articles?dryRun=true", type, json).status())
                    .as(type)
                    .isEqualTo(200));
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /api/articles, 403",
    "POST, /api/articles?dryRun=true, 400",
    "GET, /api/articles?dryRun=true, 405"
  })
  void articles_problemOfEveryKind_isOfItsSchema(String method, String target, int status) {
    Answer answer = SERVER.send(method, target);

    assertThat(answer.status()).isEqualTo(status);
    assertThat(TEXT.at("/paths/~1api~1articles/post/responses").has("" + status)).isTrue();
    assertThat(schema(TEXT.at("/components/schemas/Problem")).validate(answer.json())).isEmpty();
  }

  @Test
  void schemas_areClosedAndRequireWhatIsAlwaysThere() {
    for (JsonNode schema : TEXT.at("/components/schemas")) {
      assertThat(schema.path("additionalProperties").isBoolean()).as(schema.toString()).isTrue();
      assertThat(schema.has("required")).isTrue();
    }
  }

  private static String real(String path) {
    return path.replace("{name}", "company")
        .replace("{id}", "defense-semiconductor-gumi-alliance-2026");
  }

  private static String template(String target) {
    String path = target.replaceAll("\\?.*", "");
    return path.replaceAll("/facets/.*", "/facets/{name}")
        .replaceAll("/partnerships/.*", "/partnerships/{id}");
  }

  private static JsonNode operation(String path) {
    return TEXT.path("paths").path(path).path("get");
  }

  private static SortedMap<String, JsonNode> queryParameters(String path) {
    SortedMap<String, JsonNode> parameters = new TreeMap<>();
    for (JsonNode each : operation(path).path("parameters")) {
      JsonNode parameter =
          each.has("$ref") ? TEXT.at(each.path("$ref").asText().substring(1)) : each;
      if (parameter.path("in").asText().equals("query")) {
        parameters.put(parameter.path("name").asText(), parameter);
      }
    }
    return parameters;
  }

  private static List<String> allowed(JsonNode parameter) {
    JsonNode schema = parameter.path("schema");
    List<String> values = new ArrayList<>(List.of(""));
    schema.path("enum").forEach(value -> values.add(value.asText()));
    for (JsonNode value :
        List.of(
            schema.path("default"),
            schema.path("minimum"),
            schema.path("maximum"),
            parameter.path("example").isArray()
                ? parameter.path("example").path(0)
                : parameter.path("example"))) {
      if (!value.isMissingNode()) {
        values.add(value.asText());
      }
    }
    return values;
  }

  private static List<String> forbidden(JsonNode schema) {
    List<String> values = new ArrayList<>();
    if (schema.has("minimum")) {
      values.add("" + (schema.path("minimum").asLong() - 1));
      values.add("" + (schema.path("maximum").asLong() + 1));
    }
    if (schema.has("enum") || schema.has("pattern") || schema.has("minimum")) {
      values.add("other");
    }
    JsonNode text = schema.path("type").asText().equals("array") ? schema.path("items") : schema;
    if (text.has("maxLength")) {
      values.add("x".repeat(text.path("maxLength").asInt() + 1));
    }
    return values;
  }

  /** References in a schema are from the root of the description. */
  private static Schema schema(JsonNode schema) {
    ObjectNode root = schema.deepCopy();
    root.set("components", TEXT.path("components"));
    return SCHEMAS.getSchema(root);
  }
}
