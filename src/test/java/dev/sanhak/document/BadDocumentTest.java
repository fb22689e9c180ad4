package dev.sanhak.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is no article is one clear line, soon, whatever it holds. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BadDocumentTest {
  @TempDir private Path folder;

  @Test
  void nothingToRead_saysSo() throws IOException {
    isRefused(new byte[0], "is empty");
    isRefused(SampleFiles.bytes(" \n\t\n "), "holds no text");
    isRefused(SampleFiles.pdf(), "is a PDF without text");
    isRefused(
        new byte[] {0, 1, 2, 3, 0, 9, 8},
        "is neither text nor a known document; save it as text, PDF, DOCX or HWPX");
    isRefused(SampleFiles.bytes("\u0001\u0002\u0003\u0004"), "is no text in UTF-8 or EUC-KR");
  }

  @Test
  void locked_saysSo() throws IOException {
    isRefused(SampleFiles.lockedPdf("Secret"), "is encrypted");
    isRefused(SampleFiles.lockedHwp("비밀"), "is encrypted");
    isRefused(
        SampleFiles.zip(
            Map.of(
                "META-INF/manifest.xml",
                SampleFiles.bytes("<odf:encryption-data/>"),
                "Contents/section0.xml",
                new byte[9])),
        "is encrypted");
  }

  @Test
  void tooLarge_saysSo() throws IOException {
    isRefused(new byte[Limits.BYTES + 1], "has more than 50,000,000 bytes");
    isRefused(SampleFiles.bytes("가 ".repeat(Limits.CHARACTERS)), "characters of text");
    isRefused(SampleFiles.hwpx("가".repeat(Limits.CHARACTERS + 1)), "characters of text");
    isRefused(SampleFiles.hwp("가".repeat(Limits.CHARACTERS + 1)), "characters of text");
    byte[] zeros = new byte[Limits.BYTES + 100_000];
    isRefused(SampleFiles.zip(Map.of("Contents/section0.xml", zeros)), "unfolds to more");
  }

  @Test
  void zip_brokenOrOther_saysSo() throws IOException {
    byte[] docx = SampleFiles.docx(SampleFiles.FIRST);
    isRefused(Arrays.copyOf(docx, docx.length / 2), "is a broken zip");
    isRefused(SampleFiles.zip(Map.of("a.txt", new byte[3])), "is a zip, but neither DOCX nor HWPX");
  }

  @Test
  void hwpx_entities_areNotFollowed() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "비밀이다");
    String section =
        "<!DOCTYPE s [<!ENTITY x SYSTEM '"
            + secret.toUri()
            + "'>]><s xmlns:hp='h'><hp:p><hp:t>글이다 &x;</hp:t></hp:p></s>";
    ReadResult result =
        SampleFiles.read(
            "a", SampleFiles.zip(Map.of("Contents/section0.xml", SampleFiles.bytes(section))));

    assertThat(result.toString()).doesNotContain("비밀");
  }

  @Test
  void jsonl_badLine_isRefusedWithItsNumberAndTheNextIsRead() {
    List<String> results =
        lines(
            "{\"id\":\"a\",\"text\":\"글이다.\"}",
            "",
            "{\"text\":\"글이다.\",\"gold\":[]}",
            "{\"headline\":\"제목\"}",
            "{\"text\":\"글이다.\",\"published\":\"2024-13-01\"}",
            "{nonsense",
            "{\"text\":\"글이다.\"}");

    assertThat(results)
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("a:1 a"),
            line -> assertThat(line).startsWith("a:3 gold: is no key of an article"),
            line -> assertThat(line).isEqualTo("a:4 text: is missing"),
            line -> assertThat(line).startsWith("a:5 published: '2024-13-01' is no day"),
            line -> assertThat(line).startsWith("a:6 is no JSON object"),
            line -> assertThat(line).isEqualTo("a:7 a:7"));
  }

  @Test
  void file_missingOrFolder_saysSo() {
    assertThat(reason(folder.resolve("missing"))).isEqualTo("there is no such file");
    assertThat(reason(folder)).isEqualTo("is a folder");
  }

  @Test
  void folder_isItsFilesAndThoseWithinByName() throws IOException {
    Path within = Files.createDirectories(folder.resolve("b").resolve("가"));
    Files.createFile(within.resolve("a.pdf"));
    Files.createDirectory(folder.resolve("empty"));
    Files.createFile(Files.createDirectory(folder.resolve(".git")).resolve("a.txt"));
    for (String name : new String[] {"c.txt", "a.pdf", ".hidden"}) {
      Files.createFile(folder.resolve(name));
    }
    Files.createSymbolicLink(within.resolve("loop"), folder);

    assertThat(ArticleFiles.of(List.of(folder, folder.resolve("c.txt"))))
        .containsExactly(
            new ArticleFile(folder.resolve("a.pdf"), "a.pdf"),
            new ArticleFile(within.resolve("a.pdf"), "b/가/a.pdf"),
            new ArticleFile(folder.resolve("c.txt"), "c.txt"),
            new ArticleFile(folder.resolve("c.txt"), "c.txt"));
  }

  @Test
  void work_thatTakesTooLong_isLeft() {
    TimeLimit limit = new TimeLimit(Duration.ofMillis(50));

    assertThatThrownBy(
            () ->
                limit.call(
                    () -> {
                      while (true) {
                        Thread.onSpinWait();
                        if (Thread.currentThread().isInterrupted()) {
                          return null;
                        }
                      }
                    }))
        .isInstanceOf(UnreadableException.class)
        .hasMessage("took longer than 50 ms, and was left");
  }

  @Test
  void rubbish_ofAnyKind_isOneResult() throws IOException {
    Random random = new Random(7);
    List<byte[]> whole =
        List.of(
            SampleFiles.docx(SampleFiles.FIRST),
            SampleFiles.hwp(SampleFiles.FIRST),
            SampleFiles.hwpx(SampleFiles.FIRST),
            SampleFiles.pdf("Some text on a page"),
            SampleFiles.bytes("<html><body><p>" + SampleFiles.FIRST + "</p></body></html>"),
            SampleFiles.bytes("{\"text\":\"" + SampleFiles.FIRST + "\"}"));
    for (byte[] file : whole) {
      for (int i = 0; i < 25; i++) {
        isOneLine(Arrays.copyOf(file, random.nextInt(file.length)));
        byte[] damaged = file.clone();
        for (int hit = 0; hit < 12; hit++) {
          damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        }
        isOneLine(damaged);
      }
    }
    for (int i = 0; i < 100; i++) {
      byte[] noise = new byte[random.nextInt(5000)];
      random.nextBytes(noise);
      isOneLine(noise);
    }
  }

  private static void isOneLine(byte[] content) {
    List<ReadResult> results = new ArrayList<>();
    new ArticleReader(TimeLimit.DEFAULT).read("a", content, results::add);
    for (ReadResult result : results) {
      if (result instanceof ReadResult.Bad bad) {
        assertThat(bad.reason()).hasSizeBetween(5, 400).doesNotContain("\n", "took longer");
      }
    }
  }

  private static void isRefused(byte[] content, String reason) {
    assertThat(SampleFiles.read("a", content))
        .isInstanceOfSatisfying(
            ReadResult.Bad.class, bad -> assertThat(bad.reason()).contains(reason));
  }

  private static String reason(Path file) {
    List<ReadResult> results = new ArrayList<>();
    new ArticleReader(TimeLimit.DEFAULT).read(file, results::add);
    return ((ReadResult.Bad) results.getFirst()).reason();
  }

  private static List<String> lines(String... lines) {
    List<String> results = new ArrayList<>();
    new ArticleReader(TimeLimit.DEFAULT)
        .read(
            "a",
            SampleFiles.bytes(String.join("\n", lines)),
            result ->
                results.add(
                    result.place()
                        + " "
                        + switch (result) {
                          case ReadResult.Good good -> good.article().id();
                          case ReadResult.Bad bad -> bad.reason();
                        }));
    return results;
  }
}
