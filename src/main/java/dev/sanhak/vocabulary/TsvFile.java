package dev.sanhak.vocabulary;

import dev.sanhak.vocabulary.VocabularyException.BadLine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A file of tab-separated rows under a header, in composed form.
 *
 * @param name the file's name, for messages
 * @param rows the rows below the header, empty lines left out
 */
record TsvFile(String name, List<Row> rows) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** What decoding puts in the place of bytes that are not UTF-8. */
  private static final char REPLACEMENT = '\uFFFD';

  /**
   * One row.
   *
   * @param line the line's number from 1
   * @param cells as many as the header has, without white space around them
   */
  record Row(int line, List<String> cells) {
    String cell(int column) {
      return cells.get(column);
    }
  }

  /**
   * Reads a file whose first line has to be the header.
   *
   * @param bad where lines go that have another number of columns
   * @throws VocabularyException where the file as a whole cannot be used
   */
  static TsvFile parse(String name, byte[] bytes, String header, Consumer<BadLine> bad) {
    String[] lines = decoded(name, bytes).split("\n", -1);
    int columns = header.split("\t").length;
    if (!stripReturn(lines[0]).equals(header)) {
      throw new VocabularyException(
          name, 1, "the first line has to be the header: " + header.replace("\t", " <tab> "));
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 1; i < lines.length; i++) {
      String line = stripReturn(lines[i]);
      if (line.isBlank()) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != columns) {
        String reason = "has %d columns instead of %d".formatted(cells.length, columns);
        bad.accept(new BadLine(name, i + 1, reason));
      } else {
        rows.add(new Row(i + 1, stripped(cells)));
      }
    }
    return new TsvFile(name, List.copyOf(rows));
  }

  VocabularyException refuse(Row row, String reason) {
    return new VocabularyException(name, row.line(), reason);
  }

  private static String decoded(String name, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int broken = text.indexOf(REPLACEMENT);
    if (broken >= 0) {
      int line = 1 + (int) text.substring(0, broken).chars().filter(c -> c == '\n').count();
      throw new VocabularyException(name, line, "is not UTF-8");
    }
    return Folding.composed(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
  }

  private static List<String> stripped(String[] cells) {
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].strip();
    }
    return List.of(cells);
  }

  private static String stripReturn(String line) {
    return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
  }
}
