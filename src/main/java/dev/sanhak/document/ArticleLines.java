package dev.sanhak.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Tells JSONL of articles from JSONL of partnerships. */
public final class ArticleLines {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int ENOUGH_BYTES = 1 << 20;

  private ArticleLines() {}

  /**
   * Whether the first object of a file is an article: it has a {@code text}, and neither the {@code
   * title} nor the {@code body} of a partnership.
   *
   * @throws IOException where the file cannot be read
   */
  public static boolean areIn(Path file) throws IOException {
    Set<String> keys = new HashSet<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      collect(in.readNBytes(ENOUGH_BYTES), keys);
    }
    return keys.contains("text") && !keys.contains("title") && !keys.contains("body");
  }

  private static void collect(byte[] start, Set<String> keys) {
    try (JsonParser in = JSON.createParser(start)) {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        return;
      }
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        keys.add(in.currentName());
        in.nextToken();
        in.skipChildren();
      }
    } catch (IOException e) {
      // What is wrong with the line its reader will say; the keys before that tell the kind.
    }
  }
}
