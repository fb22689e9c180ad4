package dev.sanhak.format;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;

/** Broken JSON in words for who wrote it; Jackson's own speak of parsers and Java classes. */
final class JsonProblem {
  private static final int QUOTED = 20;

  private JsonProblem() {}

  /** One line: where the JSON is broken, what stands there, and what is probably meant. */
  static String of(JsonProcessingException e, String text) {
    if (e instanceof StreamConstraintsException) {
      return "is JSON nested too deeply, or with a number or a key that is too long";
    }
    JsonLocation location = e.getLocation();
    int offset = Math.clamp(location.getCharOffset(), 0, text.length());
    if (e instanceof JsonEOFException || offset == text.length()) {
      return "is broken JSON: it ends too early, at %s; close it, and write it on one line"
          .formatted(place(location));
    }
    int end = Math.min(text.length(), offset + QUOTED);
    return "is broken JSON at %s, '%s': %s"
        .formatted(
            place(location), OneLine.shortened(text.substring(offset, end)), mend(text, offset));
  }

  private static String place(JsonLocation location) {
    String column = "column %,d".formatted(location.getColumnNr());
    return location.getLineNr() > 1
        ? "line %,d, %s".formatted(location.getLineNr(), column)
        : column;
  }

  private static String mend(String text, int offset) {
    char c = text.charAt(offset);
    if (c < ' ') {
      return "write a line break as \\n, a tab as \\t, and no other control character";
    }
    return switch (c) {
      case '\'' -> "put texts and keys in double quotes";
      case '}', ']' -> "a comma before it is too many, or a bracket has no match";
      case '"' -> "a comma before it may be missing";
      case ',' -> "a value before it may be missing";
      default ->
          text.lastIndexOf('\\', offset) >= Math.max(0, offset - 1)
              ? "write a backslash as \\\\"
              : "a quote or a comma before it may be missing";
    };
  }
}
