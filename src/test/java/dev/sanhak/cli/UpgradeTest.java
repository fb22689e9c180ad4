package dev.sanhak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpgradeTest {
  @TempDir private Path folder;
  private Path index;

  @BeforeEach
  void unpack() throws IOException {
    index = OldIndex.unpack(folder.resolve("index"));
  }

  @Test
  void index_ofTheFirstBuild_isRebuiltFromItselfAndSaysSo() throws IOException {
    Path more = CommandRun.write(folder.resolve("more.jsonl"), CommandRun.GOOD);

    CommandRun run = CommandRun.of("index", more, "--index", index);

    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("Rebuilding the index").contains("by another version");
    CommandRun check = CommandRun.of("check", "--index", index);
    assertThat(check.out()).contains(OldIndex.PARTNERSHIPS + 1 + " partnerships, clean");
    assertThat(check.err()).isEmpty();
  }

  @Test
  void reading_anIndexOfTheFirstBuild_saysThatItIsOld() {
    CommandRun search = CommandRun.of("search", "서울대", "--index", index);

    assertThat(search.status()).isZero();
    assertThat(search.err()).contains("by another version");
    assertThat(CommandRun.of("check", "--index", index).err()).contains("by another version");
  }
}
