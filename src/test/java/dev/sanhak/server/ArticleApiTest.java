package dev.sanhak.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.sanhak.document.Fault;
import dev.sanhak.server.TestServer.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleApiTest {
  private static final String DRY_RUN = "/api/articles?dryRun=true";
  private static final String RELEASE = "삼성전자와 서울대가 지난 17일 AI 공동연구센터를 세우는 협약을 맺었다.";

  private final TestServer server = TestServer.shared();

  @Test
  void foundingArticle_asText_isSevenPartnershipsWithTheirEvidence() throws IOException {
    Answer answer =
        server.post(DRY_RUN + "&published=2024-07-01&name=founding.txt", "text/plain", founding());
    JsonNode article = answer.json().path("article");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("partnerships")).hasSize(7);
    for (JsonNode partnership : answer.json().path("partnerships")) {
      assertThat(partnership.path("article").asText()).startsWith("founding.txt-");
      assertThat(partnership.path("evidence")).isNotEmpty();
      for (JsonNode item : partnership.path("evidence")) {
        String part = article.path(item.path("part").asText()).asText();
        assertThat(part.substring(item.path("begin").asInt(), item.path("end").asInt()))
            .isEqualTo(item.path("text").asText());
      }
    }
    assertThat(answer.json().path("refused")).isEmpty();
  }

  @Test
  void article_asJsonOverLines_isRead() {
    String json =
        "{\n \"headline\": \"삼성전자·서울대, AI 공동연구센터\",\n \"text\": \"%s\",\n \"published\": \"2024-06-18\"}"
            .formatted(RELEASE);
    JsonNode read = server.post(DRY_RUN, "application/json", bytes(json)).json();

    assertThat(read.at("/article/published").asText()).isEqualTo("2024-06-18");
    assertThat(read.at("/partnerships/0/companies/0").asText()).isEqualTo("삼성전자");
    assertThat(read.at("/partnerships/0/universities/0").asText()).isEqualTo("서울대학교");
    assertThat(read.at("/partnerships/0/date").asText()).isEqualTo("2024-06-17");
  }

  @Test
  void json_withAKeyTwice_isRefusedWithItsPlace() {
    String json = "{\n  \"text\": \"가\",\n  \"text\": \"나\"}";

    assertThat(server.post(DRY_RUN, "application/json", bytes(json)).text("detail"))
        .isEqualTo("The article is no JSON object: Duplicate field 'text' (line 3, column 9)");
  }

  @Test
  void json_inAFileAsPrintedForPeople_isRead() {
    String json = "\uFEFF{\n  \"headline\" : \"제목\",\n  \"text\" : \"%s\"\n}\n".formatted(RELEASE);
    Answer answer = server.post(DRY_RUN, "application/octet-stream", bytes(json));

    assertThat(answer.json().at("/article/headline").asText()).isEqualTo("제목");
    assertThat(answer.json().path("partnerships")).hasSize(1);
  }

  @Test
  void article_inAnotherEncoding_isRead() {
    Answer answer = server.post(DRY_RUN, "text/plain", RELEASE.getBytes(Charset.forName("EUC-KR")));

    assertThat(answer.json().at("/article/text").asText()).contains("서울대가");
  }

  @Test
  void article_isNotKept() {
    long before = server.get("/api/search").json().path("total").asLong();
    server.post(DRY_RUN, "text/plain", bytes(RELEASE));

    assertThat(server.get("/api/search").json().path("total").asLong()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/articles | text/plain | 가 | 403 | Writing is off",
        "/api/articles?dryRun=false | text/plain | 가 | 403 | Writing is off",
        "/api/articles?dryRun=true&x=1 | text/plain | 가 | 400 | There is no parameter 'x'",
        "/api/articles?dryRun=true&published=2024 | text/plain | 가 | 400 | published is a day",
        "/api/articles?dryRun=true | text/plain | '' | 400 | The article is empty",
        "/api/articles?dryRun=true | application/json | {\"text\": | 400 | The article is no JSON object: Unexpected end-of-input",
        "/api/articles?dryRun=true | application/json | '[\"글이다.\"]' | 400 | The article is no JSON object; write",
        "/api/articles?dryRun=true | application/json | 글이다. | 400 | The article is no JSON object",
        "/api/articles?dryRun=true | application/json | {\"title\":\"가\"} | 400 | The article title: is no key",
        "/api/articles?dryRun=true | application/pdf | %PDF-1.4 x | 400 | The article is a broken PDF"
      })
  void wrongRequest_isToldAsAProblem(
      String target, String type, String body, int status, String detail) {
    Answer answer = server.post(target, type, bytes(body));

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.text("detail")).startsWith(detail);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/plain | '' | empty",
        "application/json | {\"text\":1} | bad-json",
        "application/pdf | %PDF-1.4 x | broken",
        "text/html | <html><body></body></html> | no-article",
        "text/plain | HWP Document File V3.00 | old-format",
        "application/zip | PK\5\6. | other-format"
      })
  void articleThatCannotBeRead_isToldByItsKindToo(String type, String body, String kind) {
    assertThat(server.post(DRY_RUN, type, bytes(body)).text("type"))
        .isEqualTo("urn:sanhak:unreadable:" + kind);
  }

  @Test
  void faults_areThoseOfTheDescription() {
    JsonNode types =
        server.get("/api/openapi.json").json().at("/components/schemas/Problem/properties/type");

    assertThat(types.path("enum"))
        .extracting(JsonNode::asText)
        .filteredOn(type -> !type.equals("about:blank"))
        .containsExactlyElementsOf(Arrays.stream(Fault.values()).map(Problem::type).toList());
  }

  @Test
  void article_thatIsTooLarge_isRefused() {
    // Who does not wait for leave may find the connection closed before it has sent all.
    Answer answer =
        TestServer.answer(
            HttpRequest.newBuilder(server.uri(DRY_RUN))
                .expectContinue(true)
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[10_000_001])));

    assertThat(answer.status()).isEqualTo(413);
  }

  @Test
  void slowSenders_holdNoPlaceOfOthers() throws IOException {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 2 * Runtime.getRuntime().availableProcessors() + 1; i++) {
        slow.add(server.begin("POST " + DRY_RUN, 1_000, "가"));
      }
      // They are being answered once the server has asked each for more; nothing else tells.
      for (int i = 0; i < 5; i++) {
        assertThat(server.post(DRY_RUN, "text/plain", bytes(RELEASE)).status()).isEqualTo(200);
      }
    } finally {
      for (Socket each : slow) {
        each.close();
      }
    }
  }

  @Test
  void otherMethods_areRefusedWithTheOneThatIsAllowed() {
    Answer answer = server.send("GET", DRY_RUN);

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow")).isEqualTo("POST");
  }

  @Test
  void rubbish_isNeverAFailure() {
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      byte[] bytes = new byte[random.nextInt(4_000)];
      random.nextBytes(bytes);
      String type = List.of("text/plain", "application/json", "text/html").get(i % 3);
      assertThat(server.post(DRY_RUN, type, bytes).status()).isIn(200, 400);
    }
  }

  @Test
  void answer_isOfItsSchema() throws IOException {
    ObjectNode description = (ObjectNode) server.get("/api/openapi.json").json();
    ObjectNode schema =
        (ObjectNode)
            description.at(
                "/paths/~1api~1articles/post/responses/200/content/application~1json/schema");
    schema.set("components", description.path("components"));
    JsonNode answer = server.post(DRY_RUN, "text/plain", founding()).json();

    assertThat(
            new ArrayList<>(
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema)
                    .validate(answer)))
        .isEmpty();
  }

  private static byte[] founding() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            ArticleApiTest.class.getResourceAsStream("/dev/sanhak/article/founding.txt"))) {
      return in.readAllBytes();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
