package dev.sanhak.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;

/** Requests made up from the OpenAPI text: right ones, nearly right ones, and rubbish. */
final class RandomRequests {
  private static final List<String> METHODS =
      List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "NONSENSE");
  private static final List<String> TYPES =
      List.of(
          "application/json",
          "application/x-ndjson",
          "text/plain",
          "text/html",
          "application/pdf",
          "application/x-www-form-urlencoded",
          "multipart/form-data",
          "x");

  private static final Pattern PATH_PARTS = Pattern.compile("(?=\\{)|(?<=\\})");

  private final JsonNode description;
  private final String token;
  private final List<String> ids;
  private final Random random;
  private final RandomTexts texts;
  private final List<String> paths = new ArrayList<>();

  /** One request, and which operation it is meant for. */
  record Request(String method, String path, ByteBuffer bytes) {}

  RandomRequests(JsonNode description, String token, List<String> ids, Random random) {
    this.description = description;
    this.token = token;
    this.ids = ids;
    this.random = random;
    this.texts = new RandomTexts(random, ids);
    description.path("paths").fieldNames().forEachRemaining(paths::add);
  }

  Request next() {
    String path = pick(paths);
    String method = chance(20) ? pick(METHODS) : documented(path);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    write(bytes, method + " ");
    bytes.writeBytes(target(path, method));
    write(bytes, " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
    headers(bytes);
    byte[] body =
        chance(15) || List.of("POST", "PUT").contains(method) ? texts.body() : new byte[0];
    write(bytes, "Content-Length: " + body.length + "\r\n\r\n");
    bytes.writeBytes(body);
    return new Request(method, path, ByteBuffer.wrap(bytes.toByteArray()));
  }

  private String documented(String path) {
    List<String> methods = new ArrayList<>();
    description.path("paths").path(path).fieldNames().forEachRemaining(methods::add);
    return pick(methods).toUpperCase(Locale.ROOT);
  }

  private byte[] target(String path, String method) {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    if (chance(2)) {
      write(target, "/");
      target.writeBytes(texts.encoded());
      return target.toByteArray();
    }
    for (String part : PATH_PARTS.split(path, -1)) {
      if (!part.startsWith("{")) {
        write(target, part);
      } else if (chance(60)) {
        write(target, part.equals("{id}") ? id() : pick(List.of("company", "technology")));
      } else {
        target.writeBytes(segment());
      }
    }
    parameters(path, method, target);
    return target.toByteArray();
  }

  /** Any text but none at all, with which the address would be that of another operation. */
  private byte[] segment() {
    byte[] segment = texts.encoded();
    return segment.length == 0 ? new byte[] {'-'} : segment;
  }

  /** One that is there, or one that may come and go. */
  private String id() {
    return chance(50) ? pick(ids) : "fuzz-" + random.nextInt(50);
  }

  private void parameters(String path, String method, ByteArrayOutputStream target) {
    String separator = "?";
    for (JsonNode each :
        description.at(
            "/paths/"
                + path.replace("/", "~1")
                + "/"
                + method.toLowerCase(Locale.ROOT)
                + "/parameters")) {
      JsonNode parameter =
          each.has("$ref") ? description.at(each.path("$ref").asText().substring(1)) : each;
      if (!parameter.path("in").asText().equals("query") || chance(60)) {
        continue;
      }
      for (int i = chance(10) ? 2 : 1; i > 0; i--) {
        write(target, separator + parameter.path("name").asText() + "=");
        target.writeBytes(value(parameter));
        separator = "&";
      }
    }
    if (chance(8)) {
      write(target, separator);
      target.writeBytes(texts.encoded());
    }
  }

  /** Real names change the index for good, and each index made anew takes its time. */
  private byte[] value(JsonNode parameter) {
    JsonNode schema = parameter.path("schema");
    if (schema.has("enum") && chance(80)) {
      return RandomTexts.percent(
          schema.path("enum").path(random.nextInt(schema.path("enum").size())).asText());
    }
    if (schema.path("type").asText().equals("integer") && chance(80)) {
      return RandomTexts.percent("" + (random.nextInt(60) - 3));
    }
    if (parameter.path("name").asText().matches("from|to|published") && chance(70)) {
      return RandomTexts.percent(
          "%d-%02d".formatted(1990 + random.nextInt(40), random.nextInt(14)));
    }
    return texts.encoded();
  }

  private void headers(ByteArrayOutputStream bytes) {
    if (chance(70)) {
      write(bytes, "Authorization: Bearer " + (chance(85) ? token : "wrong") + "\r\n");
    }
    if (chance(80)) {
      write(bytes, "Content-Type: " + pick(TYPES) + "\r\n");
    }
    for (String name :
        List.of(
            "If-Match", "If-None-Match", "X-Request-Id", "Accept", "Range", "Cookie", "X-Any")) {
      if (chance(8)) {
        write(bytes, name + ": ");
        bytes.writeBytes(chance(40) ? "*".getBytes(StandardCharsets.UTF_8) : texts.header());
        write(bytes, "\r\n");
      }
    }
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static void write(ByteArrayOutputStream bytes, String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
