package dev.sanhak.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartnershipReaderTest {
  @Test
  void lines_blankOrCrlfOrBom_areAccepted() throws IOException {
    String text = "\uFEFF" + Lines.json("a") + "\r\n\r\n \n" + Lines.json("b") + "\n\n";

    assertThat(Lines.told(FileFormat.JSONL, text)).containsExactly("1 good a", "4 good b");
    assertThat(Lines.told(FileFormat.JSONL, "")).isEmpty();
    assertThat(Lines.told(FileFormat.JSONL, "\uFEFF\n")).isEmpty();
  }

  @Test
  void line_aboveTheLimit_isRefusedAndTheNextRead() throws IOException {
    String text = Lines.json("가".repeat(700_000)) + "\n" + Lines.json("b");

    assertThat(Lines.told(FileFormat.JSONL, text))
        .containsExactly("1 is longer than 1,048,576 bytes; no record may be", "2 good b");
  }

  @ParameterizedTest
  @ValueSource(ints = {65_534, 65_535, 65_536, 65_537, 131_072, 1_048_576})
  void line_aroundTheBuffersSizes_isWhole(int length) throws IOException {
    String line = Lines.json("a") + " ".repeat(length - bytes(Lines.json("a")).length);

    assertThat(Lines.told(FileFormat.JSONL, line + "\n" + line + "\r\n" + line))
        .startsWith("1 good a")
        .endsWith("3 good a");
  }

  @Test
  void line_withoutEnd_isRefusedInBoundedMemory() throws IOException {
    try (PartnershipReader reader = PartnershipReader.open(endless("x"), FileFormat.JSONL)) {
      Line line = reader.lines().findFirst().orElseThrow();

      assertThat(line).isInstanceOf(Line.Bad.class);
      assertThat(reader.bytesRead()).isLessThan(3L * LineCutter.MAX_BYTES);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"JSONL", "CSV"})
  void lines_ofAnEndlessStream_areReadAsAskedFor(FileFormat format) throws IOException {
    InputStream in =
        switch (format) {
          case JSONL -> endless(Lines.json("a") + "\n");
          case CSV ->
              new SequenceInputStream(
                  new ByteArrayInputStream(bytes(Lines.CSV_HEADER + "\n")),
                  endless("a,b,\"c\nd\",삼성전자,2023\n"));
        };
    try (PartnershipReader reader = PartnershipReader.open(in, format)) {
      assertThat(reader.lines().limit(50_000))
          .allMatch(Line.Good.class::isInstance)
          .hasSize(50_000);
      assertThat(reader.bytesRead()).isBetween(1_000_000L, 8_000_000L);
    }
  }

  @Test
  void lines_parsedOnSeveralThreads_areTheSame() throws Exception {
    String text = (Lines.json("a") + "\n{}\n").repeat(500);
    try (PartnershipReader reader =
            PartnershipReader.open(new ByteArrayInputStream(bytes(text)), FileFormat.JSONL);
        ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Future<Line>> futures = new ArrayList<>();
      for (RawLine raw = reader.next(); raw != null; raw = reader.next()) {
        RawLine line = raw;
        futures.add(threads.submit(() -> reader.parse(line)));
      }

      assertThat(futures.stream().map(PartnershipReaderTest::result))
          .isEqualTo(Lines.of(FileFormat.JSONL, text));
    }
  }

  @Test
  void bytes_ofAnotherEncoding_areToldByLine() throws IOException {
    String text = Lines.json("a") + "\n" + Lines.json("b");

    assertThat(told(text.getBytes(Charset.forName("EUC-KR"))))
        .contains("1 is not UTF-8 but seems to be EUC-KR (CP949); save the file as UTF-8");
    assertThat(told(text.getBytes(StandardCharsets.UTF_16)))
        .containsExactly("1 the file is not UTF-8 but seems to be UTF-16; save it as UTF-8");
    assertThat(told(text.getBytes(StandardCharsets.UTF_16LE))).hasSize(1);
    assertThat(told(new byte[] {'{', '"', (byte) 0xFF}))
        .containsExactly("1 is not UTF-8 at byte 3; save the file as UTF-8");
    assertThat(told(bytes("{\n{\"\0\"")))
        .endsWith(
            "2 holds a NUL byte at column 3; remove it, or save the file as UTF-8 if it is not");
  }

  @Test
  void surrogates_encodedOneByOne_areNotUtf8() throws IOException {
    assertThat(told(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'}))
        .containsExactly("1 is not UTF-8 at byte 2; save the file as UTF-8");
  }

  @Test
  void message_quotingLongText_isShort() throws IOException {
    for (String key : List.of("date", "type", "title", "id", "x".repeat(5_000))) {
      String line =
          "{\"id\":\"a\",\"title\":\"b\",\"body\":\"\",\"companies\":[\"c\"],\"KEY\":\"'VALUE\"}";
      String told =
          told(bytes(line.replace("KEY", key).replace("VALUE", "값'".repeat(9_999)))).get(0);

      assertThat(told).doesNotContain("\n").hasSizeLessThan(300);
    }
  }

  @Test
  void file_isReadByItsEndingWithItsSize(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("기록.JSONL"), Lines.json("a"));
    try (PartnershipReader reader = PartnershipReader.open(file)) {
      assertThat(reader.lines()).hasSize(1);
      assertThat(reader.size()).hasValue(reader.bytesRead());
    }
    assertThatThrownBy(() -> PartnershipReader.open(folder.resolve("기록.xlsx")))
        .hasMessage("file: '기록.xlsx' ends neither in .jsonl, .ndjson or .json-lines nor in .csv");
  }

  private static Line result(Future<Line> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> told(byte[] bytes) throws IOException {
    return Lines.of(FileFormat.JSONL, bytes).stream().map(Lines::told).toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static InputStream endless(String text) {
    byte[] bytes = bytes(text);
    return new InputStream() {
      private int next;

      @Override
      public int read() {
        int b = bytes[next] & 0xFF;
        next = (next + 1) % bytes.length;
        return b;
      }

      @Override
      public int read(byte[] target, int offset, int length) {
        for (int i = 0; i < length; i++) {
          target[offset + i] = (byte) read();
        }
        return length;
      }
    };
  }
}
