package dev.sanhak.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Which files a person means who names files and folders. */
public final class ArticleFiles {
  private ArticleFiles() {}

  /**
   * The files in their order; for a folder the files in it, by name, without hidden ones and
   * without what is in folders within.
   *
   * @throws UncheckedIOException where a folder cannot be listed
   */
  public static List<Path> of(List<Path> named) {
    return named.stream().flatMap(ArticleFiles::files).toList();
  }

  private static Stream<Path> files(Path named) {
    if (!Files.isDirectory(named)) {
      return Stream.of(named);
    }
    try (Stream<Path> inside = Files.list(named)) {
      return inside
          .filter(
              file -> Files.isRegularFile(file) && !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
