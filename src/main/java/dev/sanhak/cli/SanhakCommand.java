package dev.sanhak.cli;

import dev.sanhak.lucene.IndexException;
import dev.sanhak.search.InvalidRequestException;
import dev.sanhak.server.TokenFileException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

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
      ExtractCommand.class,
      EvaluateCommand.class,
      CheckCommand.class,
      BackupCommand.class,
      RestoreCommand.class,
      TokenCommand.class
    })
public final class SanhakCommand implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(SanhakCommand.class);
  private static final String UTF_8_LOCALE = "where it is Korean, set LC_ALL=C.UTF-8";

  @Spec private CommandSpec spec;

  private SanhakCommand() {}

  /**
   * Runs the command line of a process, and ends the process with the exit status.
   *
   * @param arguments as the process got them
   */
  public static void main(String... arguments) {
    System.exit(run(Arguments.of(arguments)));
  }

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
          command.getErr().println("sanhak: " + told(e));
          return e instanceof InvalidRequestException ? ExitStatus.WRONG_USE : ExitStatus.FAILED;
        });
    line.registerConverter(Path.class, SanhakCommand::path);
    String mangled =
        Arrays.stream(arguments).filter(each -> each.indexOf('\uFFFD') >= 0).findFirst().orElse("");
    if (!mangled.isEmpty()) {
      // Searching for what is left of it would answer another question.
      line.getErr().println("sanhak: '" + mangled + "' is no text in this locale; " + UTF_8_LOCALE);
      return ExitStatus.WRONG_USE;
    }
    return line.execute(arguments);
  }

  /** What went wrong in one sentence; only what nobody foresaw is logged with its origin. */
  private static String told(Exception e) {
    return switch (e) {
      case CommandException command -> command.getMessage();
      case IndexException index -> index.getMessage();
      case TokenFileException tokens -> tokens.getMessage();
      case InvalidRequestException request -> request.getMessage();
      case UncheckedIOException io -> "Reading or writing failed: " + io.getCause().getMessage();
      default -> {
        LOG.error("This should not happen.", e);
        yield "This should not happen: " + e;
      }
    };
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException("'" + text + "' is no path here; " + UTF_8_LOCALE);
    }
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command.");
  }
}
