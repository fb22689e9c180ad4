package dev.sanhak.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void begin() {
    file = folder.resolve("tokens");
  }

  @Test
  void create_severalTokens_allAreAcceptedAndNothingElse() {
    String first = Tokens.create(file, "연구처", TODAY);
    String second = Tokens.create(file, "liaison office", TODAY);
    Tokens tokens = Tokens.read(file);

    assertThat(first).hasSizeGreaterThan(40).isNotEqualTo(second);
    assertThat(tokens.accept(first)).isTrue();
    assertThat(tokens.accept(second)).isTrue();
    assertThat(tokens.accept("")).isFalse();
    assertThat(tokens.accept(first + "x")).isFalse();
  }

  @Test
  void file_holdsNoToken_andIsItsOwnersOnly() throws IOException {
    String token = Tokens.create(file, "연구처", TODAY);

    assertThat(file).content().doesNotContain(token).endsWith(" 2026-11-24 연구처\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void create_behindALineWithoutEnd_keepsBoth() throws IOException {
    String first = Tokens.create(file, "a", TODAY);
    Files.writeString(file, Files.readString(file).strip());
    String second = Tokens.create(file, "b", TODAY);

    Tokens tokens = Tokens.read(file);
    assertThat(tokens.accept(first) && tokens.accept(second)).isTrue();
  }

  @Test
  void read_badFile_isRefusedWithItsLineButNotItsText() throws IOException {
    assertThatThrownBy(() -> Tokens.read(file)).hasMessageContaining("There is no token file");
    Files.writeString(file, "# none\n\n");
    assertThatThrownBy(() -> Tokens.read(file)).hasMessageContaining("holds no token");
    Files.writeString(file, "# a bare token\nsecret\n");
    assertThatThrownBy(() -> Tokens.read(file))
        .hasMessageContaining("line 2")
        .hasMessageNotContaining("secret");
  }

  @Test
  void create_nameWithALineBreak_isRefused() {
    assertThatThrownBy(() -> Tokens.create(file, "a\nb", TODAY))
        .isInstanceOf(TokenFileException.class);
    assertThat(file).doesNotExist();
  }
}
