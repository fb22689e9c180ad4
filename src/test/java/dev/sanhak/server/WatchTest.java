package dev.sanhak.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sanhak.server.TestServer.Answer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WatchTest {
  private static final Logger LOG = Logger.getLogger("dev.sanhak.server.requests");

  private final TestServer server = TestServer.shared();
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Handler kept =
      new Handler() {
        @Override
        public void publish(LogRecord message) {
          lines.add(message.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    LOG.setLevel(Level.INFO);
    LOG.setUseParentHandlers(false);
    LOG.addHandler(kept);
  }

  @AfterEach
  void stop() {
    LOG.removeHandler(kept);
    LOG.setLevel(null);
    LOG.setUseParentHandlers(true);
  }

  @Test
  void whatIsRefusedBeforeAnyRoute_hasItsLineToo() throws Exception {
    String answer =
        String.valueOf(
            new RawClient(server.uri("/").getPort())
                .send(
                    ("GET / HTTP/1.1\r\nHost: a\r\nX: " + "x".repeat(200_000) + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII))
                .header("x-request-id"));

    assertThat(lines)
        .filteredOn(line -> line.contains(answer))
        .singleElement()
        .asString()
        .contains("\"status\":431");
  }

  @Test
  void requestId_ofTheClient_isTakenWhereItIsHarmless() {
    assertThat(id("abc-1.2_X")).isEqualTo("abc-1.2_X");
    for (String bad : new String[] {"a b", "a\"b", "x".repeat(65), "가"}) {
      assertThat(id(bad)).matches("[0-9a-f]{16}");
    }
    assertThat(server.send("GET", "/nowhere").header("X-Request-Id")).matches("[0-9a-f]{16}");
    assertThat(server.raw("/%2e%2e/pom.xml")).containsIgnoringCase("X-Request-Id: ");
  }

  @Test
  void everyRequest_hasOneLineThatTextOfTheUserCannotBreak() throws InterruptedException {
    server.send(
        "GET", "/api/search?q=%0A%22%7D", "X-Request-Id", "line-1", "User-Agent", "a\"b\\c");
    JsonNode line = line("line-1");

    assertThat(line.path("route").asText()).isEqualTo("/api/search");
    assertThat(line.path("target").asText()).isEqualTo("/api/search?q=%0A%22%7D");
    assertThat(line.path("status").asInt()).isEqualTo(200);
    assertThat(line.path("bytes").asLong()).isPositive();
    assertThat(lines).allMatch(each -> each.matches("\\p{Print}+"));
    server.send("GET", "/nowhere/at/all", "X-Request-Id", "line-2");
    assertThat(line("line-2").path("route").asText()).isEqualTo("none");
    server.send("GET", "/favicon.svg", "X-Request-Id", "line-3");
    assertThat(line("line-3").path("route").asText()).isEqualTo("static");
  }

  @Test
  void metrics_tellOfRoutesAndOfNothingThatAUserSends() throws InterruptedException {
    server.send("GET", "/api/partnerships/secret-name", "X-Request-Id", "m-1");
    server.send("NONSENSE", "/api/secret-path", "X-Request-Id", "m-2");
    line("m-2");
    Answer answer = server.get("/metrics");

    assertThat(answer.header("Content-Type")).startsWith("text/plain; version=0.0.4");
    assertThat(answer.body())
        .contains(
            "sanhak_http_request_duration_seconds_bucket{method=\"GET\","
                + "route=\"/api/partnerships/{id}\",status=\"404\",le=\"0.001\"}")
        .contains("method=\"other\",route=\"none\"")
        .contains("sanhak_index_records 410.0")
        .containsPattern("sanhak_index_bytes \\d{6,}")
        .contains("sanhak_http_requests_in_flight")
        .contains("sanhak_work_rejected_total{reason=\"slow\",work=\"queries\"}")
        .contains("jvm_memory_used_bytes")
        .doesNotContain("secret", "NONSENSE");
  }

  @Test
  void trace_ofAMessageWithLineBreaks_keepsItOnOneLine() {
    Exception e = new IllegalStateException("a\nSEVERE: b", new RuntimeException("c\r\nd"));

    assertThat(Trace.of(e).lines())
        .allMatch(line -> line.startsWith("\tat ") || line.contains("Exception: "));
    assertThat(Trace.of(e)).contains("Caused by: java.lang.RuntimeException: c\uFFFD\uFFFDd");
  }

  private String id(String given) {
    try {
      return server.send("GET", "/health/live", "X-Request-Id", given).header("X-Request-Id");
    } catch (IllegalArgumentException e) {
      // The client itself refuses to send it.
      return "0123456789abcdef";
    }
  }

  /** The line is written when the answer has gone, so that it may come a little behind it. */
  private JsonNode line(String id) throws InterruptedException {
    for (int i = 0; i < 500; i++) {
      for (String each : lines) {
        if (each.contains("\"" + id + "\"")) {
          return TestServer.read(each);
        }
      }
      Thread.sleep(10);
    }
    throw new AssertionError("no line of " + id + " in " + lines);
  }
}
