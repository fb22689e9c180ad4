package dev.sanhak.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sanhak.search.WriteException;
import dev.sanhak.server.TestServer.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyApiTest {
  private static final String FILES =
      "{\"companies.tsv\": \"canonical\\taliases\\tenglish\\tcode\\tambiguous\\n"
          + "한빛로보틱스\\t한빛로봇\\t\\t\\t\\n삼성전자\\t삼전\\t\\t\\t\\n\"}";

  private final WritingServer server = new WritingServer();

  @BeforeEach
  void put() {
    server.send(
        "PUT",
        "/api/partnerships/one",
        "{\"title\": \"제목\", \"body\": \"\", \"companies\": [\"한빛로봇\"]}");
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void dryRun_tellsWhatWouldChangeAndChangesNothing() {
    JsonNode answer = server.send("POST", "/api/vocabulary?dryRun=true", FILES).json();

    assertThat(answer.path("applied").asBoolean()).isFalse();
    assertThat(answer.at("/names/0/kind").asText()).isEqualTo("company");
    assertThat(answer.at("/names/0/added").toString())
        .isEqualTo("{\"count\":1,\"first\":[\"한빛로보틱스\"]}");
    assertThat(answer.at("/names/0/changed/first/0").asText()).isEqualTo("삼성전자");
    assertThat(answer.at("/names/0/removed/count").asInt()).isZero();
    assertThat(answer.at("/names/1/added/count").asInt()).isZero();
    assertThat(answer.path("records").asInt()).isEqualTo(1);
    assertThat(company()).isEqualTo("한빛로봇");
  }

  @Test
  void dryRun_withoutAToken_isRefused() {
    assertThat(server.sendBare("POST", "/api/vocabulary?dryRun=true", FILES).status())
        .isEqualTo(401);
  }

  @Test
  void realRun_appliesTheNamesAndClosesTheOldEngine() {
    Answer answer = server.send("POST", "/api/vocabulary", FILES);

    assertThat(answer.json().path("applied").asBoolean()).isTrue();
    assertThat(answer.json().path("records").asInt()).isEqualTo(1);
    assertThat(company()).isEqualTo("한빛로보틱스");
    assertThat(server.engine.closed).isTrue();
    JsonNode back = server.send("POST", "/api/vocabulary", "{}").json();
    assertThat(back.at("/names/0/removed/first/0").asText()).isEqualTo("한빛로보틱스");
  }

  @Test
  void realRun_thatIsRefused_leavesTheOldServices() {
    server.store.refusal = WriteException.Reason.BUSY;

    assertThat(server.send("POST", "/api/vocabulary", FILES).status()).isEqualTo(503);
    assertThat(server.engine.closed).isFalse();
  }

  @Test
  void badLines_areNamedWithTheirFile() {
    Answer answer =
        server.send(
            "POST",
            "/api/vocabulary?dryRun=true",
            "{\"universities.tsv\": \"canonical\\taliases\\tenglish\\tregion\\tkind\\n"
                + "달나라대학교\\t\\t\\t달\\t\\n별나라대학교\\n\"}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("parameter")).isEqualTo("universities.tsv");
    assertThat(answer.json().path("line").asInt()).isEqualTo(2);
    assertThat(answer.text("detail")).contains("'달' is no region").endsWith("(and 1 more)");
    assertThat(answer.json().at("/rejected/1/line").asInt()).isEqualTo(3);
    assertThat(answer.json().at("/rejected/1/reason").asText())
        .isEqualTo("universities.tsv: has 1 columns instead of 5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ | The body is broken JSON",
        "[] | The body is no object of files",
        "'' | The body is no object of files",
        "{\"companies.tsv\": 1} | The content of a file is one text",
        "{\"x.tsv\": \"\"} | x.tsv: is no vocabulary file",
        "{\"groups.tsv\": \"\", \"groups.tsv\": \"\"} | The body is broken JSON",
      })
  void wrongBody_saysWhatIsExpected(String body, String detail) {
    Answer answer = server.send("POST", "/api/vocabulary?dryRun=true", body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("detail")).startsWith(detail);
  }

  private String company() {
    return server.json("/api/partnerships/one").at("/companies/0").asText();
  }
}
