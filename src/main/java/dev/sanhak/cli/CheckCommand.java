package dev.sanhak.cli;

import dev.sanhak.lucene.IndexCheck;
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
    IndexCheck check = IndexCheck.run(options.folder());
    check.problems().forEach(spec.commandLine().getErr()::println);
    spec.commandLine()
        .getOut()
        .println(
            "%s: %,d partnerships, %s"
                .formatted(
                    options.index,
                    check.partnerships(),
                    check.problems().isEmpty() ? "clean" : "damaged"));
    return check.problems().isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
  }
}
