package dev.sanhak.cli;

import dev.sanhak.format.PartnershipReader;
import dev.sanhak.lucene.IndexUpdate;
import dev.sanhak.partnership.InvalidValueException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds files to the index, all in one step. */
@Command(
    name = "index",
    description = "Add partnerships from JSONL and CSV files to the index.",
    mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {
  /** What a bad line does. */
  enum OnError {
    STOP,
    SKIP
  }

  @Spec private CommandSpec spec;
  @Mixin private IndexOptions options;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Files that end in .jsonl or .csv.")
  private List<Path> files;

  @Option(
      names = "--on-error",
      paramLabel = "stop|skip",
      defaultValue = "stop",
      description = {
        "What a bad line does: stop changes nothing at all,",
        "skip indexes the rest (default: ${DEFAULT-VALUE})."
      })
  private OnError onError;

  @Override
  public Integer call() {
    files.forEach(IndexCommand::requireReadable);
    try (IndexUpdate update = IndexUpdate.open(options.folder(), options.analysis())) {
      Loading loading = new Loading(update, onError == OnError.STOP);
      boolean complete = load(loading);
      loading.rejections().forEach(spec.commandLine().getErr()::println);
      if (!complete) {
        spec.commandLine().getErr().println("sanhak: nothing was changed; --on-error skip goes on");
        return ExitStatus.FAILED;
      }
      return summary(loading, update.commit());
    }
  }

  private boolean load(Loading loading) {
    long total = files.stream().mapToLong(IndexCommand::size).sum();
    try (Progress progress = Progress.start(total)) {
      for (Path file : files) {
        try (PartnershipReader reader = PartnershipReader.open(file)) {
          if (!loading.load(file.toString(), reader, progress::file)) {
            return false;
          }
          progress.fileDone(reader.bytesRead());
        } catch (InvalidValueException e) {
          throw new CommandException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
          throw unreadable(file, e);
        } catch (UncheckedIOException e) {
          throw unreadable(file, e.getCause());
        }
      }
    }
    return true;
  }

  private int summary(Loading loading, int added) {
    PrintWriter out = spec.commandLine().getOut();
    int replaced = loading.accepted() - added;
    out.println("indexed %,d".formatted(added));
    out.println("replaced %,d".formatted(replaced));
    out.println("rejected %,d".formatted(loading.rejected()));
    return loading.rejected() == 0 ? ExitStatus.DONE : ExitStatus.DONE_WITH_REJECTED_INPUT;
  }

  private static void requireReadable(Path file) {
    if (!Files.exists(file)) {
      throw new CommandException("There is no file " + file + ".", null);
    }
    if (Files.isDirectory(file)) {
      throw new CommandException(file + " is a folder; name the files in it.", null);
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static CommandException unreadable(Path file, IOException e) {
    String reason = e instanceof AccessDeniedException ? "permission denied" : e.getMessage();
    return new CommandException(file + " cannot be read: " + reason + ".", e);
  }
}
