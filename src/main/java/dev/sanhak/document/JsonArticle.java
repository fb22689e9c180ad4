package dev.sanhak.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.sanhak.article.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article as a JSON object {@code {id, headline, text, published, url, publisher}}: all are
 * texts, and only {@code text} has to be there.
 */
final class JsonArticle {
  private static final List<String> KEYS =
      List.of("id", "headline", "text", "published", "url", "publisher");
  private static final int LONGEST_ID = 200;
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Limits.BYTES)
                  .maxNestingDepth(50)
                  .build())
          .build();

  private JsonArticle() {}

  /**
   * Reads an object.
   *
   * @param name the article's id where the object has none
   * @throws UnreadableException where it is no such object
   */
  static Article of(String name, String json) {
    Map<String, String> values = values(json);
    String text = values.get("text");
    if (text == null) {
      throw new UnreadableException(Fault.BAD_JSON, "text: is missing");
    }
    String clean = CleanText.of(text);
    if (clean.chars().noneMatch(Character::isLetter)) {
      throw new UnreadableException(Fault.BAD_JSON, "text: holds no text");
    }
    return new Article(
        id(values.getOrDefault("id", name)),
        CleanText.line(values.getOrDefault("headline", "")),
        clean,
        published(values.get("published")),
        values.get("url"),
        values.get("publisher"));
  }

  private static Map<String, String> values(String json) {
    Map<String, String> values = new LinkedHashMap<>();
    try (JsonParser in = JSON.createParser(json)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw new UnreadableException(Fault.BAD_JSON, "is no JSON object; write {\"text\": …}");
      }
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String key = in.currentName();
        if (!KEYS.contains(key)) {
          throw new UnreadableException(
              Fault.BAD_JSON,
              OneLineReason.shortened(key)
                  + ": is no key of an article; the keys are "
                  + String.join(", ", KEYS));
        }
        JsonToken token = in.nextToken();
        if (token == JsonToken.VALUE_STRING) {
          values.put(key, in.getText());
        } else if (token != JsonToken.VALUE_NULL) {
          throw new UnreadableException(
              Fault.BAD_JSON, key + ": is no text; put it in double quotes");
        }
      }
      if (in.nextToken() != null) {
        throw new UnreadableException(
            Fault.BAD_JSON, "has more behind the object; write one object a line");
      }
    } catch (JsonProcessingException e) {
      throw new UnreadableException(
          Fault.BAD_JSON,
          "is no JSON object: " + OneLineReason.shortened(e.getOriginalMessage()) + place(e),
          e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return values;
  }

  /** The line is told only where there are several: of JSONL a file's own line is told already. */
  private static String place(JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    if (at == null) {
      return "";
    }
    return at.getLineNr() > 1
        ? " (line %,d, column %,d)".formatted(at.getLineNr(), at.getColumnNr())
        : " (column %,d)".formatted(at.getColumnNr());
  }

  private static String id(String id) {
    String clean = CleanText.line(id);
    if (clean.isEmpty() || clean.length() > LONGEST_ID) {
      throw new UnreadableException(
          Fault.BAD_JSON, "id: has to have 1 to %,d characters".formatted(LONGEST_ID));
    }
    return clean;
  }

  private static @Nullable LocalDate published(@Nullable String day) {
    if (day == null || day.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw new UnreadableException(
          Fault.BAD_JSON,
          "published: '" + OneLineReason.shortened(day) + "' is no day as YYYY-MM-DD",
          e);
    }
  }
}
