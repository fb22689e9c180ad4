package dev.sanhak.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a command did: its exit status, and what it printed. */
public record CommandRun(int status, String out, String err) {
  static final String GOOD = line("good-1", "온디바이스 제목", "삼성전자");
  static final String BAD = "{\"id\":\"bad\",\"title\":\"제목\"}";

  /** Runs a command in this process. */
  public static CommandRun of(Object... arguments) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    // Not UTF-8, as on a machine that is set up otherwise: the commands choose their own.
    System.setOut(new PrintStream(outBytes, true, StandardCharsets.US_ASCII));
    System.setErr(new PrintStream(errBytes, true, StandardCharsets.US_ASCII));
    try {
      String[] texts = new String[arguments.length];
      for (int i = 0; i < texts.length; i++) {
        texts[i] = arguments[i].toString();
      }
      int status = SanhakCommand.run(texts);
      return new CommandRun(
          status,
          outBytes.toString(StandardCharsets.UTF_8),
          errBytes.toString(StandardCharsets.UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  static String line(String id, String title, String company) {
    return "{\"id\":\"%s\",\"title\":\"%s\",\"body\":\"본문\",\"companies\":[\"%s\"]}"
        .formatted(id, title, company);
  }

  static Path write(Path file, String... lines) throws IOException {
    return Files.writeString(file, String.join("\n", lines) + "\n");
  }
}
