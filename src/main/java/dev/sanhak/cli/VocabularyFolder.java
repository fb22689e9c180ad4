package dev.sanhak.cli;

import dev.sanhak.vocabulary.Vocabulary;
import dev.sanhak.vocabulary.VocabularyException;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The names of a folder beside the bundled ones, for commands that ask no index. */
final class VocabularyFolder {
  @Option(
      names = "--vocabulary",
      paramLabel = "DIR",
      description = "A folder of names, added to the bundled ones.")
  private @Nullable Path folder;

  Vocabulary read() {
    return folder == null ? Vocabulary.bundled() : read(folder);
  }

  /**
   * The bundled names and those of a folder.
   *
   * @throws CommandException with every bad line, or where the folder cannot be read
   */
  static Vocabulary read(Path folder) {
    try {
      return Vocabulary.read(folder);
    } catch (VocabularyException e) {
      throw new CommandException("The vocabulary cannot be used: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new CommandException("The vocabulary cannot be read: " + e.getMessage(), e);
    }
  }
}
