package dev.sanhak.cli;

import dev.sanhak.format.Ellipsis;
import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.regex.Pattern;

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

  /** Says what a client named as a host, which is the line of the request to tell. */
  private static final Logger HOSTS = Logger.getLogger("org.eclipse.jetty.util.HostPort");

  /** Says at length, with a stack trace, that a port is taken; the command says so in a line. */
  private static final Logger JAVALIN = Logger.getLogger("io.javalin.Javalin");

  /** What a library tells may be a user's text: no character of it ends the line or turns it. */
  private static final class Escaping extends SimpleFormatter {
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");
    private static final int LONGEST = 8_000;

    @Override
    public String formatMessage(LogRecord message) {
      String text = super.formatMessage(message);
      String safe =
          UNSAFE
              .matcher(text)
              .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
      return Ellipsis.after(LONGEST, safe);
    }
  }

  private Logging() {}

  static void configure() {
    System.setProperty(
        "java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT %4$s %3$s: %5$s%6$s%n");
    LogManager.getLogManager().reset();
    ConsoleHandler handler = new ConsoleHandler();
    handler.setFormatter(new Escaping());
    ROOT.addHandler(handler);
    ROOT.setLevel(Level.INFO);
    QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
    DOCUMENTS.forEach(logger -> logger.setLevel(Level.OFF));
    VECTORS.setLevel(Level.SEVERE);
    HOSTS.setLevel(Level.SEVERE);
    JAVALIN.setFilter(message -> !"Failed to start Javalin".equals(message.getMessage()));
  }
}
