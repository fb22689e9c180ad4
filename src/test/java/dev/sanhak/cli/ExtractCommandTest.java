package dev.sanhak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractCommandTest {
  static final String HEADLINE = "삼성전자·서울대, 온디바이스 AI 공동연구센터 설립";
  static final String TEXT = "삼성전자와 서울대학교가 지난 17일 온디바이스 AI 공동연구센터를 세우는 협약을 체결했다.";

  @TempDir private Path folder;

  @Test
  void extract_article_printsTheRecordWithItsEvidence() throws IOException {
    Path file = CommandRun.write(folder.resolve("release.txt"), HEADLINE, "", TEXT);
    CommandRun run = CommandRun.of("extract", file, "--published", "2024-06-20");
    JsonNode read = new ObjectMapper().readTree(run.out());

    assertThat(run.status()).isZero();
    assertThat(run.err()).isEqualTo("articles 1\npartnerships 1\nrefused 0\n");
    assertThat(read.path("article").textValue()).isEqualTo("release.txt");
    assertThat(read.path("companies").toString()).isEqualTo("[\"삼성전자\"]");
    assertThat(read.path("universities").toString()).isEqualTo("[\"서울대학교\"]");
    assertThat(read.path("date").textValue()).isEqualTo("2024-06-17");
    assertThat(read.path("confidence").doubleValue()).isBetween(0.5, 1.0);
    for (JsonNode item : read.path("evidence")) {
      String part = item.path("part").textValue().equals("headline") ? HEADLINE : TEXT;
      assertThat(part.substring(item.path("begin").intValue(), item.path("end").intValue()))
          .isEqualTo(item.path("text").textValue());
    }
  }

  @Test
  void extract_again_givesTheSameIds() throws IOException {
    Path file = CommandRun.write(folder.resolve("보도 자료.txt"), HEADLINE, "", TEXT);

    assertThat(CommandRun.of("extract", file)).isEqualTo(CommandRun.of("extract", file));
  }

  @Test
  void extract_articleLines_keepTheirSource() throws IOException {
    Path file =
        CommandRun.write(
            folder.resolve("a.jsonl"),
            line("n-1", "\"url\":\"https://example.org/1\",\"publisher\":\"예시일보\","));
    JsonNode read = new ObjectMapper().readTree(CommandRun.of("extract", file).out());

    assertThat(read.path("id").textValue()).isEqualTo("n-1-1");
    assertThat(read.path("source").toString())
        .isEqualTo("{\"url\":\"https://example.org/1\",\"publisher\":\"예시일보\"}");
  }

  @Test
  void extract_folderWithBadFiles_readsTheRest() throws IOException {
    Path empty = Files.createFile(folder.resolve("a.txt"));
    Path noise = Files.write(folder.resolve("b.pdf"), new byte[] {0, 1, 2, 3});
    String article = HEADLINE + "\n\n" + TEXT;
    Files.write(folder.resolve("c.txt"), article.getBytes(Charset.forName("x-windows-949")));
    Path missing = folder.resolve("missing.txt");
    CommandRun run = CommandRun.of("extract", folder, missing);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).hasLineCount(1).contains("삼성전자");
    assertThat(run.err().lines().toList())
        .isEqualTo(
            List.of(
                empty + ": is empty",
                noise
                    + ": is neither text nor a known document; save it as text, PDF, DOCX or HWPX",
                missing + ": there is no such file",
                "articles 1",
                "partnerships 1",
                "refused 3"));
  }

  @Test
  void extract_filesOfOneNameInFolders_areArticlesOfTheirOwn() throws IOException {
    for (String name : new String[] {"2023", "2024"}) {
      Path within = Files.createDirectory(folder.resolve(name));
      CommandRun.write(within.resolve("release.txt"), HEADLINE, "", TEXT);
    }
    CommandRun run = CommandRun.of("extract", folder);

    assertThat(run.err()).isEqualTo("articles 2\npartnerships 2\nrefused 0\n");
    assertThat(run.out().lines().map(line -> line.replaceAll("\",\"title.*", "")))
        .doesNotHaveDuplicates();
    assertThat(run.out())
        .contains("\"article\":\"2023/release.txt\"", "\"article\":\"2024/release.txt\"");
  }

  @Test
  void extract_twoArticlesOfOneId_refusesTheSecond() throws IOException {
    Path file = CommandRun.write(folder.resolve("a.jsonl"), line("n-1", ""), line("n-1", ""));
    CommandRun run = CommandRun.of("extract", file);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith(file + ":2: is named 'n-1' like another article");
  }

  @Test
  void extract_articleWithoutPartnership_isDone() throws IOException {
    Path file = CommandRun.write(folder.resolve("a.txt"), "오늘은 날씨가 맑겠다.");

    assertThat(CommandRun.of("extract", file))
        .isEqualTo(new CommandRun(0, "", "articles 1\npartnerships 0\nrefused 0\n"));
  }

  @Test
  void extract_wrongUse_isTwo() {
    assertThat(CommandRun.of("extract").status()).isEqualTo(2);
    assertThat(CommandRun.of("extract", "a.txt", "--published", "gestern").status()).isEqualTo(2);
  }

  @Test
  void extract_output_canBeIndexed() throws IOException {
    Path file = CommandRun.write(folder.resolve("release.txt"), HEADLINE, "", TEXT);
    Path records =
        Files.writeString(folder.resolve("r.jsonl"), CommandRun.of("extract", file).out());

    assertThat(CommandRun.of("index", records, "--index", folder.resolve("index")).out())
        .startsWith("indexed 1\n");
  }

  static String line(String id, String more) {
    return "{\"id\":\"%s\",%s\"headline\":\"%s\",\"text\":\"%s\"}"
        .formatted(id, more, HEADLINE, TEXT);
  }
}
