package dev.sanhak.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sanhak.server.TestServer.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestTest {
  private final TestServer server = TestServer.shared();

  @ParameterizedTest
  @CsvSource({
    "삼성전, company, 삼성전자",
    "삼서, company, 삼성전자",
    "samsung e, company, 삼성전자",
    "서울대, university, 서울대학교",
    "tjdnfeo, university, 서울대학교",
    "카이스, university, KAIST",
    "온디, technology, 인공지능/온디바이스 AI",
  })
  void suggest_beginningOfAnyForm_isCompleted(String typed, String kind, String value) {
    JsonNode suggestions = server.get("/api/suggest", "q", typed).json();

    assertThat(suggestions)
        .anySatisfy(
            suggestion -> {
              assertThat(suggestion.path("kind").asText()).isEqualTo(kind);
              assertThat(suggestion.path("value").asText()).isEqualTo(value);
              assertThat(suggestion.path("count").asInt()).isPositive();
            });
  }

  @Test
  void suggest_beginningOfATitle_leadsToThePartnership() {
    JsonNode suggestions = server.get("/api/suggest", "q", "국방 반도체 자립").json();

    assertThat(suggestions.toString())
        .isEqualTo(
            "[{\"text\":\"국방 반도체 자립 위해 구미서 대학·연구소·방산기업 12곳 협약\",\"kind\":\"title\","
                + "\"value\":\"defense-semiconductor-gumi-alliance-2026\",\"count\":1}]");
  }

  @Test
  void suggest_limit_isKeptWhateverFillsIt() {
    for (int limit = 1; limit <= 50; limit++) {
      Answer answer = server.get("/api/suggest", "q", "서", "limit", String.valueOf(limit));
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.json()).hasSizeLessThanOrEqualTo(limit).isNotEmpty();
    }
  }

  @Test
  void suggest_nothingTyped_isNothing() {
    assertThat(server.get("/api/suggest").body()).isEqualTo("[]");
    assertThat(server.get("/api/suggest", "q", "  ").body()).isEqualTo("[]");
  }

  @Test
  void suggest_filterOfASearch_isUnknownHere() {
    assertThat(server.get("/api/suggest", "q", "가", "company", "삼성전자").text("detail"))
        .isEqualTo("There is no parameter 'company' here; known are limit, q");
  }
}
