package dev.sanhak.cli;

import dev.sanhak.lucene.IndexFolder;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which index. */
final class FolderOption {
  @Option(
      names = "--index",
      paramLabel = "DIR",
      defaultValue = "index",
      description = "The index folder (default: ${DEFAULT-VALUE}).")
  Path index = Path.of("index");

  IndexFolder folder() {
    return IndexFolder.of(index);
  }
}
