package dev.sanhak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
  @TempDir private Path folder;
  private Path index;
  private Path file;

  @BeforeEach
  void fillIndex() throws IOException {
    index = folder.resolve("index");
    file = CommandRun.write(folder.resolve("a.jsonl"), CommandRun.GOOD);
    CommandRun.of("index", file, "--index", index);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "index",
        "search",
        "index --on-error maybe a.jsonl",
        "search --size x 가",
        "search --size 0 가",
        "search --size 101 가",
        "serve --port x",
        "serve --port 65536",
        "serve --port -1",
        "serve --host no.such.host.invalid",
        "check extra",
        "search --technology 가/ 나"
      })
  void wrongUse_ofAnyKind_isTwoAndSaysWhyOnStandardError(String arguments) {
    CommandRun run = CommandRun.of((Object[]) arguments.split(" ", -1));

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isNotBlank().doesNotContain("Exception", "\tat ");
  }

  @Test
  void search_json_isTheAnswerOfTheInterfaceInUtf8() throws IOException {
    CommandRun run = CommandRun.of("search", "--json", "--index", index, "온디바이스");
    JsonNode answer = new ObjectMapper().readTree(run.out());

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(answer.path("total").asInt()).isEqualTo(1);
    assertThat(answer.at("/hits/0/title").asText()).isEqualTo("온디바이스 제목");
  }

  @Test
  void search_textThatTheLocaleLost_isRefused() {
    CommandRun run = CommandRun.of("search", "--index", index, "\uFFFD\uFFFD\uFFFD");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("set LC_ALL=C.UTF-8").hasLineCount(1);
  }

  @Test
  void search_withoutIndex_failsInOneSentence() {
    Path none = folder.resolve("none");

    assertThat(CommandRun.of("search", "--index", none, "가"))
        .isEqualTo(new CommandRun(3, "", "sanhak: There is no index in " + none + ".\n"));
  }

  @Test
  void check_cleanIndex_isZero() {
    assertThat(CommandRun.of("check", "--index", index))
        .isEqualTo(new CommandRun(0, index + ": 1 partnerships, clean\n", ""));
  }

  @Test
  void check_vocabularyThatIsNotThere_isThree() {
    CommandRun run = CommandRun.of("check", "--index", index, "--vocabulary", folder.resolve("no"));

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).startsWith("sanhak: The vocabulary cannot be read: ").hasLineCount(1);
  }

  @Test
  void search_withOtherNamesThanTheIndex_saysSo() throws IOException {
    Path names = Files.createDirectory(folder.resolve("names"));
    CommandRun.write(
        names.resolve("companies.tsv"),
        "canonical\taliases\tenglish\tcode\tambiguous",
        "삼성전자\t삼전이네\t\t\t");
    CommandRun run = CommandRun.of("search", "--index", index, "--vocabulary", names, "온디바이스");

    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("was made with other names").hasLineCount(1);
  }

  @Test
  void check_anyDamagedFile_isThree() throws IOException {
    for (Path damaged : files(index.resolve("generation-000001"))) {
      byte[] good = Files.readAllBytes(damaged);
      byte[] bad = good.clone();
      bad[bad.length / 2] ^= 0x55;
      Files.write(damaged, bad);
      CommandRun run = CommandRun.of("check", "--index", index);
      assertThat(run.status()).as(damaged.toString()).isEqualTo(3);
      assertThat(run.out()).endsWith("damaged\n");
      assertThat(run.err()).isNotBlank().doesNotContain("\tat ");
      Files.write(damaged, good);
    }
  }

  @Test
  void search_damagedIndex_failsInOneSentence() throws IOException {
    for (Path damaged : files(index.resolve("generation-000001"))) {
      byte[] good = Files.readAllBytes(damaged);
      Files.write(damaged, new byte[good.length]);
      CommandRun run = CommandRun.of("search", "--index", index, "가");
      assertThat(run.status()).as(damaged.toString()).isEqualTo(3);
      assertThat(run.err()).hasLineCount(1).doesNotContain("\tat ");
      Files.write(damaged, good);
    }
  }

  @Test
  void vocabulary_badLine_isRefusedAndTheIndexUntouched() throws IOException {
    Path names = Files.createDirectory(folder.resolve("names"));
    CommandRun.write(
        names.resolve("companies.tsv"), "canonical\taliases\tenglish\tcode\tambiguous", "한 칸");
    CommandRun run = CommandRun.of("index", file, "--index", index, "--vocabulary", names);

    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo(
            "sanhak: The vocabulary cannot be used: companies.tsv:2: has 1 columns instead of 5\n");
    assertThat(CommandRun.of("check", "--index", index).out()).contains("1 partnerships, clean");
  }

  @Test
  void vocabulary_goodLine_rebuildsTheIndexAndItsAliasFinds() throws IOException {
    Path names = Files.createDirectory(folder.resolve("names"));
    CommandRun.write(
        names.resolve("companies.tsv"),
        "canonical\taliases\tenglish\tcode\tambiguous",
        "삼성전자\t삼전이네\tSamsung Electronics\t\t");
    Path other = CommandRun.write(folder.resolve("b.jsonl"), CommandRun.line("b", "제목", "KT"));
    CommandRun.of("index", other, "--index", index, "--vocabulary", names);
    CommandRun run = CommandRun.of("search", "--index", index, "--vocabulary", names, "삼전이네");

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("1건\n").contains("good-1");
  }

  @Test
  void serve_portThatIsTaken_failsInOneSentence() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CommandRun run = CommandRun.of("serve", "--index", index, "--port", taken.getLocalPort());

      assertThat(run.status()).isEqualTo(3);
      assertThat(run.err()).startsWith("sanhak: Cannot listen on 127.0.0.1:").hasLineCount(1);
    }
  }

  /** All but the lock, which is empty. */
  private static List<Path> files(Path generation) throws IOException {
    try (Stream<Path> files = Files.list(generation)) {
      return files.filter(each -> !each.endsWith("write.lock")).sorted().toList();
    }
  }
}
