package dev.sanhak.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how good the answers are. */
@Command(
    name = "evaluate",
    description = "Measure the answers against judgments.",
    mixinStandardHelpOptions = true,
    subcommands = {EvaluateQueriesCommand.class, EvaluateArticlesCommand.class})
final class EvaluateCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name what to evaluate.");
  }
}
