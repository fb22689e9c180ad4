package dev.sanhak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.article.Article;
import dev.sanhak.article.PartnershipExtractor;
import dev.sanhak.evaluate.JudgedArticle;
import dev.sanhak.evaluate.JudgedArticleReader;
import dev.sanhak.vocabulary.Vocabulary;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many articles a core reads in a second, once warm: in CPU time, whoever else computes. */
class ExtractionSpeedTest {
  private static final Path FOLDER = Path.of("src/test/resources/dev/sanhak/extraction");
  private static final int ROUNDS = 40;

  @Test
  void extraction_isFast() throws IOException {
    Vocabulary vocabulary = Vocabulary.bundled();
    PartnershipExtractor extractor = PartnershipExtractor.byRules(vocabulary);
    List<Article> articles = new ArrayList<>();
    for (String file : List.of("articles-a.jsonl", "articles-b.jsonl")) {
      JudgedArticleReader.read(FOLDER.resolve(file), vocabulary).articles().stream()
          .map(JudgedArticle::article)
          .forEach(articles::add);
    }
    double unused = secondsOf(extractor, articles);

    double rate = ROUNDS * articles.size() / secondsOf(extractor, articles);

    int characters =
        articles.stream().mapToInt(article -> article.text().length()).sum() / articles.size();
    System.out.printf("%.0f articles of %d characters a second of a core%n", rate, characters);
    assertThat(rate).isGreaterThanOrEqualTo(200);
  }

  private static double secondsOf(PartnershipExtractor extractor, List<Article> articles) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    int found = 0;
    for (int i = 0; i < ROUNDS; i++) {
      for (Article article : articles) {
        found += extractor.extract(article).size();
      }
    }
    assertThat(found).isPositive();
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
  }
}
