package dev.sanhak.server;

import dev.sanhak.search.InvalidRequestException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part of an address behind the question mark, decoded strictly. The framework takes what it
 * cannot decode for an empty value, and an empty query is answered with everything. The path has to
 * be decodable as well, parameters behind a semicolon included, which the framework fails on.
 */
final class QueryString {
  private QueryString() {}

  /** The values of each name, in the order given; pairs that are empty altogether do not count. */
  static Map<String, List<String>> parse(@Nullable String raw) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : raw == null ? new String[0] : raw.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = decoded("", equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : decoded(name, pair.substring(equals + 1));
        values.computeIfAbsent(name, key -> new ArrayList<>(1)).add(value);
      }
    }
    return values;
  }

  /**
   * Refuses a path that cannot be decoded.
   *
   * @throws InvalidRequestException where it is not percent-encoded UTF-8
   */
  static void requireDecodable(String rawPath) {
    String unused = decoded("", "The path", rawPath);
  }

  private static String decoded(String parameter, String text) {
    return decoded(parameter, parameter.isEmpty() ? "The query string" : parameter, text);
  }

  private static String decoded(String parameter, String what, String text) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(text))).toString();
    } catch (CharacterCodingException | IllegalArgumentException e) {
      throw new InvalidRequestException(parameter, what + " is not percent-encoded UTF-8");
    }
  }

  /** Throws {@link IllegalArgumentException} where that is not possible. */
  private static byte[] bytes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    int position = 0;
    while (position < text.length()) {
      char character = text.charAt(position);
      if (character == '\uFFFD') {
        throw new IllegalArgumentException("what Jetty makes of a plain byte that is not UTF-8");
      }
      if (character == '%') {
        int end = Math.min(position + 3, text.length());
        bytes.writeBytes(HexFormat.of().parseHex(text.substring(position + 1, end)));
        if (end < position + 3) {
          throw new IllegalArgumentException("a percent sign at the end");
        }
        position = end;
      } else {
        int end = text.offsetByCodePoints(position, 1);
        String plain = character == '+' ? " " : text.substring(position, end);
        bytes.writeBytes(plain.getBytes(StandardCharsets.UTF_8));
        position = end;
      }
    }
    return bytes.toByteArray();
  }
}
