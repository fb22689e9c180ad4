package dev.sanhak.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.evaluate.JudgedArticle;
import dev.sanhak.evaluate.JudgedArticleReader;
import dev.sanhak.lucene.TestIndex;
import dev.sanhak.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Fits the weights of the cues for a kind to the bundled records again. What it fits is written to
 * {@code target/type-cues.tsv}, to be copied over the file in the resources where cues or records
 * have changed.
 */
class TypeCuesTest {
  /** Of the sets of judged articles; later ones are for measuring. */
  private static final char LAST_SET = 'l';

  private static TypeCueFitting fitting;

  @BeforeAll
  static void readRecords() throws IOException {
    fitting = TypeCueFitting.of(TestIndex.bundledPartnerships());
  }

  @Test
  void kindOfARecord_isToldByTheOthers_asOftenAsWasReached() {
    assertThat(fitting.accuracy(5)).isGreaterThanOrEqualTo(0.59);
  }

  @Test
  void weights_areThoseThatAreFitted() throws IOException {
    TypeCueFitting all = fitting;
    for (char set = 'a'; set <= LAST_SET; set++) {
      all = all.with(articles("articles-%s.jsonl".formatted(set)));
    }
    double[] weights = all.with(articles("articles-dev.jsonl")).weights();
    Files.writeString(Path.of("target", "type-cues.tsv"), file(weights));

    double[] now = TypeCues.all().stream().mapToDouble(TypeCues.Cue::weight).toArray();
    double difference = 0;
    for (int i = 0; i < now.length; i++) {
      difference += Math.abs(now[i] - weights[i]) / now.length;
    }
    // What is read in the articles changes with the rules, and the weights a little with it.
    assertThat(difference).isLessThan(0.05);
  }

  private static List<JudgedArticle> articles(String name) throws IOException {
    Path file = Path.of("src/test/resources/dev/sanhak/extraction", name);
    return JudgedArticleReader.read(file, Vocabulary.bundled()).articles();
  }

  private static String file(double[] weights) {
    StringBuilder file = new StringBuilder("type\tweight\twhere\tcue\n");
    for (int i = 0; i < weights.length; i++) {
      TypeCues.Cue cue = TypeCues.all().get(i);
      String words = cue.words() == null ? "" : cue.words().pattern();
      file.append(
          "%s\t%.2f\t%s\t%s%n"
              .formatted(
                  cue.type().label(),
                  weights[i],
                  cue.where().name().toLowerCase(Locale.ROOT),
                  words));
    }
    return file.toString();
  }
}
