package dev.sanhak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Asks a server with a heap of 256 MB for four times what it can answer, nine parts reads and one
 * part writes, and looks whether it refuses cleanly, answers in time what it accepts, and is itself
 * again soon after.
 *
 * <p>{@code -Dsanhak.load.seconds=120} is the whole test; by default it is short, and how long
 * answers take is then only printed.
 */
class LoadIT {
  private static final int SECONDS = Integer.getInteger("sanhak.load.seconds", 5);
  private static final boolean WHOLE = SECONDS >= 60;
  private static final int CLIENTS = 4;
  private static final int WRITE_EVERY = 10;
  private static final List<String> QUERIES =
      List.of(
          "서울대 온디바이스 AI",
          "삼성전자",
          "반도체 계약학과",
          "카이스트 네이버",
          "2023년 이후 로봇",
          "이차전지 인재 양성",
          "삼성전저",
          "tkatjdwjswk",
          "메타버스에서 수업하는 대학",
          "LG전자 webOS",
          "디지털 트윈",
          "부산 조선해양");

  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicInteger next = new AtomicInteger();
  private String address = "";
  private String token = "";
  private @Nullable JarProcess server;

  /** An answer: its status, how long it took, and whether a refusal says when to come again. */
  private record Answer(boolean write, int status, double millis, boolean retry) {
    boolean accepted() {
      return status == 200 || status == 201;
    }
  }

  @AfterEach
  void end() {
    if (server != null) {
      server.process().destroyForcibly();
    }
  }

  @Test
  void overload_isRefusedCleanly_andLeavesNothingBehind() throws Exception {
    Path tokens = folder.resolve("tokens");
    token = CommandRun.of("token", "create", "--token-file", tokens).out().strip();
    Path index = folder.resolve("index");
    server = JarProcess.startWriter(folder, "256m", index, tokens);
    address = "http://127.0.0.1:" + server.port();
    Duration phase = Duration.ofSeconds(Math.max(2, SECONDS / 8));
    List<Answer> unused = closedLoop(1, phase);

    List<Answer> unloaded = closedLoop(1, phase);
    List<Answer> sustained = closedLoop(CLIENTS, phase);
    double rate = (double) accepted(sustained).size() / phase.toSeconds();
    List<Answer> loaded = openLoop(4 * rate, Duration.ofSeconds(SECONDS));
    TimeUnit.SECONDS.sleep(5);
    List<Answer> after = closedLoop(1, phase);

    Map<Integer, Long> statuses =
        loaded.stream()
            .collect(Collectors.groupingBy(Answer::status, TreeMap::new, Collectors.counting()));
    double before = p99(unloaded);
    System.out.printf(
        "sustained %.0f/s; at four times that %s; p99 unloaded %.0f ms (writes %.0f),"
            + " of the accepted %.0f ms (writes %.0f), after %.0f ms%n",
        rate,
        statuses,
        before,
        p99(writes(unloaded)),
        p99(accepted(loaded)),
        p99(writes(accepted(loaded))),
        p99(after));
    assertThat(statuses.keySet()).isSubsetOf(200, 201, 429, 503);
    assertThat(loaded).allMatch(answer -> answer.accepted() || answer.retry());
    assertThat(accepted(loaded)).isNotEmpty();
    assertThat(after).allMatch(Answer::accepted);
    if (WHOLE) {
      assertThat(p99(accepted(loaded))).isLessThanOrEqualTo(3 * before);
      assertThat(p99(after)).isLessThanOrEqualTo(2 * before);
    }
    assertThat(server.err()).doesNotContain("OutOfMemoryError");
    try (Stream<Path> files = Files.list(index)) {
      assertThat(files.filter(Files::isDirectory)).hasSize(1);
    }
    assertThat(deletedFilesHeldOpen()).as("readers of old states").isZero();
  }

  /** Each client asks when it has its answer. */
  private List<Answer> closedLoop(int clients, Duration duration) throws Exception {
    ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
    long end = System.nanoTime() + duration.toNanos();
    try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
      for (int i = 0; i < clients; i++) {
        pool.execute(
            () -> {
              while (System.nanoTime() < end) {
                answers.add(ask());
              }
            });
      }
    }
    return new ArrayList<>(answers);
  }

  /** So many requests a second, whether or not earlier ones are answered. */
  private List<Answer> openLoop(double rate, Duration duration) {
    ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
    long begin = System.nanoTime();
    int count = (int) (rate * duration.toSeconds());
    try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < count; i++) {
        long due = begin + (long) (i / rate * 1e9);
        while (System.nanoTime() < due) {
          LockSupport.parkNanos(due - System.nanoTime());
        }
        pool.execute(() -> answers.add(ask()));
      }
    }
    return new ArrayList<>(answers);
  }

  private Answer ask() {
    int number = next.getAndIncrement();
    HttpRequest.Builder request;
    boolean write = number % WRITE_EVERY == 0;
    if (write) {
      String id = "load-" + number % 500;
      request =
          HttpRequest.newBuilder(URI.create(address + "/api/partnerships/" + id))
              .header("Authorization", "Bearer " + token)
              .header("Content-Type", "application/json")
              .PUT(BodyPublishers.ofString(CommandRun.line(id, "제목 " + number, "네이버")));
    } else {
      String query =
          URLEncoder.encode(QUERIES.get(number % QUERIES.size()), StandardCharsets.UTF_8);
      request = HttpRequest.newBuilder(URI.create(address + "/api/search?q=" + query));
    }
    long start = System.nanoTime();
    try {
      HttpResponse<Void> answer =
          client.send(
              request.timeout(Duration.ofMinutes(1)).build(),
              HttpResponse.BodyHandlers.discarding());
      return new Answer(
          write,
          answer.statusCode(),
          (System.nanoTime() - start) / 1e6,
          answer.headers().firstValue("Retry-After").isPresent());
    } catch (IOException e) {
      return new Answer(write, -1, (System.nanoTime() - start) / 1e6, false);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Answer> accepted(List<Answer> answers) {
    return answers.stream().filter(Answer::accepted).toList();
  }

  private static List<Answer> writes(List<Answer> answers) {
    return answers.stream().filter(Answer::write).toList();
  }

  private static double p99(List<Answer> answers) {
    List<Double> sorted = answers.stream().map(Answer::millis).sorted().toList();
    return sorted.get((int) Math.ceil(sorted.size() * 0.99) - 1);
  }

  /** Linux tells which files a process still maps; elsewhere nothing is looked at. */
  private long deletedFilesHeldOpen() throws IOException {
    Path maps = Path.of("/proc", String.valueOf(server.process().pid()), "maps");
    if (!Files.isReadable(maps)) {
      return 0;
    }
    try (Stream<String> lines = Files.lines(maps)) {
      return lines
          .filter(line -> line.contains("generation-") && line.endsWith("(deleted)"))
          .count();
    }
  }
}
