package dev.sanhak.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Tells a file with bad lines from one that only has the name of a file of lines. */
public final class RecordFiles {
  private static final int ENOUGH_BYTES = 1 << 15;

  private RecordFiles() {}

  /**
   * Why there can be no records in a file, whatever its name; none where its lines are to be read.
   *
   * @param json whether its lines have to be JSON
   * @throws IOException where the file cannot be read
   */
  public static Optional<String> fault(Path file, boolean json) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(ENOUGH_BYTES);
    }
    return switch (FileKind.of(head)) {
      case BINARY, PDF, ZIP, OLE2, OLD_HWP -> Optional.of("is no text, though it is named like it");
      case HTML -> Optional.of("is a web page, though it is not named like it");
      case TEXT ->
          json && isNoJson(head)
              ? Optional.of("has no line of JSON, though it is named like it")
              : Optional.empty();
      case JSONL -> Optional.empty();
    };
  }

  private static boolean isNoJson(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith("\u00FF\u00FE") || text.startsWith("\u00FE\u00FF")) {
      return false;
    }
    String lines = text.replace("\u00EF\u00BB\u00BF", "");
    return !lines.isBlank() && lines.lines().map(String::strip).noneMatch(RecordFiles::isJson);
  }

  private static boolean isJson(String line) {
    return line.startsWith("{") || line.startsWith("[");
  }
}
