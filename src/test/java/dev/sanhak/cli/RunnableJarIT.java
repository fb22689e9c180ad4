package dev.sanhak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.Main;
import dev.sanhak.document.SampleFiles;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one file that is shipped, as a process of its own. */
class RunnableJarIT {
  private static final String READY = "Sanhak is ready at http://localhost:";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir private Path folder;
  private final List<Process> processes = new ArrayList<>();

  @AfterEach
  void endProcesses() {
    processes.forEach(Process::destroyForcibly);
  }

  @Test
  void serve_emptyFolder_indexesServesAndEndsCleanly() throws Exception {
    JarProcess server =
        start("serve", "--index", folder.resolve("index").toString(), "--port", "0");
    String port = server.port();

    assertThat(get("http://127.0.0.1:" + port + "/health/ready")).contains("ready");
    assertThat(get("http://127.0.0.1:" + port + "/api/search")).contains("\"total\":410");
    assertThat(get("http://127.0.0.1:" + port + "/")).contains("산학");

    server.process().destroy();
    assertThat(server.process().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    // 128 + SIGTERM, as the shell and every supervisor expects of a JVM that was told to end.
    assertThat(server.process().exitValue()).isIn(0, 143);
    assertThat(server.out()).isEmpty();
    assertThat(server.err().lines().filter(line -> line.startsWith(READY))).hasSize(1);
    assertThat(server.err()).doesNotContainIgnoringCase("warn", "exception", "error");
  }

  /**
   * The jar leaves out much of what the readers' modules bring along; each still has what it needs.
   */
  @Test
  void extract_documentsOfEveryKind_areRead() throws Exception {
    Path documents = Files.createDirectory(folder.resolve("documents"));
    SampleFiles.writeEveryKind(documents);

    JarProcess extract = start("extract", documents.toString());

    assertThat(extract.process().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(extract.err()).contains("articles 4\npartnerships 3\nrefused 0\n");
    assertThat(extract.process().exitValue()).isZero();
  }

  @Test
  void serve_indexOfTheFirstBuild_isRebuiltFromItselfAndSaysSo() throws Exception {
    Path index = OldIndex.unpack(folder.resolve("index"));

    JarProcess server = start("serve", "--index", index.toString(), "--port", "0");

    assertThat(get("http://127.0.0.1:" + server.port() + "/api/search"))
        .contains("\"total\":" + OldIndex.PARTNERSHIPS + ",");
    assertThat(server.err()).contains("Rebuilding the index").contains("by another version");
  }

  @Test
  void search_koreanInPosixLocale_findsWhatItShould() throws Exception {
    Path file =
        CommandRun.write(
            folder.resolve("a.jsonl"), CommandRun.GOOD, CommandRun.line("other", "다른 제목", "네이버"));
    String index = folder.resolve("index").toString();
    assertThat(start("index", file.toString(), "--index", index).process().waitFor()).isZero();
    JarProcess search = start("search", "온디바이스", "--index", index);
    assertThat(search.process().waitFor()).isZero();

    assertThat(search.out()).startsWith("1건\n").contains("good-1");
    assertThat(search.err()).isEmpty();
  }

  /** Java 11 is the oldest that can read it, and it says to any before 21 what is needed. */
  @Test
  void main_isReadableForAnOlderJava() throws IOException {
    try (InputStream in = Main.class.getResourceAsStream("Main.class")) {
      byte[] code = in.readNBytes(8);
      assertThat(code[7]).as("major version of the class file").isEqualTo((byte) 55);
    }
  }

  private JarProcess start(String... arguments) throws IOException {
    JarProcess started = JarProcess.start(folder, arguments);
    processes.add(started.process());
    return started;
  }

  private static String get(String address) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
  }
}
