package dev.sanhak.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.partnership.Partners;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.server.TestServer.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server does that is asked for too much, or told to stop. */
class LimitsTest {
  private static final String RECORD =
      "{\"title\": \"제목\", \"body\": \"\", \"companies\": [\"LG\"]}";

  private final WritingServer server = new WritingServer();

  @AfterEach
  void close() {
    server.engine.release();
    server.close();
  }

  @Test
  void queryWithoutEnd_isLeftAfterTheTimeLimit() throws InterruptedException {
    server.engine.hold();
    Answer answer = server.sendBare("GET", "/api/search", "");

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("1");
    assertThat(answer.text("detail")).startsWith("It took longer than 5,000 ms");
  }

  @Test
  void queriesBeyondThePlaces_areRefusedWhileHealthAndMetricsAnswer() throws Exception {
    server.engine.hold();
    int places = Math.max(2, Runtime.getRuntime().availableProcessors());
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Answer>> asked = new ArrayList<>();
      for (int i = 0; i < places; i++) {
        asked.add(clients.submit(() -> server.sendBare("GET", "/api/search", "")));
      }
      server.engine.awaitHeld(places);

      Answer refused = server.sendBare("GET", "/api/search", "");
      assertThat(refused.status()).isEqualTo(503);
      assertThat(refused.header("Retry-After")).isEqualTo("1");
      assertThat(server.sendBare("GET", "/health/live", "").status()).isEqualTo(200);
      assertThat(server.sendBare("GET", "/metrics", "").body())
          .contains("sanhak_work_in_progress{work=\"queries\"} " + places)
          .contains("sanhak_work_rejected_total{reason=\"busy\",work=\"queries\"} 1.0");
      server.engine.release();
      for (Future<Answer> each : asked) {
        assertThat(each.get().status()).isEqualTo(200);
      }
    }
    assertThat(server.sendBare("GET", "/api/search", "").status()).isEqualTo(200);
  }

  @Test
  void headOfAnExport_walksThroughNothing() {
    server.send("PUT", "/api/partnerships/one", RECORD);

    assertThat(server.sendBare("HEAD", "/api/export", "").status()).isEqualTo(200);
    assertThat(server.engine.walks.get()).isZero();
    server.sendBare("GET", "/api/export", "");
    assertThat(server.engine.walks.get()).isEqualTo(1);
  }

  @Test
  void slowReadersOfExports_takeNoPlaceButAreOnlySoMany() throws Exception {
    Partners partners = new Partners(List.of("LG"), List.of(), List.of());
    String body = "가".repeat(20_000);
    server.store.putAll(
        IntStream.range(0, 130)
            .mapToObj(
                i -> new Partnership("r" + i, "제목", body, partners, List.of(), null, null, null))
            .toList());
    List<Socket> readers = new ArrayList<>();
    try {
      for (int i = 0; i < 32; i++) {
        readers.add(slowReader());
      }
      assertThat(server.sendBare("GET", "/metrics", "").body())
          .contains("sanhak_work_in_progress{work=\"exports\"} 0.0");
      assertThat(server.sendBare("GET", "/api/export", "").status()).isEqualTo(503);

      readers.removeLast().close();
      await(() -> server.sendBare("GET", "/api/export", "").status() == 200);
    } finally {
      for (Socket reader : readers) {
        reader.close();
      }
    }
  }

  /** Begins to read an export and goes no further. */
  private Socket slowReader() throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(4_096);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.server.port()));
    socket
        .getOutputStream()
        .write(
            "GET /api/export HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    assertThat(socket.getInputStream().read()).isEqualTo('H');
    return socket;
  }

  @Test
  void strangersWhoSendArticlesSlowly_keepOutOnlyEachOther() throws Exception {
    String article = "삼성전자와 서울대가 지난 17일 AI 공동연구센터를 세우는 협약을 맺었다.";
    List<Socket> strangers = new ArrayList<>();
    try {
      // One after the other, since the question whether all places are held takes one itself.
      do {
        assertThat(strangers).hasSizeLessThan(100);
        strangers.add(slowStranger());
      } while (server.sendBare("POST", "/api/articles?dryRun=true", article).status() != 503);

      assertThat(server.send("POST", "/api/articles", article).status()).isEqualTo(200);
      assertThat(server.send("POST", "/api/articles?dryRun=true", article).status()).isEqualTo(200);
    } finally {
      for (Socket stranger : strangers) {
        stranger.close();
      }
    }
  }

  /** Begins to send an article and goes no further. */
  private Socket slowStranger() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.server.port());
    String head =
        "POST /api/articles?dryRun=true HTTP/1.1\r\nHost: test\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n\r\nslow";
    socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
    return socket;
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    for (int i = 0; i < 100 && !condition.getAsBoolean(); i++) {
      Thread.sleep(50);
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }

  @Test
  void bodyThatBreaksOff_storesNothing() throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.server.port())) {
      socket.getOutputStream().write(head("POST /api/partnerships", 1_000, "application/x-ndjson"));
      socket.getOutputStream().write(line("r1"));
      socket.getOutputStream().flush();
      socket.shutdownOutput();
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 400 ");
    }
    assertThat(server.store.all()).isEmpty();
  }

  @Test
  void slowBody_doesNotKeepOtherWritersWaiting() throws IOException {
    byte[] line = line("slow");
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.server.port())) {
      socket
          .getOutputStream()
          .write(head("POST /api/partnerships", line.length, "application/x-ndjson"));
      socket.getOutputStream().write(line, 0, 10);
      socket.getOutputStream().flush();

      assertThat(server.send("PUT", "/api/partnerships/one", RECORD).status()).isEqualTo(201);
      socket.getOutputStream().write(line, 10, line.length - 10);
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .startsWith("HTTP/1.1 200 ");
    }
    assertThat(server.store.all()).hasSize(2);
  }

  @Test
  void stop_letsRunningAnswersEnd() throws Exception {
    server.engine.hold();
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Answer> asked = clients.submit(() -> server.sendBare("GET", "/api/search", ""));
      server.engine.awaitHeld(1);
      CountDownLatch stopping = new CountDownLatch(1);
      Future<?> stopped =
          clients.submit(
              () -> {
                stopping.countDown();
                server.close();
              });
      stopping.await();
      Thread.sleep(200);
      assertThat(server.engine.closed).isFalse();
      server.engine.release();

      assertThat(asked.get().status()).isEqualTo(200);
      stopped.get();
      assertThat(server.engine.closed).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/index.html", "/js/main.js", "/articles/new", "/partnerships/x"})
  void page_isOnlyToBeRead(String target) {
    for (String method : new String[] {"POST", "PUT", "DELETE"}) {
      Answer answer = server.sendBare(method, target, "");
      assertThat(answer.status()).as(method).isEqualTo(405);
      assertThat(answer.header("Allow")).isEqualTo("GET, HEAD");
    }
    assertThat(server.sendBare("POST", "/js/nothing.js", "").status()).isEqualTo(404);
  }

  private byte[] head(String request, int length, String type) {
    return (request
            + " HTTP/1.1\r\nHost: test\r\nConnection: close\r\nAuthorization: Bearer "
            + server.token
            + "\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + length
            + "\r\n\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] line(String id) {
    return RECORD
        .replace("{\"title", "{\"id\": \"" + id + "\", \"title")
        .getBytes(StandardCharsets.UTF_8);
  }
}
