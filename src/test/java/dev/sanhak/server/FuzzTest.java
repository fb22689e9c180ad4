package dev.sanhak.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.sanhak.lucene.IndexAnalysis;
import dev.sanhak.lucene.IndexFolder;
import dev.sanhak.lucene.IndexUpdate;
import dev.sanhak.lucene.LuceneStore;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.server.RandomRequests.Request;
import dev.sanhak.server.RawClient.RawAnswer;
import dev.sanhak.server.SanhakServer.Services;
import dev.sanhak.server.SanhakServer.Writing;
import dev.sanhak.vocabulary.Vocabulary;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is sent to a server over a real index, it answers, with what its description says. More
 * requests: {@code mvn -Dtest=FuzzTest -Dsanhak.fuzz.requests=100000 test}; others: {@code
 * -Dsanhak.fuzz.seed}.
 */
class FuzzTest {
  private static final int REQUESTS = Integer.getInteger("sanhak.fuzz.requests", 2_000);
  private static final long SEED = Long.getLong("sanhak.fuzz.seed", 20_261_124);

  /** What any request may be answered with, which is about its address or its headers. */
  private static final Set<Integer> EVERYWHERE = Set.of(400, 404, 405, 414, 431);

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @TempDir Path folder;

  private JsonNode description;
  private Schema problem;

  @Test
  void anyRequest_isAnsweredAsDescribed() throws IOException {
    System.out.printf("FuzzTest: %,d requests, seed %d%n", REQUESTS, SEED);
    List<Partnership> records = TestServer.shared().records();
    Path tokens = folder.resolve("tokens");
    String token = Tokens.create(tokens, "fuzz", LocalDate.EPOCH);
    try (LuceneStore store = store(records);
        SanhakServer server =
            SanhakServer.start(
                "127.0.0.1",
                0,
                Services.of(
                    store.engine(),
                    Vocabulary.bundled(),
                    new Writing(store, Tokens.read(tokens))))) {
      description = TestServer.shared().get("/api/openapi.json").json();
      problem = schema(description.at("/components/schemas/Problem"));
      List<String> ids = records.stream().limit(20).map(Partnership::id).toList();
      RandomRequests requests = new RandomRequests(description, token, ids, new Random(SEED));
      run(requests, new RawClient(server.port()));
      assertThat(new RawClient(server.port()).send(get("/health/ready")).status()).isEqualTo(200);
    }
  }

  private void run(RandomRequests requests, RawClient client) throws IOException {
    Map<Integer, Integer> statuses = new TreeMap<>();
    for (int i = 0; i < REQUESTS; i++) {
      Request request = requests.next();
      RawAnswer answer;
      try {
        answer = client.send(request.bytes().array());
      } catch (SocketTimeoutException e) {
        fail("request %d hangs: %s", i, told(request));
        return;
      }
      statuses.merge(answer.status(), 1, Integer::sum);
      check(i, request, answer);
    }
    System.out.println("FuzzTest: answers by status " + statuses);
    assertThat(statuses.keySet()).contains(200, 204, 400, 401, 404, 405);
  }

  private void check(int number, Request request, RawAnswer answer) {
    String what = "request %d: %s\nanswer: %s".formatted(number, told(request), answer);
    assertThat(answer.status()).as(what).isBetween(200, 503).isNotIn(500, 501, 502);
    boolean described = isDescribed(request, answer.status());
    assertThat(described || EVERYWHERE.contains(answer.status())).as(what).isTrue();
    assertThat(answer.header("x-request-id")).as(what).matches("[A-Za-z0-9._-]{1,64}");
    if (answer.status() >= 400) {
      assertThat(answer.header("content-type")).as(what).startsWith(Problem.CONTENT_TYPE);
      if (!request.method().equals("HEAD")) {
        JsonNode body = TestServer.read(answer.body());
        assertThat(problem.validate(body)).as(what).isEmpty();
        assertThat(body.path("status").asInt()).as(what).isEqualTo(answer.status());
      }
    }
  }

  private boolean isDescribed(Request request, int status) {
    String method = request.method().equals("HEAD") ? "get" : request.method();
    return description
        .path("paths")
        .path(request.path())
        .path(method.toLowerCase(Locale.ROOT))
        .path("responses")
        .has("" + status);
  }

  private LuceneStore store(List<Partnership> records) {
    IndexAnalysis analysis = IndexAnalysis.of(Vocabulary.bundled());
    IndexFolder index = IndexFolder.of(folder.resolve("index"));
    try (IndexUpdate update = IndexUpdate.open(index, analysis)) {
      records.forEach(update::put);
      update.commit();
    }
    return LuceneStore.open(index, analysis);
  }

  private Schema schema(JsonNode schema) {
    ObjectNode root = schema.deepCopy();
    root.set("components", description.path("components"));
    return SCHEMAS.getSchema(root);
  }

  private static byte[] get(String target) {
    return ("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String told(Request request) {
    String text = new String(request.bytes().array(), StandardCharsets.ISO_8859_1);
    return text.length() <= 1_000 ? text : text.substring(0, 1_000) + "…";
  }
}
