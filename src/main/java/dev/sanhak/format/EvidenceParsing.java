package dev.sanhak.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.sanhak.partnership.InvalidValueException;
import dev.sanhak.partnership.Provenance;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Understands one object of {@code evidence}. */
final class EvidenceParsing {
  private static final String PREFIX = "evidence.";
  private static final Set<String> TEXTS = Set.of("key", "value", "part", "text");
  private static final Set<String> PLACES = Set.of("begin", "end");

  private EvidenceParsing() {}

  /** The object at whose opening brace the parser stands. */
  static Provenance.Item item(JsonParser in) throws IOException {
    Map<String, String> texts = new HashMap<>();
    Map<String, Integer> places = new HashMap<>();
    Set<String> seen = new HashSet<>();
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      String name = in.currentName();
      JsonParsing.requireNew(name, seen, PREFIX);
      in.nextToken();
      if (TEXTS.contains(name)) {
        texts.put(name, JsonParsing.text(in, PREFIX + name));
      } else if (PLACES.contains(name)) {
        places.put(name, place(in, PREFIX + name));
      } else {
        throw new InvalidValueException(
            PREFIX + OneLine.shortened(name),
            "is no key; the keys are key, value, part, begin, end, text");
      }
    }
    return new Provenance.Item(
        needed(texts, "key"),
        needed(texts, "value"),
        needed(texts, "part"),
        needed(places, "begin"),
        needed(places, "end"),
        needed(texts, "text"));
  }

  private static int place(JsonParser in, String key) throws IOException {
    if (in.currentToken() != JsonToken.VALUE_NUMBER_INT
        || in.getNumberType() != JsonParser.NumberType.INT) {
      throw JsonParsing.wrongType(in, key, "a whole number");
    }
    return in.getIntValue();
  }

  private static <T> T needed(Map<String, T> values, String key) {
    T value = values.get(key);
    if (value == null) {
      throw new InvalidValueException(PREFIX + key, "is missing");
    }
    return value;
  }
}
