package dev.sanhak.cli;

import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** One line a message on standard error, and nothing of what the libraries say of themselves. */
final class Logging {
  private static final Logger ROOT = Logger.getLogger("");

  /** Kept here, since the log manager forgets a logger, and its level, that nobody holds. */
  private static final List<Logger> QUIET =
      List.of(
          Logger.getLogger("io.javalin"),
          Logger.getLogger("org.eclipse.jetty"),
          Logger.getLogger("org.jline"));

  /**
   * What the readers of documents find odd in a file; whether it could be read is told elsewhere.
   */
  private static final List<Logger> DOCUMENTS =
      List.of(
          Logger.getLogger("org.apache.tika"),
          Logger.getLogger("org.apache.pdfbox"),
          Logger.getLogger("org.apache.fontbox"),
          Logger.getLogger("org.apache.poi"),
          Logger.getLogger("net.dankito.readability4j"));

  /**
   * Lucene warns at every start that it runs without an incubating module of the JDK. With it, the
   * JDK itself would warn, and nobody could turn that off.
   */
  private static final Logger VECTORS =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  /** Says at length, with a stack trace, that a port is taken; the command says so in a line. */
  private static final Logger JAVALIN = Logger.getLogger("io.javalin.Javalin");

  private Logging() {}

  static void configure() {
    System.setProperty(
        "java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT %4$s %3$s: %5$s%6$s%n");
    LogManager.getLogManager().reset();
    ConsoleHandler handler = new ConsoleHandler();
    handler.setFormatter(new SimpleFormatter());
    ROOT.addHandler(handler);
    ROOT.setLevel(Level.INFO);
    QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
    DOCUMENTS.forEach(logger -> logger.setLevel(Level.OFF));
    VECTORS.setLevel(Level.SEVERE);
    JAVALIN.setFilter(message -> !"Failed to start Javalin".equals(message.getMessage()));
  }
}
