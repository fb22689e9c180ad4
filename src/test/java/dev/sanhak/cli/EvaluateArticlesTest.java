package dev.sanhak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that measures extraction, from a file to figures. */
class EvaluateArticlesTest {
  private static final String ARTICLE =
      "{\"id\":\"a\",\"headline\":\"제목\",\"text\":\"LG전자는 17일 서강대와 업무협약을 맺었다.\","
          + "\"published\":\"2025-03-20\",\"gold\":[{\"companies\":[\"LG전자\"],\"universities\":"
          + "[\"서강대\"],\"organizations\":[],\"technologies\":[],\"type\":\"업무협약\","
          + "\"date\":\"2025-03-17\"}]}";

  private static final String PARTNERSHIP =
      "{\"companies\":[\"LG전자\"],\"universities\":[\"서강대학교\"],\"date\":\"2025-03-17\"}";

  @TempDir private Path folder;

  @Test
  void articles_figures_ofWhatWasRead() throws IOException {
    CommandRun run = evaluate(ARTICLE);

    assertThat(run.status()).isZero();
    assertThat(run.out()).containsPattern("pairs +1 +1 +1 +1.000 +1.000 +1.000");
  }

  @Test
  void lines_figureOfTheNames() throws IOException {
    CommandRun run =
        evaluate("{\"text\":\"카이스트에 간다\",\"companies\":[],\"universities\":[\"KAIST\"]}");

    assertThat(run.out()).containsPattern("names +1 +1 +1 +1.000");
  }

  @Test
  void badLine_isToldByFileLineAndReason() throws IOException {
    CommandRun run = evaluate(ARTICLE, "{\"id\":\"b\"}");

    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.err()).contains("judged.jsonl:2: needs text");
  }

  @Test
  void partnershipsOfAnArticle_figures_withTheArticleBeside() throws IOException {
    Path article =
        CommandRun.write(folder.resolve("article.txt"), "제목", "", "LG전자는 17일 서강대와 협약을 맺었다.");
    Path judged = CommandRun.write(folder.resolve("judged.jsonl"), PARTNERSHIP);

    CommandRun run =
        CommandRun.of(
            "evaluate", "articles", judged, "--article", article, "--published", "2025-03-20");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsPattern("pairs +1 +1 +1 +1.000 +1.000 +1.000")
        .containsPattern("date +1 +1 +1 +1.000 +1.000 +1.000");
  }

  @Test
  void partnershipsOfAnArticle_withoutIt_whatToName() throws IOException {
    CommandRun run = evaluate(PARTNERSHIP);

    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(run.err())
        .contains("judged.jsonl judges partnerships without their article")
        .contains("--article FILE");
  }

  private CommandRun evaluate(String... lines) throws IOException {
    Path file = CommandRun.write(folder.resolve("judged.jsonl"), lines);
    return CommandRun.of("evaluate", "articles", file);
  }
}
