package dev.sanhak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.lucene.IndexAnalysis;
import dev.sanhak.lucene.IndexFolder;
import dev.sanhak.lucene.LuceneStore;
import dev.sanhak.partnership.Partners;
import dev.sanhak.partnership.Partnership;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
  @TempDir private Path root;
  private Path index;
  private Path file;

  @BeforeEach
  void indexOne() throws IOException {
    index = root.resolve("index");
    file = root.resolve("backup.zip");
    Path names = Files.createDirectory(root.resolve("names"));
    CommandRun.write(
        names.resolve("companies.tsv"),
        "canonical\taliases\tenglish\tcode\tambiguous",
        "새벽로봇\t새벽 로보틱스\t\t\t");
    Path records = CommandRun.write(root.resolve("a.jsonl"), CommandRun.line("a", "로봇", "새벽로보틱스"));
    CommandRun.of("index", records, "--index", index, "--vocabulary", names);
  }

  @Test
  void backup_restoredElsewhere_isTheSameIndexWithItsNames() {
    Path other = root.resolve("other");

    CommandRun backup = CommandRun.of("backup", file, "--index", index);
    CommandRun restore = CommandRun.of("restore", file, "--index", other);

    assertThat(backup.out()).isEqualTo("backed up 1 partnerships\n");
    assertThat(restore.out()).isEqualTo("restored 1 partnerships\n");
    assertThat(CommandRun.of("check", "--index", other).err()).isEmpty();
    assertThat(CommandRun.of("search", "새벽 로보틱스", "--index", other).out()).contains("새벽로봇");
    assertThat(root).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void restore_replacesAllThatIsThere() throws IOException {
    CommandRun.of("backup", file, "--index", index);
    Path more = CommandRun.write(root.resolve("b.jsonl"), CommandRun.line("b", "드론", "네이버"));
    CommandRun.of("index", more, "--index", index);

    CommandRun.of("restore", file, "--index", index);

    assertThat(CommandRun.of("check", "--index", index).out()).contains("1 partnerships, clean");
  }

  @Test
  void backup_ofAnIndexThatIsBeingWritten_isWhole() throws Exception {
    AtomicBoolean stop = new AtomicBoolean();
    IndexFolder folder = IndexFolder.of(index);
    try (LuceneStore store = LuceneStore.open(folder, IndexAnalysis.of(folder.vocabulary()))) {
      Thread writer = new Thread(() -> write(store, stop));
      writer.start();
      for (int i = 0; i < 3; i++) {
        assertThat(CommandRun.of("backup", file, "--index", index).status()).isZero();
        CommandRun restored = CommandRun.of("restore", file, "--index", root.resolve("copy"));
        assertThat(restored.err()).isEmpty();
        assertThat(CommandRun.of("check", "--index", index).out()).contains("clean");
      }
      CommandRun refused = CommandRun.of("restore", file, "--index", index);
      assertThat(refused.status()).isEqualTo(3);
      assertThat(refused.err()).contains("is being written by another process");
      stop.set(true);
      writer.join();
    }
  }

  private static void write(LuceneStore store, AtomicBoolean stop) {
    Partners partners = new Partners(List.of("네이버"), List.of(), List.of());
    for (int i = 0; !stop.get(); i++) {
      store.put(
          new Partnership("w-" + i % 50, "제목 " + i, "", partners, List.of(), null, null, null),
          before -> true);
    }
  }

  @Test
  void restore_ofAnythingElse_changesNothingAndSaysWhy() throws IOException {
    CommandRun.of("backup", file, "--index", index);
    byte[] whole = Files.readAllBytes(file);
    Path bad = root.resolve("bad.zip");

    for (int length : List.of(0, 1, 1_000, whole.length / 2)) {
      Files.write(bad, Arrays.copyOf(whole, length));
      assertRefused(bad);
    }
    byte[] flipped = whole.clone();
    flipped[whole.length / 2] ^= 0x10;
    Files.write(bad, flipped);
    assertRefused(bad);
    Files.writeString(bad, "no archive at all");
    assertRefused(bad);
    Files.write(bad, zip("index/../../escaped"));
    assertRefused(bad);
    assertRefused(root.resolve("missing.zip"));

    assertThat(root.resolve("escaped")).doesNotExist();
    assertThat(CommandRun.of("check", "--index", index).out()).contains("1 partnerships, clean");
  }

  private void assertRefused(Path bad) {
    CommandRun run = CommandRun.of("restore", bad, "--index", index);
    assertThat(run.status()).as(run.err()).isEqualTo(3);
    assertThat(run.err()).contains(bad.toString()).hasLineCount(1);
  }

  private byte[] zip(String entry) throws IOException {
    Path made = root.resolve("made.zip");
    try (OutputStream out = Files.newOutputStream(made);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write("x".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      zip.putNextEntry(new ZipEntry("partnerships"));
      zip.write("1".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    return Files.readAllBytes(made);
  }
}
