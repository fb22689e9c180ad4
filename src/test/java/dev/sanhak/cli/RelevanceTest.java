package dev.sanhak.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sanhak.evaluate.JudgedQueryReader;
import dev.sanhak.evaluate.QueryEvaluation;
import dev.sanhak.evaluate.RankingMetrics;
import dev.sanhak.lucene.PlainBaseline;
import dev.sanhak.lucene.TestIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The relevance that was reached on the development queries, so that it can only rise. The queries
 * are not part of the project; where they are absent, the test is skipped.
 */
class RelevanceTest {
  private static final Path QUERIES =
      Path.of(System.getProperty("sanhak.shared", "../shared"), "relevance", "queries.jsonl");

  private static QueryEvaluation ours;
  private static QueryEvaluation plain;

  @BeforeAll
  static void measure() throws IOException {
    assumeTrue(Files.exists(QUERIES), QUERIES + " is not there");
    try (TestIndex index = TestIndex.bundled()) {
      ours = QueryEvaluation.run(JudgedQueryReader.read(QUERIES), index::ids);
    }
    PlainBaseline baseline = new PlainBaseline(TestIndex.bundledPartnerships());
    plain =
        QueryEvaluation.run(
            JudgedQueryReader.read(QUERIES), text -> baseline.search(text, RankingMetrics.DEPTH));
  }

  @Test
  void figures_overAll_areAtLeastWhatWasReached() {
    assertThat(ours.all().ndcg()).isGreaterThanOrEqualTo(0.966);
    assertThat(ours.all().mrr()).isEqualTo(1);
    assertThat(ours.all().recall()).isGreaterThanOrEqualTo(0.963);
    assertThat(ours.all().empty()).isZero();
  }

  @Test
  void firstHit_whereOneThingIsMeant_isRight() {
    assertThat(List.of("known-item", "pair", "alias", "keyboard", "chosung", "typo"))
        .allSatisfy(kind -> assertThat(ours.byKind().get(kind).firstRight()).isEqualTo(1));
  }

  @Test
  void ndcg_ofEachKind_isAtLeastTheMark_andNotBelowThePlainBaseline() {
    ours.byKind()
        .forEach(
            (kind, summary) ->
                assertThat(summary.ndcg())
                    .as(kind)
                    .isGreaterThanOrEqualTo(Math.max(0.85, plain.byKind().get(kind).ndcg())));
  }

  @Test
  void baseline_isAsGoodAsAnEngineOfTheShelf_soThatTheComparisonIsFair() {
    assertThat(plain.all().ndcg()).isBetween(0.64, 0.69);
  }
}
