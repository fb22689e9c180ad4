package dev.sanhak.cli;

import dev.sanhak.server.Tokens;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What there is to do with tokens. */
@Command(
    name = "token",
    description = "Make the tokens that allow writing over HTTP.",
    mixinStandardHelpOptions = true,
    subcommands = TokenCommand.Create.class)
final class TokenCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command: token create.");
  }

  /** Prints a new token, once, and keeps what recognises it. */
  @Command(
      name = "create",
      description = {
        "Print a new token, which is shown this once, and add its hash to a file.",
        "'serve --token-file FILE' takes it in 'Authorization: Bearer TOKEN' from its next start on."
      },
      mixinStandardHelpOptions = true)
  static final class Create implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Option(
        names = "--token-file",
        paramLabel = "FILE",
        defaultValue = "tokens",
        description = "The file of hashes (default: ${DEFAULT-VALUE}).")
    private Path file;

    @Option(
        names = "--name",
        paramLabel = "NAME",
        defaultValue = "token",
        description = "Whose it is, for who reads the file (default: ${DEFAULT-VALUE}).")
    private String name;

    @Override
    public Integer call() {
      LocalDate today = LocalDate.now(ZoneId.systemDefault());
      spec.commandLine().getOut().println(Tokens.create(file, name, today));
      return ExitStatus.DONE;
    }
  }
}
