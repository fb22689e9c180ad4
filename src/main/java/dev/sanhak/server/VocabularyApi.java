package dev.sanhak.server;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.sanhak.format.OneLine;
import dev.sanhak.search.InvalidRequestException;
import dev.sanhak.search.PartnershipStore;
import dev.sanhak.search.WriteException;
import dev.sanhak.server.SanhakServer.Services;
import dev.sanhak.vocabulary.Vocabulary;
import dev.sanhak.vocabulary.VocabularyException;
import dev.sanhak.vocabulary.VocabularyException.BadLine;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/** Takes other names: says what they would change, and makes the index anew with them. */
final class VocabularyApi {
  static final String PATH = "/api/vocabulary";

  /** Some thirty times the bundled names. */
  private static final int MAX_BYTES = 10_000_000;

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final Gate gate;
  private final Lending lending;
  private final Desks desks;

  /** Of two at once, the one that is lent last has to be the one that was built last. */
  private final ReentrantLock applying = new ReentrantLock();

  VocabularyApi(Lending lending, Desks desks) {
    this.gate = new Gate(lending);
    this.lending = lending;
    this.desks = desks;
  }

  void configure(RoutesConfig routes) {
    routes.post(PATH, this::post);
  }

  private void post(Context context) throws Exception {
    Parameters parameters = Parameters.of(context, "dryRun");
    boolean dryRun = parameters.flag("dryRun");
    // Even what it would change takes much memory to find out.
    PartnershipStore store = gate.open(context);
    try (TemporaryFile body = Body.kept(context, MAX_BYTES)) {
      VocabularyChange change =
          desks.upload(
              services -> {
                Vocabulary vocabulary = read(files(body.content()));
                return dryRun
                    ? VocabularyChange.between(services, vocabulary)
                    : apply(services, store, vocabulary);
              });
      context.json(change.toJson(!dryRun));
    }
  }

  private VocabularyChange apply(Services services, PartnershipStore store, Vocabulary vocabulary) {
    if (!applying.tryLock()) {
      throw new WriteException(
          WriteException.Reason.BUSY, "Another vocabulary is being applied; try again.", null);
    }
    try {
      VocabularyChange change = VocabularyChange.between(services, vocabulary);
      store.rebuild(
          vocabulary,
          engine -> {
            Services next = Services.of(engine, vocabulary, services.writing());
            next.warm();
            return () -> lending.replace(next);
          });
      return change;
    } finally {
      applying.unlock();
    }
  }

  private static Vocabulary read(Map<String, byte[]> files) {
    try {
      return Vocabulary.of(files);
    } catch (VocabularyException e) {
      throw new ProblemException(problem(e.lines()));
    }
  }

  private static Problem problem(List<BadLine> bad) {
    BadLine first = bad.getFirst();
    String more = bad.size() > 1 ? " (and %,d more)".formatted(bad.size() - 1) : "";
    Problem problem = Problem.of(HttpStatus.BAD_REQUEST, first + more, first.file());
    List<RejectedLine> lines =
        bad.stream()
            .filter(line -> line.line() > 0)
            .limit(RejectedLine.MOST)
            .map(line -> new RejectedLine(line.line(), line.file() + ": " + line.reason()))
            .toList();
    return first.line() == 0 ? problem : problem.of(lines);
  }

  private static Map<String, byte[]> files(byte[] body) {
    JsonNode object;
    try {
      object = JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw new InvalidRequestException(
          "", "The body is broken JSON: " + OneLine.shortened(e.getOriginalMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!object.isObject()) {
      throw new InvalidRequestException(
          "", "The body is no object of files; write {\"companies.tsv\": \"…\"}");
    }
    Map<String, byte[]> files = new HashMap<>();
    for (Map.Entry<String, JsonNode> file : object.properties()) {
      if (!file.getValue().isTextual()) {
        throw new InvalidRequestException(
            file.getKey(), "The content of a file is one text, with its line breaks as \\n");
      }
      files.put(file.getKey(), file.getValue().textValue().getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }
}
