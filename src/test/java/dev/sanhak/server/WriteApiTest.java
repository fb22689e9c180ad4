package dev.sanhak.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sanhak.search.WriteException;
import dev.sanhak.server.TestServer.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriteApiTest {
  private static final String RECORD =
      """
      {"title": "한빛로봇·서울대, 협동로봇 공동연구", "body": "함께 연구한다.", "companies": ["한빛로봇"],
       "universities": ["서울대"]}\
      """;
  private static final String ONE = "/api/partnerships/one";

  private final WritingServer server = new WritingServer();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void put_ofANewRecord_isCreatedAndAnsweredAsKept() {
    Answer answer = server.send("PUT", ONE, RECORD);

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.header("Location")).isEqualTo(ONE);
    assertThat(answer.json().at("/universities/0").asText()).isEqualTo("서울대학교");
    Answer read = server.sendBare("GET", ONE, "");
    assertThat(read.json()).isEqualTo(answer.json());
    assertThat(read.header("ETag")).isEqualTo(answer.header("ETag")).isNotEmpty();
  }

  @Test
  void put_again_replaces() {
    server.send("PUT", ONE, RECORD);

    assertThat(server.send("PUT", ONE, RECORD.replace("함께", "다시")).status()).isEqualTo(200);
    assertThat(server.json(ONE).path("body").asText()).isEqualTo("다시 연구한다.");
  }

  @Test
  void put_withTheIdOfTheAddress_isAcceptedAndWithAnotherRefused() {
    String same = RECORD.replace("{\"title", "{\"id\": \"one\", \"title");

    assertThat(server.send("PUT", ONE, same).status()).isEqualTo(201);
    Answer refused = server.send("PUT", "/api/partnerships/two", same);
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.text("detail"))
        .isEqualTo("The record: id: 'one' is not the id of the address; leave it out");
  }

  @ParameterizedTest
  @CsvSource({
    "Content-Type, text/xml, 415",
    "Content-Encoding, gzip, 415",
    "Content-Range, bytes 0-1/9, 400"
  })
  void put_ofSomethingElseThanAWholeRecord_isRefused(String header, String value, int status) {
    assertThat(server.send("PUT", ONE, RECORD, header, value).status()).isEqualTo(status);
    assertThat(server.store.all()).isEmpty();
  }

  @Test
  void put_withAListOfTagsOverTwoLines_asksForAllOfThem() {
    String tag = server.send("PUT", ONE, RECORD).header("ETag");

    assertThat(
            server
                .send("PUT", ONE, RECORD, "If-None-Match", "\"a\"", "If-None-Match", "*")
                .status())
        .isEqualTo(412);
    assertThat(server.send("PUT", ONE, RECORD, "If-Match", "\"a\"", "If-Match", tag).status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/partnerships/A_B | {\"title\":\"x\",\"body\":\"\",\"companies\":[\"x\"]} | The"
            + " record: id: 'A_B' is not 1-200 characters of a-z, 0-9 and -",
        "/api/partnerships/one | {} | The record: title: is missing",
        "/api/partnerships/one | [] | The record: is a list, not an object",
        "/api/partnerships/one | {\"titel\": 1} | The record: titel: is no key",
        "/api/partnerships/one?x=1 | {} | There is no parameter 'x' here",
      })
  void put_ofNoRecord_saysWhy(String target, String body, String detail) {
    Answer answer = server.send("PUT", target, body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("detail")).startsWith(detail);
    assertThat(server.store.all()).isEmpty();
  }

  @Test
  void put_ofALongBody_isRefused() {
    assertThat(server.send("PUT", ONE, " ".repeat((1 << 20) + 1)).status()).isEqualTo(413);
  }

  @Test
  void delete_takesTheRecordAway() {
    server.send("PUT", ONE, RECORD);

    Answer answer = server.send("DELETE", ONE, "");
    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.body()).isEmpty();
    assertThat(server.sendBare("GET", ONE, "").status()).isEqualTo(404);
    assertThat(server.send("DELETE", ONE, "").status()).isEqualTo(404);
  }

  @Test
  void ifMatch_ofAnOlderState_changesNothing() {
    String first = server.send("PUT", ONE, RECORD).header("ETag");
    String second =
        server.send("PUT", ONE, RECORD.replace("함께", "다시"), "If-Match", first).header("ETag");

    assertThat(second).isNotEmpty().isNotEqualTo(first);
    assertThat(server.send("PUT", ONE, RECORD, "If-Match", first).status()).isEqualTo(412);
    assertThat(server.send("DELETE", ONE, "", "If-Match", first).status()).isEqualTo(412);
    assertThat(server.sendBare("GET", ONE, "").header("ETag")).isEqualTo(second);
    assertThat(server.send("DELETE", ONE, "", "If-Match", "\"x\", " + second).status())
        .isEqualTo(204);
    assertThat(server.send("PUT", ONE, RECORD, "If-Match", "*").status()).isEqualTo(412);
  }

  @Test
  void ifNoneMatch_ofAnything_onlyCreates() {
    assertThat(server.send("PUT", ONE, RECORD, "If-None-Match", "*").status()).isEqualTo(201);
    assertThat(server.send("PUT", ONE, RECORD, "If-None-Match", "*").status()).isEqualTo(412);
  }

  @Test
  void get_ofAKnownState_isNotSentAgain() {
    String tag = server.send("PUT", ONE, RECORD).header("ETag");

    Answer answer = server.sendBare("GET", ONE, "", "If-None-Match", "W/" + tag);
    assertThat(answer.status()).isEqualTo(304);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.header("ETag")).isEqualTo(tag);
    assertThat(server.sendBare("GET", ONE, "", "If-None-Match", "\"x\"").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "PUT, /api/partnerships/one",
    "DELETE, /api/partnerships/one",
    "POST, /api/partnerships",
    "POST, /api/articles",
    "POST, /api/vocabulary",
  })
  void writing_withoutAToken_isRefusedBeforeTheBodyIsRead(String method, String target) {
    for (String wrong : new String[] {"Bearer x", "bearer ", "Basic " + server.token, "x"}) {
      Answer answer = server.sendBare(method, target, "no record", "Authorization", wrong);
      assertThat(answer.status()).isEqualTo(401);
      assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
      assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }
    assertThat(server.sendBare(method, target, "no record").status()).isEqualTo(401);
    Answer off = TestServer.shared().send(method, target);
    assertThat(off.status()).isEqualTo(403);
    assertThat(off.text("detail")).startsWith("Writing is off");
  }

  @Test
  void post_ofLines_storesAllOfThem() {
    server.send("PUT", "/api/partnerships/r1", RECORD);
    Answer answer = server.postLines("/api/partnerships", lines(0, 500));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body())
        .isEqualTo("{\"added\":499,\"replaced\":1,\"rejected\":[],\"rejectedTotal\":0}");
    assertThat(server.store.all()).hasSize(500);
  }

  @Test
  void post_withBadLines_storesNothingAndListsThem() {
    Answer answer =
        server.postLines("/api/partnerships", lines(0, 3) + "{\n\n" + lines(3, 5) + "{}\n");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().path("line").asInt()).isEqualTo(4);
    assertThat(answer.json().path("rejected")).hasSize(2);
    assertThat(answer.json().at("/rejected/1/line").asInt()).isEqualTo(8);
    assertThat(answer.json().at("/rejected/1/reason").asText()).isEqualTo("id: is missing");
    assertThat(server.store.all()).isEmpty();
  }

  @Test
  void post_thatSkipsBadLines_storesTheRest() {
    JsonNode answer =
        server
            .postLines("/api/partnerships?onError=skip", lines(0, 3) + "{\n" + lines(3, 5))
            .json();

    assertThat(answer.path("added").asInt()).isEqualTo(5);
    assertThat(answer.at("/rejected/0/line").asInt()).isEqualTo(4);
    assertThat(answer.path("rejectedTotal").asInt()).isEqualTo(1);
    assertThat(server.store.all()).hasSize(5);
  }

  @Test
  void post_ofAnotherType_isRefused() {
    assertThat(server.send("POST", "/api/partnerships", "id,title", "Content-Type", "text/csv"))
        .extracting(Answer::status)
        .isEqualTo(415);
    for (String type :
        List.of(
            "application/x-www-form-urlencoded", "application/json", "text/plain; charset=utf-8")) {
      assertThat(server.send("POST", "/api/partnerships", "", "Content-Type", type))
          .as(type)
          .extracting(Answer::status)
          .isEqualTo(200);
    }
    assertThat(server.postLines("/api/partnerships?onError=no", "").text("parameter"))
        .isEqualTo("onError");
  }

  @Test
  void post_thatTellsATooLargeBody_isRefusedUnread() throws InterruptedException {
    // The length that is told is checked before anything is sent.
    Answer answer =
        TestServer.answer(
            server
                .request(
                    "POST",
                    "/api/partnerships",
                    BodyPublishers.fromPublisher(BodyPublishers.ofString("x"), (256L << 20) + 1))
                .expectContinue(true)
                .header("Authorization", "Bearer " + server.token)
                .header("Content-Type", "application/x-ndjson"));

    assertThat(answer.status()).isEqualTo(413);
  }

  @ParameterizedTest
  @CsvSource({"BUSY, 503", "FULL, 507", "FAILED, 503"})
  void refusalOfTheStore_isToldAsItsStatus(WriteException.Reason reason, int status) {
    server.store.refusal = reason;

    Answer answer = server.send("PUT", ONE, RECORD);
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.text("detail")).isEqualTo("Refused by the test.");
    assertThat(answer.header("Retry-After")).isEqualTo(status == 503 ? "1" : "");
  }

  @Test
  void article_isStoredWhereItIsSure() {
    String article = "삼성전자와 서울대가 지난 17일 AI 공동연구센터를 세우는 협약을 맺었다.";
    String target = "/api/articles?name=release.txt";
    JsonNode first = server.send("POST", target, article, "Content-Type", "text/plain").json();
    JsonNode again = server.send("POST", target, article, "Content-Type", "text/plain").json();

    assertThat(first.path("added").asInt()).isEqualTo(1);
    assertThat(first.at("/saved/0").asText()).isEqualTo(server.store.all().getFirst().id());
    assertThat(again.path("added").asInt()).isZero();
    assertThat(again.path("replaced").asInt()).isEqualTo(1);
    assertThat(again.path("surplus")).isEmpty();
  }

  @Test
  void article_readWithFewerRecordsThanBefore_deletesTheSurplusThatNobodyChanged() {
    String article = "삼성전자와 서울대가 지난 17일 AI 공동연구센터를 세우는 협약을 맺었다.";
    JsonNode first =
        server.send("POST", "/api/articles", article, "Content-Type", "text/plain").json();
    String id = first.at("/saved/0").asText();
    String read = server.sendBare("GET", "/api/partnerships/" + id, "").json().toString();
    String second = id.replaceAll("-1$", "-2");
    String third = id.replaceAll("-1$", "-3");
    server.send("PUT", "/api/partnerships/" + second, read.replace(id, second));
    server.send(
        "PUT",
        "/api/partnerships/" + third,
        read.replace(id, third).replace("[\"삼성전자\"]", "[\"LG\"]"));

    JsonNode again =
        server.send("POST", "/api/articles", article, "Content-Type", "text/plain").json();

    assertThat(again.path("deleted").toString()).isEqualTo("[\"" + second + "\"]");
    assertThat(again.path("surplus").toString()).isEqualTo("[\"" + third + "\"]");
  }

  private static String lines(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(
            i ->
                "{\"id\": \"r%d\", \"title\": \"제목\", \"body\": \"\", \"companies\": [\"LG\"]}\n"
                    .formatted(i))
        .collect(Collectors.joining());
  }
}
