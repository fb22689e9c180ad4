package dev.sanhak.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.sanhak.partnership.Partnership;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody thought of: the same every time, so that a failure can be looked at. */
class RandomBytesTest {
  private final Random random = new Random(20_260_101);

  @ParameterizedTest
  @EnumSource
  void goodLines_withBytesChanged_areReadOrRefusedInOneLine(FileFormat format) throws IOException {
    byte[] good = Lines.written(format, List.of(Lines.partnership("a", "제목", "본;문\n'\\", "삼성전자")));
    for (int round = 0; round < 3_000; round++) {
      byte[] bytes = good.clone();
      for (int change = random.nextInt(1, 6); change > 0; change--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      for (Line line : Lines.of(format, bytes)) {
        assertThat(Lines.told(line)).hasSizeBetween(4, 400).doesNotContainPattern("[\\n\\r\\x00]");
        assertThat(Lines.told(line)).doesNotContain("jackson", "java", "Exception", "[Source");
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void texts_atRandom_areWrittenAndReadEqual(FileFormat format) throws IOException {
    List<Partnership> partnerships = new ArrayList<>();
    for (int id = 0; id < 3_000; id++) {
      partnerships.add(
          Lines.partnership(
              "-" + id, "x" + text(" ;\\"), text("\n\r\t "), "x" + text(""), text("") + "y"));
    }

    assertThat(Lines.partnerships(format, Lines.written(format, partnerships)))
        .isEqualTo(partnerships);
  }

  /** Reading again behind an open quote must not make a bad file cost the square of its length. */
  @ParameterizedTest
  @ValueSource(strings = {"x\",\"\n", "a,\"\n", "a,\"\nb\n", "\"\"\n\"\n", "\"\"\"\n\n"})
  void quotes_ofAnyOrder_costNoMoreThanTheirLength(String unit) {
    byte[] bytes = unit.repeat(4_000_000 / unit.length()).getBytes(StandardCharsets.UTF_8);
    assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          LineCutter cutter = new LineCutter(new ByteArrayInputStream(bytes), new CsvRecordEnd());
          while (cutter.next() != null) {}
        });
  }

  private String text(String more) {
    String alphabet = "\"',;=-\\a가😀" + more;
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      int at = random.nextInt(alphabet.codePointCount(0, alphabet.length()));
      text.appendCodePoint(alphabet.codePointAt(alphabet.offsetByCodePoints(0, at)));
    }
    return text.toString();
  }
}
