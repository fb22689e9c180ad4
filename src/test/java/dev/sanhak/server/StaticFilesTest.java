package dev.sanhak.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.server.TestServer.Answer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaticFilesTest {
  private final TestServer server = TestServer.shared();

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/index.html", "/?q=AI", "/partnerships/any-id", "/partnerships/a?q=b"})
  void page_atEveryAddressOfAState_isTheSame(String target) {
    Answer answer = server.send("GET", target);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("text/html");
    assertThat(withoutItsAddress(answer))
        .isEqualTo(withoutItsAddress(server.send("GET", "/")))
        .contains("산학");
  }

  /** What stands in the box and behind the link before the scripts are there is of the address. */
  private static String withoutItsAddress(Answer answer) {
    return answer
        .body()
        .replaceAll("name=\"q\" value=\"[^\"]*\"", "")
        .replaceAll("href=\"/(search|partnerships)/[^\"]*\"", "");
  }

  @Test
  void articlePage_atItsAddress_isServedWithWhatItNeeds() {
    Answer page = server.send("GET", "/articles/new");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.header("Content-Type")).startsWith("text/html");
    assertThat(page.body()).contains("기사에서 산학협력 읽기");
    Pattern.compile("(?:href|src)=\"(/[^\"]+\\.(?:css|js|svg))\"")
        .matcher(page.body())
        .results()
        .forEach(
            file ->
                assertThat(server.send("GET", file.group(1)).status())
                    .as(file.group(1))
                    .isEqualTo(200));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../pom.xml",
        "/%2e%2e/pom.xml",
        "/%2E%2E%2Fpom.xml",
        "/..%2f..%2fetc/passwd",
        "/web/..",
        "/web/index.html",
        "/js/../../dev/sanhak/Main.class",
        "/js/..%2f..%2fdev/sanhak/Main.class",
        "/dev/sanhak/Main.class",
        "/dev/sanhak/bundled/partnerships.jsonl",
        "/META-INF/MANIFEST.MF",
        "/webjars/",
        "//etc/passwd",
        "/index.html%00.js",
        "/..;/pom.xml"
      })
  void file_outsideOfThePage_isNotServed(String target) {
    assertThat(server.raw(target)).matches("(?s)HTTP/1.1 40[04] .*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/index.html",
        "/partnerships/x",
        "/articles/new",
        "/api/search",
        "/api/export",
        "/api/openapi.json",
        "/health/live",
        "/nowhere",
        "/api/search?page=0",
        "/../pom.xml",
        "/%FF"
      })
  void answer_ofEveryKind_hasTheSecurityHeaders(String target) {
    assertThat(server.raw(target))
        .contains(
            "Content-Security-Policy: default-src 'self';",
            "X-Content-Type-Options: nosniff",
            "Referrer-Policy: no-referrer",
            "X-Frame-Options: DENY");
  }

  @ParameterizedTest
  @ValueSource(strings = {"d3-force", "d3-dispatch", "d3-quadtree", "d3-timer"})
  void library_ofThePage_isServedFromHere(String name) {
    Answer answer = server.send("GET", "/lib/" + name + ".min.js");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("text/javascript");
    assertThat(answer.body()).startsWith("// https://d3js.org/" + name + "/ v3");
  }

  @Test
  void json_wherePacked_isGzip() {
    Answer answer = server.send("GET", "/api/search", "Accept-Encoding", "gzip");

    assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
  }
}
