package dev.sanhak.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.sanhak.partnership.InvalidValueException;
import dev.sanhak.partnership.Partnership;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Understands one JSON object as a partnership. */
final class JsonParsing implements RecordParser {
  private static final String SOURCE = "source";

  private static final String ARTICLE = "article";
  private static final String EVIDENCE = "evidence";

  /** What the extractor tells its reader besides; its output can be indexed as it is. */
  private static final Set<String> EXTRACTION_NOTES = Set.of("unknown", "confidence");

  private static final Map<String, Key> RECORD_KEYS = keys("", Key.ID, Key.DATE);
  private static final Map<String, Key> SOURCE_KEYS =
      keys("source.", Key.SOURCE_URL, Key.SOURCE_PUBLISHER);

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(50).build())
          // Every line could bring new names, which the JVM would keep.
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .build();

  private final @Nullable String id;

  /**
   * Understands objects.
   *
   * @param id the id that they have to have, whether or not they tell it; null for their own
   */
  JsonParsing(@Nullable String id) {
    this.id = id;
  }

  @Override
  public Partnership parse(String text) {
    Draft draft = new Draft();
    try (JsonParser in = JSON.createParser(text)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw new BadRecordException(
            "is %s, not an object; write {\"id\": …}".formatted(described(in.currentToken())));
      }
      readRecord(in, draft);
      if (in.nextToken() != null) {
        throw new BadRecordException("has more behind the object; write one object a line");
      }
    } catch (JsonProcessingException e) {
      throw new BadRecordException(JsonProblem.of(e, text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (id != null) {
      draft.requireId(id);
    }
    return draft.toPartnership();
  }

  private static void readRecord(JsonParser in, Draft draft) throws IOException {
    Set<String> seen = new HashSet<>();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      requireNew(name, seen, "");
      in.nextToken();
      if (EXTRACTION_NOTES.contains(name)) {
        in.skipChildren();
      } else if (name.equals(SOURCE)) {
        readSource(in, draft);
      } else if (name.equals(ARTICLE)) {
        draft.putArticle(text(in, ARTICLE));
      } else if (name.equals(EVIDENCE)) {
        readEvidence(in, draft);
      } else {
        readValue(in, known(name, RECORD_KEYS, ""), draft);
      }
    }
  }

  private static void readSource(JsonParser in, Draft draft) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_NULL) {
      return;
    }
    if (in.currentToken() != JsonToken.START_OBJECT) {
      throw wrongType(in, SOURCE, "an object; write {\"url\": …, \"publisher\": …}");
    }
    Set<String> seen = new HashSet<>();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      requireNew(name, seen, "source.");
      in.nextToken();
      readValue(in, known(name, SOURCE_KEYS, "source."), draft);
    }
  }

  private static void readEvidence(JsonParser in, Draft draft) throws IOException {
    if (in.currentToken() != JsonToken.START_ARRAY) {
      throw wrongType(in, EVIDENCE, "a list; put it in [ ]");
    }
    while (in.nextToken() != JsonToken.END_ARRAY) {
      if (in.currentToken() != JsonToken.START_OBJECT) {
        throw wrongType(in, EVIDENCE, "a list of objects");
      }
      draft.putEvidence(EvidenceParsing.item(in));
    }
  }

  static String text(JsonParser in, String key) throws IOException {
    if (in.currentToken() != JsonToken.VALUE_STRING) {
      throw wrongType(in, key, "text; put it in double quotes");
    }
    return in.getText();
  }

  private static void readValue(JsonParser in, Key key, Draft draft) throws IOException {
    if (in.currentToken() == JsonToken.VALUE_NULL) {
      return;
    }
    if (key.isList()) {
      draft.put(key, items(in, key));
    } else {
      draft.put(key, text(in, key.label()));
    }
  }

  private static List<String> items(JsonParser in, Key key) throws IOException {
    if (in.currentToken() != JsonToken.START_ARRAY) {
      throw wrongType(in, key.label(), "a list; put it in [ ]");
    }
    List<String> items = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      if (in.currentToken() != JsonToken.VALUE_STRING) {
        throw new InvalidValueException(
            key.label(),
            "holds %s, but every item has to be text".formatted(described(in.currentToken())));
      }
      items.add(in.getText());
    }
    return items;
  }

  static InvalidValueException wrongType(JsonParser in, String key, String wanted) {
    return new InvalidValueException(
        key, "is %s, not %s".formatted(described(in.currentToken()), wanted));
  }

  static void requireNew(String name, Set<String> seen, String prefix) {
    if (!seen.add(name)) {
      throw new InvalidValueException(
          prefix + OneLine.shortened(name), "stands twice in the object; remove one of them");
    }
  }

  private static Key known(String name, Map<String, Key> keys, String prefix) {
    Key key = keys.get(name);
    if (key == null) {
      String more = prefix.isEmpty() ? ", " + SOURCE : "";
      throw new InvalidValueException(
          prefix + OneLine.shortened(name),
          "is no key; the keys are " + String.join(", ", keys.keySet()) + more);
    }
    return key;
  }

  private static String described(@Nullable JsonToken token) {
    return switch (token) {
      case null -> "empty";
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "text";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "true or false";
      case VALUE_NULL -> "null";
      default -> "no value";
    };
  }

  /** The keys from one to another in their order, under their names in JSON. */
  private static Map<String, Key> keys(String prefix, Key first, Key last) {
    Map<String, Key> keys = new LinkedHashMap<>();
    for (Key key : Key.values()) {
      if (key.compareTo(first) >= 0 && key.compareTo(last) <= 0) {
        keys.put(key.label().substring(prefix.length()), key);
      }
    }
    return keys;
  }
}
