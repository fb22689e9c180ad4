package dev.sanhak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ArgumentsTest {
  private static final byte[] COMMAND_LINE =
      "java\0-jar\0sanhak.jar\0search\0서울대 AI\0".getBytes(StandardCharsets.UTF_8);

  @Test
  void restored_asciiReadingOfTheSame_isTheKorean() {
    assertThat(Arguments.restored(COMMAND_LINE, "search", "\uFFFD".repeat(9) + " AI"))
        .hasValueSatisfying(restored -> assertThat(restored).containsExactly("search", "서울대 AI"));
  }

  @Test
  void restored_anotherCommandLine_isNothing() {
    assertThat(Arguments.restored(COMMAND_LINE, "search", "\uFFFD")).isEmpty();
    assertThat(Arguments.restored(new byte[0], "\uFFFD")).isEmpty();
  }

  @Test
  void of_textThatIsWhole_isLeftAlone() {
    assertThat(Arguments.of("search", "서울대")).containsExactly("search", "서울대");
  }
}
