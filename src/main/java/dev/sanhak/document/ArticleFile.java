package dev.sanhak.document;

import java.nio.file.Path;

/**
 * A file that a person means.
 *
 * @param path where it is
 * @param name what its article is called that tells no id: the file's name, behind the folders that
 *     lead to it from the one that was named
 */
public record ArticleFile(Path path, String name) {
  static String name(Path file) {
    Path last = file.getFileName();
    return CleanText.line(last == null ? file.toString() : last.toString());
  }
}
