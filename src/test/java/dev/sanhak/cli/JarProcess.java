package dev.sanhak.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The one file that is shipped, run as a process of its own. */
final class JarProcess {
  private static final String READY = "Sanhak is ready at http://localhost:";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Process process;
  private final Path out;
  private final Path err;

  private JarProcess(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /** Starts a command, whose output goes into files of that folder. */
  static JarProcess start(Path folder, String... arguments) throws IOException {
    return startWithHeap(folder, "1g", arguments);
  }

  /** The same with a heap of that size. */
  private static JarProcess startWithHeap(Path folder, String heap, String... arguments)
      throws IOException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx" + heap, "-jar", Path.of("target", "sanhak.jar").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().put("LC_ALL", "C");
    // The JVM itself would announce these on standard error.
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().remove("JDK_JAVA_OPTIONS");
    return new JarProcess(builder.start(), out, err);
  }

  /** Starts a server that may be written to, on a free port, with a heap of that size. */
  static JarProcess startWriter(Path folder, String heap, Path index, Path tokens)
      throws IOException {
    return startWithHeap(
        folder,
        heap,
        "serve",
        "--index",
        index.toString(),
        "--port",
        "0",
        "--token-file",
        tokens.toString());
  }

  Process process() {
    return process;
  }

  /** Waits until the server says where it listens. */
  String port() throws IOException, InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      for (String line : err().lines().toList()) {
        if (line.startsWith(READY)) {
          return line.substring(READY.length());
        }
      }
      Thread.sleep(20);
    }
    throw new AssertionError("not ready: " + err());
  }

  String out() throws IOException {
    return Files.readString(out);
  }

  String err() throws IOException {
    return Files.readString(err);
  }
}
