package dev.sanhak.cli;

import dev.sanhak.lucene.IndexBackup;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts a kept state in the place of the index. */
@Command(
    name = "restore",
    description = {
      "Put what 'backup' wrote in the place of the index; it is read through first.",
      "A server that only reads follows; one that writes has to be stopped."
    },
    mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private FolderOption folder;

  @Parameters(paramLabel = "FILE", description = "What 'backup' wrote.")
  private Path file;

  @Override
  public Integer call() {
    int count = IndexBackup.restore(folder.folder(), file);
    spec.commandLine().getOut().println("restored %,d partnerships".formatted(count));
    return ExitStatus.DONE;
  }
}
