package dev.sanhak.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sanhak.article.ArticleNames;
import dev.sanhak.article.PartnershipExtractor;
import dev.sanhak.evaluate.ArticleEvaluation;
import dev.sanhak.evaluate.ArticleScore;
import dev.sanhak.evaluate.JudgedArticleReader;
import dev.sanhak.evaluate.LineEvaluation;
import dev.sanhak.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The extraction that was reached on the development articles, so that it can only rise. They are
 * not part of the project; where they are absent, the test is skipped.
 */
class ExtractionTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("sanhak.shared", "../shared"), "extraction");

  private static ArticleScore articles;
  private static LineEvaluation lines;

  @BeforeAll
  static void measure() throws IOException {
    assumeTrue(Files.exists(FOLDER.resolve("articles.jsonl")), FOLDER + " is not there");
    Vocabulary vocabulary = Vocabulary.bundled();
    articles =
        ArticleEvaluation.run(
                JudgedArticleReader.read(FOLDER.resolve("articles.jsonl"), vocabulary).articles(),
                PartnershipExtractor.byRules(vocabulary))
            .all();
    lines =
        LineEvaluation.run(
            JudgedArticleReader.read(FOLDER.resolve("lines.jsonl"), vocabulary).lines(),
            new ArticleNames(vocabulary));
  }

  @Test
  void partners_areAsWellReadAsWasReached() {
    assertThat(articles.pairs().f1()).isGreaterThanOrEqualTo(0.99);
    assertThat(articles.values().companies().f1()).isGreaterThanOrEqualTo(0.99);
    assertThat(articles.values().universities().f1()).isGreaterThanOrEqualTo(0.99);
    assertThat(articles.values().organizations().f1()).isGreaterThanOrEqualTo(0.82);
  }

  @Test
  void dateTypeAndTechnologies_areAsWellReadAsWasReached() {
    assertThat(articles.date().f1()).isGreaterThanOrEqualTo(0.99);
    assertThat(articles.type().f1()).isGreaterThanOrEqualTo(0.80);
    assertThat(articles.values().technologies().f1()).isGreaterThanOrEqualTo(0.78);
  }

  @Test
  void articlesWithoutAPartnership_giveNone() {
    assertThat(articles.absent().right()).isEqualTo(articles.absent().gold()).isEqualTo(3);
  }

  /** The founding article's own text is not at hand; this one tells of the same in other words. */
  @Test
  void foundingArticle_isReadAsItIsJudged() {
    CommandRun run =
        CommandRun.of(
            "evaluate",
            "articles",
            FOLDER.resolve("founding.jsonl"),
            "--article",
            "src/test/resources/dev/sanhak/article/founding.txt",
            "--published",
            "2024-07-20");

    assertThat(run.out())
        .containsPattern("companies +7 +7 +7 ")
        .containsPattern("universities +13 +13 +13 ")
        .containsPattern("date +7 +7 +7 ")
        .containsPattern("pairs +13 +13 +13 ");
  }

  @Test
  void namesInLines_areRead() {
    assertThat(lines.names().f1()).isGreaterThanOrEqualTo(0.99);
  }
}
