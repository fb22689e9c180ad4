package dev.sanhak.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which files a person means who names files and folders. */
public final class ArticleFiles {
  /** Nobody keeps files so deep on purpose. */
  private static final int DEEPEST = 32;

  private ArticleFiles() {}

  /**
   * The files in their order; for a folder all that is in it and in the folders within, by name,
   * without what is hidden, and without folders that are only linked to.
   *
   * @throws UncheckedIOException where a folder cannot be listed, or lies too deep
   */
  public static List<ArticleFile> of(List<Path> named) {
    List<ArticleFile> files = new ArrayList<>();
    for (Path each : named) {
      if (Files.isDirectory(each)) {
        addAll(each, "", 0, files);
      } else {
        files.add(new ArticleFile(each, ArticleFile.name(each)));
      }
    }
    return files;
  }

  private static void addAll(Path folder, String before, int depth, List<ArticleFile> files) {
    if (depth > DEEPEST) {
      throw new UncheckedIOException(
          new IOException(folder + " is more than " + DEEPEST + " folders deep"));
    }
    for (Path each : inside(folder)) {
      String name = before + ArticleFile.name(each);
      if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
        addAll(each, name + "/", depth + 1, files);
      } else if (Files.isRegularFile(each)) {
        files.add(new ArticleFile(each, name));
      }
    }
  }

  private static List<Path> inside(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(each -> !each.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
