package dev.sanhak.format;

import dev.sanhak.partnership.InvalidValueException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** How partnerships are written in a file. */
public enum FileFormat {
  /** One JSON object a line. */
  JSONL,
  /**
   * RFC 4180 with a header row. Its columns are the record's keys, {@code source} as the two
   * columns {@code source.url} and {@code source.publisher}; lists are separated by {@code ;}.
   */
  CSV;

  /**
   * The format of that name, {@code jsonl} or {@code csv}.
   *
   * @throws InvalidValueException where there is none
   */
  public static FileFormat parse(String name) {
    return switch (name) {
      case "jsonl" -> JSONL;
      case "csv" -> CSV;
      default ->
          throw new InvalidValueException(
              "format", "'" + OneLine.shortened(name) + "' is neither jsonl nor csv");
    };
  }

  /**
   * The format that the file's ending tells.
   *
   * @throws InvalidValueException where it tells none
   */
  public static FileFormat of(Path file) {
    return find(file)
        .orElseThrow(
            () ->
                new InvalidValueException(
                    "file",
                    "'"
                        + OneLine.shortened(name(file))
                        + "' ends neither in .jsonl, .ndjson or .json-lines nor in .csv"));
  }

  /** The format that the file's ending tells, where it tells one. */
  public static Optional<FileFormat> find(Path file) {
    String name = name(file);
    return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
      case "jsonl", "ndjson", "json-lines" -> Optional.of(JSONL);
      case "csv" -> Optional.of(CSV);
      default -> Optional.empty();
    };
  }

  private static String name(Path file) {
    Path last = file.getFileName();
    return last == null ? "" : last.toString();
  }
}
