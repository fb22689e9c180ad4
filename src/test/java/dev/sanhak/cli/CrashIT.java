package dev.sanhak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.lucene.IndexAnalysis;
import dev.sanhak.lucene.IndexCheck;
import dev.sanhak.lucene.IndexFolder;
import dev.sanhak.lucene.LuceneSearchEngine;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.search.Filters;
import dev.sanhak.search.SortOrder;
import dev.sanhak.search.UserQuery;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a server that is being written to, again and again, and looks at what is left: every change
 * that was answered has to be there, a batch whole or not at all, and the index clean.
 *
 * <p>{@code -Dsanhak.crash.kills=200} asks for as many kills as that; the seed is printed, and
 * {@code -Dsanhak.crash.seed=N} repeats the choice of moments.
 */
class CrashIT {
  private static final int KILLS = Integer.getInteger("sanhak.crash.kills", 3);
  private static final long SEED = Long.getLong("sanhak.crash.seed", System.nanoTime());
  private static final int WRITERS = 4;
  private static final int IDS = 5;
  private static final int BATCH = 20;
  private static final int MAX_MILLIS = 4_000;

  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private String token = "";

  /** What a record may be after a kill: as it was answered last, or as it was asked for then. */
  private static final class Expected {
    private final Map<String, String> answered = new HashMap<>();
    private Map<String, String> asked = Map.of();

    boolean isThere(String id) {
      return !answered.getOrDefault(id, "").isEmpty();
    }

    /** The titles that these ids are about to have; an empty one is a deletion. */
    void ask(Map<String, String> titles) {
      asked = titles;
    }

    void answered() {
      answered.putAll(asked);
      asked = Map.of();
    }

    void check(Map<String, String> found) {
      boolean asAnswered = matches(answered, found);
      Map<String, String> changed = new HashMap<>(answered);
      changed.putAll(asked);
      assertThat(asAnswered || matches(changed, found))
          .as("answered %s, asked %s, found %s", answered, asked, found)
          .isTrue();
      if (!asAnswered) {
        answered.putAll(asked);
      }
      asked = Map.of();
    }

    private static boolean matches(Map<String, String> titles, Map<String, String> found) {
      return titles.entrySet().stream()
          .allMatch(each -> each.getValue().equals(found.getOrDefault(each.getKey(), "")));
    }
  }

  @Test
  void killedServer_keepsWhatItAnswered() throws Exception {
    System.out.printf("%d kills, seed %d%n", KILLS, SEED);
    Random random = new Random(SEED);
    Path tokens = folder.resolve("tokens");
    token = CommandRun.of("token", "create", "--token-file", tokens).out().strip();
    Path index = folder.resolve("index");
    List<Expected> expected =
        Stream.generate(Expected::new).limit(WRITERS + 1).collect(Collectors.toList());
    int changes = 0;
    int rebuilds = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      JarProcess server = JarProcess.startWriter(folder, "1g", index, tokens);
      String address = "http://127.0.0.1:" + server.port();
      try (ExecutorService clients = Executors.newCachedThreadPool()) {
        List<Future<Integer>> writing = new ArrayList<>();
        for (int i = 0; i <= WRITERS; i++) {
          int writer = i;
          Random choices = new Random(random.nextLong());
          writing.add(clients.submit(() -> write(address, writer, expected.get(writer), choices)));
        }
        Future<Integer> rebuilding = clients.submit(() -> rebuild(address));
        Thread.sleep(random.nextInt(MAX_MILLIS));
        server.process().destroyForcibly().waitFor();
        for (Future<Integer> each : writing) {
          changes += each.get();
        }
        rebuilds += rebuilding.get();
      } catch (ExecutionException e) {
        throw new AssertionError("kill %d; the server's log:%n%s".formatted(kill, server.err()), e);
      }
      Map<String, String> found = read(index);
      expected.forEach(each -> each.check(found));
    }
    System.out.printf("%d kills, %,d changes answered, %d rebuilds%n", KILLS, changes, rebuilds);
    assertThat(changes).isPositive();
  }

  /** Changes one thing after the other until the server is gone; gives how many were answered. */
  private int write(String address, int writer, Expected expected, Random random) {
    int answered = 0;
    while (true) {
      String title = "제목 " + System.nanoTime();
      HttpRequest.Builder request;
      if (writer == WRITERS) {
        Map<String, String> batch =
            IntStream.range(0, BATCH)
                .boxed()
                .collect(Collectors.toMap(number -> "batch-" + number, number -> title));
        expected.ask(batch);
        request =
            HttpRequest.newBuilder(URI.create(address + "/api/partnerships"))
                .header("Content-Type", "application/x-ndjson")
                .POST(
                    BodyPublishers.ofString(
                        batch.keySet().stream()
                            .map(id -> CommandRun.line(id, title, "네이버"))
                            .collect(Collectors.joining("\n"))));
      } else {
        String id = "writer-%d-%d".formatted(writer, random.nextInt(IDS));
        boolean delete = expected.isThere(id) && random.nextInt(4) == 0;
        expected.ask(Map.of(id, delete ? "" : title));
        request = HttpRequest.newBuilder(URI.create(address + "/api/partnerships/" + id));
        if (delete) {
          request.DELETE();
        } else {
          request
              .header("Content-Type", "application/json")
              .PUT(BodyPublishers.ofString(CommandRun.line(id, title, "네이버")));
        }
      }
      int status = send(request);
      if (status < 0) {
        return answered;
      }
      assertThat(status).isIn(200, 201, 204);
      expected.answered();
      answered++;
    }
  }

  /** Other names in turn, so that each makes another index; gives how many were answered. */
  private int rebuild(String address) {
    for (int i = 0; ; i++) {
      String body =
          "{\"companies.tsv\": \"canonical\\taliases\\tenglish\\tcode\\tambiguous\\n새벽%d\\t\\t\\t\\t\\n\"}"
              .formatted(i % 7);
      int status =
          send(
              HttpRequest.newBuilder(URI.create(address + "/api/vocabulary"))
                  .header("Content-Type", "application/json")
                  .POST(BodyPublishers.ofString(body)));
      if (status < 0) {
        return i;
      }
      assertThat(status).isEqualTo(200);
    }
  }

  /** The status; -1 where the server is gone. */
  private int send(HttpRequest.Builder request) {
    try {
      return client
          .send(
              request.header("Authorization", "Bearer " + token).build(),
              HttpResponse.BodyHandlers.discarding())
          .statusCode();
    } catch (IOException e) {
      return -1;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The titles by id, after the whole index was verified. */
  private static Map<String, String> read(Path root) throws IOException {
    IndexFolder index = IndexFolder.of(root);
    assertThat(IndexCheck.run(index).problems()).isEmpty();
    Map<String, String> titles = new HashMap<>();
    try (LuceneSearchEngine engine =
        LuceneSearchEngine.open(index, IndexAnalysis.of(index.vocabulary()))) {
      engine.forEach(UserQuery.EMPTY, Filters.NONE, SortOrder.NEWEST, each -> put(each, titles));
    }
    assertThat(titles).as("the bundled records").hasSizeGreaterThanOrEqualTo(410);
    try (Stream<Path> files = Files.list(root)) {
      assertThat(files.filter(each -> each.toString().endsWith(".tmp"))).hasSizeLessThan(3);
    }
    return titles;
  }

  private static void put(Partnership partnership, Map<String, String> titles) {
    String before = titles.put(partnership.id(), partnership.title());
    assertThat(before).as("one record of an id").isNull();
  }
}
