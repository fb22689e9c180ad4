package dev.sanhak.cli;

import dev.sanhak.lucene.IndexBackup;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Keeps one state of the index in a file. */
@Command(
    name = "backup",
    description = "Write the index into one file, also while a server writes to it.",
    mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private FolderOption folder;

  @Parameters(
      paramLabel = "FILE",
      description = "The file to write, a ZIP; an older one is replaced.")
  private Path file;

  @Override
  public Integer call() {
    int count = IndexBackup.write(folder.folder(), file);
    spec.commandLine().getOut().println("backed up %,d partnerships".formatted(count));
    return ExitStatus.DONE;
  }
}
