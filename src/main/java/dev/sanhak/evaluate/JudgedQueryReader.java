package dev.sanhak.evaluate;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads judged queries: JSONL of {@code {id, q, kind, relevant: {id: grade}}}. */
public final class JudgedQueryReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JudgedQueryReader() {}

  /**
   * Reads a file whole.
   *
   * @throws IOException where it cannot be read
   * @throws IllegalArgumentException where a line is no judged query; the message names it
   */
  public static List<JudgedQuery> read(Path file) throws IOException {
    List<JudgedQuery> queries = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        queries.add(parse(file, i + 1, lines.get(i)));
      }
    }
    return queries;
  }

  private static JudgedQuery parse(Path file, int number, String line) {
    try {
      JsonNode node = JSON.readTree(line);
      Map<String, Integer> relevant = new LinkedHashMap<>();
      node.path("relevant")
          .properties()
          .forEach(grade -> relevant.put(grade.getKey(), grade.getValue().asInt()));
      if (!node.path("q").isTextual() || relevant.isEmpty()) {
        throw new IllegalArgumentException(
            file + ":" + number + ": a judged query needs q, a text, and relevant, an object");
      }
      return new JudgedQuery(
          node.path("id").asText("line " + number),
          node.path("q").asText(),
          node.path("kind").asText("other"),
          relevant);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          file + ":" + number + ": no JSON: " + e.getOriginalMessage(), e);
    }
  }
}
