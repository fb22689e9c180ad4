package dev.sanhak.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sanhak.format.FileFormat;
import dev.sanhak.format.Line;
import dev.sanhak.format.PartnershipReader;
import dev.sanhak.lucene.IndexAnalysis;
import dev.sanhak.lucene.IndexFolder;
import dev.sanhak.lucene.IndexUpdate;
import dev.sanhak.lucene.LuceneSearchEngine;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.server.SanhakServer.Services;
import dev.sanhak.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.apache.lucene.util.IOUtils;

/**
 * A real server over the bundled partnerships on a free port. It only reads, so that one serves all
 * tests of a JVM, with which it ends.
 */
public final class TestServer {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<Partnership> records = bundled();
  private final Services services;
  private final int port;

  /** Started by whoever asks first. */
  private static final class Shared {
    static final TestServer SERVER = new TestServer();
  }

  /** An answer, read to its end. */
  record Answer(int status, HttpHeaders headers, String body) {
    JsonNode json() {
      return read(body);
    }

    String header(String name) {
      return headers.firstValue(name).orElse("");
    }

    String text(String key) {
      return json().path(key).asText();
    }
  }

  private TestServer() {
    try {
      Path folder = Files.createTempDirectory("sanhak-test-server");
      IndexAnalysis analysis = IndexAnalysis.of(Vocabulary.bundled());
      try (IndexUpdate update = IndexUpdate.open(IndexFolder.of(folder), analysis)) {
        records.forEach(update::put);
        update.commit();
      }
      LuceneSearchEngine engine = LuceneSearchEngine.open(IndexFolder.of(folder), analysis);
      services = Services.of(engine, Vocabulary.bundled());
      SanhakServer server = SanhakServer.start("127.0.0.1", 0, services);
      port = server.port();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, engine, folder)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The server of this JVM. */
  public static TestServer shared() {
    return Shared.SERVER;
  }

  /** An address on this server, such as {@code /?q=AI}; to be encoded already. */
  public URI uri(String target) {
    return URI.create("http://127.0.0.1:" + port + target);
  }

  /** What it serves, as written in the bundled file. */
  public List<Partnership> records() {
    return records;
  }

  Services services() {
    return services;
  }

  /** Asks for a path with these names and values, one after the other, which are encoded here. */
  Answer get(String path, String... namesAndValues) {
    return send("GET", path + query(namesAndValues));
  }

  Answer send(String method, String target, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(target)).method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return answer(request);
  }

  Answer post(String target, String contentType, byte[] body) {
    return answer(
        HttpRequest.newBuilder(uri(target))
            .header("Content-Type", contentType)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  /** Sends a request, to whichever server, and reads its answer to the end. */
  static Answer answer(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Answer(answer.statusCode(), answer.headers(), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends a target as it is, however wrong, and gives the whole answer with its headers. */
  String raw(String target) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String request = "GET " + target + " HTTP/1.1\r\nHost: test\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Begins a request whose body has more bytes than are sent; the caller closes it. */
  Socket begin(String methodAndTarget, int length, String start) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    String request =
        methodAndTarget
            + " HTTP/1.1\r\nHost: test\r\nContent-Length: "
            + length
            + "\r\n\r\n"
            + start;
    socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
    return socket;
  }

  static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String query(String... namesAndValues) {
    StringJoiner query = new StringJoiner("&", namesAndValues.length == 0 ? "" : "?", "");
    for (int i = 0; i < namesAndValues.length; i += 2) {
      query.add(
          namesAndValues[i]
              + "="
              + URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
    }
    return query.toString();
  }

  private static List<Partnership> bundled() {
    InputStream file =
        Objects.requireNonNull(
            TestServer.class.getResourceAsStream("/dev/sanhak/bundled/partnerships.jsonl"));
    try (PartnershipReader reader = PartnershipReader.open(file, FileFormat.JSONL)) {
      return reader.lines().map(line -> ((Line.Good) line).partnership()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void end(SanhakServer server, LuceneSearchEngine engine, Path folder) {
    server.close();
    engine.close();
    try {
      IOUtils.rm(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
