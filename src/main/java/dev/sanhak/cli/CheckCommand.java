package dev.sanhak.cli;

import dev.sanhak.lucene.IndexAnalysis;
import dev.sanhak.lucene.IndexCheck;
import dev.sanhak.lucene.IndexUpdate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Verifies the index; the exit status says how it is. */
@Command(name = "check", description = "Verify the index.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private IndexOptions options;

  @Override
  public Integer call() {
    IndexAnalysis analysis = options.analysis();
    IndexCheck check = IndexCheck.run(options.folder());
    check.problems().forEach(spec.commandLine().getErr()::println);
    spec.commandLine()
        .getOut()
        .println(
            "%s: %,d partnerships, %s"
                .formatted(
                    options.folder().root(),
                    check.partnerships(),
                    check.problems().isEmpty() ? "clean" : "damaged"));
    if (check.problems().isEmpty() && !IndexUpdate.isUpToDate(options.folder(), analysis)) {
      spec.commandLine()
          .getErr()
          .println(
              "It was made with other names or by another version; 'serve' brings it up to date.");
    }
    return check.problems().isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
  }
}
