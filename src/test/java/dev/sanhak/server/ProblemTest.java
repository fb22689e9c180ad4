package dev.sanhak.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.server.TestServer.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {
  private final TestServer server = TestServer.shared();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /nowhere                 | There is nothing at this address.
          /api                     | There is nothing at this address.
          /api/facets/year         | There is no facet 'year'.
          /api/partnerships/no-one | There is no partnership 'no-one'.
          /api/facets/a%0Ab        | There is no facet 'a\uFFFDb'.
          """)
  void nothingThere_isAProblemThatSaysSo(String target, String detail) {
    Answer answer = server.send("GET", target);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.body())
        .isEqualTo(
            "{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404,\"detail\":\""
                + detail
                + "\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "NONSENSE"})
  void otherMethod_isAProblemThatNamesTheAllowed(String method) {
    Answer answer = server.send(method, "/api/search");

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
    assertThat(answer.text("detail")).isEqualTo(method + " is not allowed at this address.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/partnerships/x",
        "/api/search?q=AI",
        "/api/search?page=0",
        "/api/partnerships/x",
        "/api/export",
        "/api/openapi.json",
        "/health/ready"
      })
  void head_answersLikeGetWithoutABody(String target) {
    Answer get = server.send("GET", target);
    Answer head = server.send("HEAD", target);

    assertThat(head.status()).isEqualTo(get.status());
    assertThat(head.header("Content-Type")).isEqualTo(get.header("Content-Type"));
    assertThat(head.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../pom.xml", "/%2e%2e/pom.xml", "/api/partnerships/%00", "/api/partnerships/%ZZ", "/%FF",
        "/nowhere", "/api/search?page=x", "/api/search?q=%ZZ", "/api/facets/x", "/a%5C..%5Cb"
      })
  void problem_ofAnyOrigin_hasOneShapeAndNothingOfTheInside(String target) {
    assertThat(server.raw(target))
        .matches("(?s)HTTP/1.1 40[04] .*")
        .containsIgnoringCase("content-type: application/problem+json")
        .contains("{\"type\":\"about:blank\",")
        .doesNotContainIgnoringCase(
            "exception", "java", "dev.sanhak", "jetty", "lucene", "Server:", "<html", "\tat ");
  }

  @Test
  void problem_addressTooLong_hasTheSameShape() {
    assertThat(server.raw("/api/search?q=" + "a".repeat(70_000)))
        .startsWith("HTTP/1.1 414 ")
        .contains("{\"type\":\"about:blank\"");
  }
}
