package dev.sanhak.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is typed, there is an answer. */
class OddQueryTest {
  private final TestServer server = TestServer.shared();

  static Stream<String> queries() {
    return Stream.of(
        "\"",
        "\"\"",
        "\" \"",
        "-\"",
        "-",
        "--",
        "- -",
        "-서울대",
        "AND OR NOT",
        "*",
        "?",
        "[",
        "\\",
        "(((",
        "a:b",
        "title:\"x",
        "a~2^3",
        "/a/",
        "\0",
        "\0\0서울대\0",
        "\uFFFD",
        "😀",
        "👨‍👩‍👧",
        "\u200F서울대\u202E",
        "\uFEFF",
        "은 는 이 가",
        "ㅅㅇㄷ",
        "ㅏㅏㅏ",
        "ᄀᆨ",
        Normalizer.normalize("서울대 온디바이스", Normalizer.Form.NFD),
        "가".repeat(1_000),
        "서울대 ".repeat(250),
        text(1_000),
        "삼성 LG SK 한화 롯데 ".repeat(60),
        "삼성전자카이스트로봇반도체인재양성학과연구소 ".repeat(40),
        "\"".repeat(1_000),
        "- ".repeat(500),
        IntStream.range(0, 330)
            .mapToObj(i -> "" + (char) ('가' + i))
            .collect(Collectors.joining(" ")));
  }

  /** What somebody pastes: the texts of some records. */
  private static String text(int length) {
    return TestServer.shared()
        .get("/api/export", "format", "jsonl", "q", "로봇")
        .body()
        .replaceAll("[^가-힣A-Z ]+", " ")
        .replaceAll(" +", " ")
        .substring(0, length);
  }

  @ParameterizedTest
  @MethodSource("queries")
  void oddQuery_isAnsweredEverywhere(String query) {
    for (String path : new String[] {"/api/search", "/api/suggest", "/api/facets/company"}) {
      assertThat(server.get(path, "q", query).status()).as(path).isEqualTo(200);
    }
    assertThat(server.get("/api/facets/company", "contains", query).status()).isEqualTo(200);
    assertThat(server.get("/api/search", "company", query).status()).isEqualTo(200);
    assertThat(server.get("/api/export", "q", query).status()).isEqualTo(200);
  }

  @Test
  void decomposedHangul_findsWhatComposedFinds() {
    String decomposed = Normalizer.normalize("서울대 온디바이스", Normalizer.Form.NFD);

    assertThat(server.get("/api/search", "q", decomposed).json().get("total"))
        .isEqualTo(server.get("/api/search", "q", "서울대 온디바이스").json().get("total"));
  }
}
