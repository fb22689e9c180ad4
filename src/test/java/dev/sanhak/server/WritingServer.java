package dev.sanhak.server;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sanhak.server.SanhakServer.Services;
import dev.sanhak.server.SanhakServer.Writing;
import dev.sanhak.server.TestServer.Answer;
import dev.sanhak.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** A real server over a store in memory, to which whoever has its token may write. */
final class WritingServer implements AutoCloseable {
  final MemoryStore store = new MemoryStore();
  final MemoryStore.Engine engine = store.engine();
  final String token;
  final SanhakServer server;

  WritingServer() {
    try {
      Path folder = Files.createTempDirectory("sanhak-test-tokens");
      Path file = folder.resolve("tokens");
      token = Tokens.create(file, "test", LocalDate.EPOCH);
      Tokens tokens = Tokens.read(file);
      Files.delete(file);
      Files.delete(folder);
      server =
          SanhakServer.start(
              "127.0.0.1",
              0,
              Services.of(engine, Vocabulary.bundled(), new Writing(store, tokens)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks with the token. */
  Answer send(String method, String target, String body, String... headers) {
    HttpRequest.Builder request =
        request(method, target, HttpRequest.BodyPublishers.ofString(body))
            .header("Authorization", "Bearer " + token);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return TestServer.answer(request);
  }

  /** Asks without it. */
  Answer sendBare(String method, String target, String body, String... headers) {
    HttpRequest.Builder request =
        request(method, target, HttpRequest.BodyPublishers.ofString(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return TestServer.answer(request);
  }

  Answer postLines(String target, String lines) {
    return send("POST", target, lines, "Content-Type", "application/x-ndjson");
  }

  JsonNode json(String target) {
    return sendBare("GET", target, "").json();
  }

  HttpRequest.Builder request(String method, String target, HttpRequest.BodyPublisher body) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + target))
        .method(method, body);
  }

  @Override
  public void close() {
    server.close();
  }
}
