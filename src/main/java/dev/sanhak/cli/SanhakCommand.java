package dev.sanhak.cli;

import dev.sanhak.lucene.IndexException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program as a command with its subcommands. */
@Command(
    name = "sanhak",
    description = "Full-text and faceted search for industry-academia partnerships in Korea.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      ServeCommand.class,
      IndexCommand.class,
      SearchCommand.class,
      EvaluateCommand.class,
      CheckCommand.class
    })
public final class SanhakCommand implements Runnable {
  @Spec private CommandSpec spec;

  private SanhakCommand() {}

  /**
   * Runs a command line.
   *
   * @return the exit status
   */
  public static int run(String... arguments) {
    Logging.configure();
    CommandLine line = new CommandLine(new SanhakCommand());
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(
        (e, command, result) -> {
          if (!(e instanceof CommandException) && !(e instanceof IndexException)) {
            throw e;
          }
          command.getErr().println("sanhak: " + e.getMessage());
          return ExitStatus.FAILED;
        });
    return line.execute(arguments);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command.");
  }
}
