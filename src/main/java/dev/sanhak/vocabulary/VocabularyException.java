package dev.sanhak.vocabulary;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of vocabulary files that cannot be used; nothing of their folder is then used. */
public final class VocabularyException extends RuntimeException {
  private static final int MOST_TOLD = 20;

  private final transient List<BadLine> lines;

  /**
   * A line that cannot be used.
   *
   * @param file the file's name, such as {@code companies.tsv}
   * @param line the line's number from 1, or 0 where the whole file is meant
   * @param reason what is wrong and what is allowed
   */
  public record BadLine(String file, int line, String reason) {
    @Override
    public String toString() {
      return line > 0 ? file + ":" + line + ": " + reason : file + ": " + reason;
    }
  }

  VocabularyException(String file, int line, String reason) {
    this(List.of(new BadLine(file, line, reason)));
  }

  VocabularyException(List<BadLine> lines) {
    super(message(lines));
    this.lines = List.copyOf(lines);
  }

  /** All of them, file by file and in the order of the lines; at least one. */
  public List<BadLine> lines() {
    return lines;
  }

  private static String message(List<BadLine> lines) {
    String told =
        lines.stream().limit(MOST_TOLD).map(BadLine::toString).collect(Collectors.joining("\n"));
    return lines.size() > MOST_TOLD
        ? told + "\nand %,d more".formatted(lines.size() - MOST_TOLD)
        : told;
  }
}
