package dev.sanhak.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.server.TestServer.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadRequestTest {
  private final TestServer server = TestServer.shared();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          page   | 0           | pages count from 1, not 0
          page   | -1          | pages count from 1, not -1
          page   | 501         | only the first 10,000 hits can be paged through; /api/export gives all of them
          page   | 1.5         | page is a whole number of at most nine digits, not '1.5'
          page   | 9999999999  | page is a whole number of at most nine digits, not '9999999999'
          page   | ٣           | page is a whole number of at most nine digits, not '٣'
          size   | 0           | size is 1-100, not 0
          size   | 101         | size is 1-100, not 101
          sort   | best        | sort is relevance, newest or oldest, not 'best'
          from   | 2023-13     | from: the calendar has no '2023-13'
          to     | 2023-02-30  | to: the calendar has no '2023-02-30'
          to     | 23.5        | to: '23.5' is not a date as YYYY, YYYY-MM or YYYY-MM-DD
          technology | 인공지능/ | technology: '인공지능/' is no path of the form 분야/기술, or 분야 alone
          """)
  void search_wrongValue_saysWhatIsAllowed(String parameter, String value, String detail) {
    Answer answer = server.get("/api/search", parameter, value);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.text("detail")).isEqualTo(detail);
    assertThat(answer.text("parameter")).isEqualTo(parameter);
  }

  @Test
  void search_unknownParameter_isNamedWithTheKnownOnes() {
    Answer answer = server.get("/api/search", "compnay", "삼성전자");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("parameter")).isEqualTo("compnay");
    assertThat(answer.text("detail"))
        .startsWith("There is no parameter 'compnay' here; known are company, from,");
  }

  @Test
  void search_rangeBackwards_isRefused() {
    Answer answer = server.get("/api/search", "from", "2024-02", "to", "2023");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("detail")).isEqualTo("from (2024-02) is after to (2023)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"q", "from", "to", "sort", "page", "size"})
  void search_singleParameterTwice_isRefused(String parameter) {
    Answer answer = server.get("/api/search", parameter, "1", parameter, "1");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("detail")).isEqualTo(parameter + " is given more than once");
  }

  @Test
  void search_queryTooLong_isRefusedAndTheLongestIsNot() {
    assertThat(server.get("/api/search", "q", "가나다라".repeat(250)).status()).isEqualTo(200);

    Answer answer = server.get("/api/search", "q", "가".repeat(1_001));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("detail")).isEqualTo("q has more than 1,000 characters");
  }

  @Test
  void search_tooManyValues_isRefused() {
    String[] companies = new String[402];
    for (int i = 0; i < companies.length; i += 2) {
      companies[i] = "company";
      companies[i + 1] = "c" + i;
    }
    assertThat(server.get("/api/search", companies).text("detail"))
        .isEqualTo("at most 200 values can be chosen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"q=%ZZ", "q=%FF", "q=%", "q=%2", "q=a%C3", "%71=%ZZ", "q=%ED%A0%80", "%FF=1"})
  void search_malformedEncoding_isRefused(String query) {
    assertThat(server.raw("/api/search?" + query))
        .startsWith("HTTP/1.1 400 ")
        .contains("is not percent-encoded UTF-8");
  }

  /** The framework decodes what stands behind a semicolon too, and fails on it. */
  @ParameterizedTest
  @ValueSource(strings = {"/api/facets/company;%", "/api/facets/a;%%2", "/api/search;%ZZ"})
  void anyRoute_malformedPath_isRefused(String path) {
    assertThat(server.raw(path))
        .startsWith("HTTP/1.1 400 ")
        .contains("application/problem+json")
        .contains("percent-encoded UTF-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=b=c&&&", "=", "=x", "q&&=", "Q=1"})
  void search_brokenPairs_areUnknownParameters(String query) {
    assertThat(server.raw("/api/search?" + query))
        .startsWith("HTTP/1.1 400 ")
        .contains("There is no parameter '");
  }

  @ParameterizedTest
  @ValueSource(strings = {"&", "&&&", "q", "q=&from=&to=&page=&size=&sort=&company=", "q=서울대"})
  void search_emptyPairsOrPlainText_areAccepted(String query) {
    assertThat(server.raw("/api/search?" + query)).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void problem_longTextOfTheUser_isShortenedAndPrintable() {
    Answer answer = server.get("/api/search", "page", "\u202E\u0007" + "x".repeat(500));

    assertThat(answer.text("detail")).hasSizeLessThan(150).doesNotContain("\u202E", "\u0007");
    assertThat(server.get("/api/search", "x".repeat(500), "1").body()).hasSizeLessThan(500);
    assertThat(server.get("/api/search", "from", "x".repeat(500)).body()).hasSizeLessThan(300);
  }
}
