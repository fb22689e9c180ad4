package dev.sanhak.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has to come over the line before the first results are on the page. */
class PageWeightTest {
  private static final int MOST_BYTES = 150_000;
  private static final Pattern PART =
      Pattern.compile("(?:href|src)=\"(/[^\"]+\\.(?:css|js|svg))\"");

  private final TestServer server = TestServer.shared();

  @Test
  void page_withAllItsParts_comesPackedAndIsLight() throws IOException, InterruptedException {
    int bytes = 0;
    for (String part : parts()) {
      bytes += packed(part).body().length;
    }
    System.out.printf("The page weighs %,d bytes%n", bytes);

    assertThat(bytes).isBetween(10_000, MOST_BYTES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/partnerships/a", "/js/main.js", "/style/base.css", "/api/search"})
  void text_askedForPacked_isPacked(String target) throws IOException, InterruptedException {
    assertThat(packed(target).headers().firstValue("Content-Encoding")).hasValue("gzip");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/js/main.js", "/style/base.css"})
  void file_thatTheBrowserHas_isNotSentAgain(String target) {
    String tag = server.send("GET", target).header("ETag");

    assertThat(tag).isNotEmpty();
    assertThat(server.send("GET", target, "If-None-Match", tag).status()).isEqualTo(304);
  }

  @Test
  void parts_namedByTheirVersion_areKeptForGood_andThePageIsNot() {
    assertThat(server.send("GET", "/").header("Cache-Control")).isEqualTo("no-cache");
    assertThat(parts().stream().filter(part -> part.matches("/v-[0-9a-f]{12}/.*")))
        .hasSizeGreaterThan(50)
        .allSatisfy(
            part ->
                assertThat(server.send("GET", part).header("Cache-Control")).contains("immutable"));
  }

  private List<String> parts() {
    String page = server.send("GET", "/").body();
    Stream<String> named =
        PART.matcher(page).results().map(each -> Objects.requireNonNull(each.group(1)));
    return Stream.concat(Stream.of("/"), named).distinct().toList();
  }

  private HttpResponse<byte[]> packed(String target) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(server.uri(target)).header("Accept-Encoding", "gzip").build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
  }
}
