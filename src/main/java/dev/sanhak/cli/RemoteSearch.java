package dev.sanhak.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A running server, asked as the page asks it. */
final class RemoteSearch implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int OK = 200;

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI server;

  RemoteSearch(URI server) {
    this.server = server;
  }

  /** The ids of the first hits. */
  List<String> search(String text) {
    URI address =
        server.resolve("/api/search?size=10&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    try {
      HttpResponse<byte[]> answer =
          client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
      if (answer.statusCode() != OK) {
        throw new CommandException(server + " answers " + answer.statusCode() + ".", null);
      }
      List<String> ids = new ArrayList<>();
      for (JsonNode hit : JSON.readTree(answer.body()).path("hits")) {
        ids.add(hit.path("id").asText());
      }
      return ids;
    } catch (IOException e) {
      throw new CommandException(server + " cannot be asked: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandException("Interrupted.", e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
