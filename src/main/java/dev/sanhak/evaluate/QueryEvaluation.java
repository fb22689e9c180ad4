package dev.sanhak.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How well a set of judged queries was answered.
 *
 * @param all over all queries
 * @param byKind over the queries of each kind
 * @param worst those with the lowest nDCG, worst first
 */
public record QueryEvaluation(Summary all, Map<String, Summary> byKind, List<Judged> worst) {
  private static final int WORST = 20;

  /** One query with its measures. */
  public record Judged(JudgedQuery query, RankingMetrics metrics) {}

  /**
   * The means over some queries.
   *
   * @param queries how many
   * @param ndcg mean nDCG@10
   * @param mrr mean reciprocal rank
   * @param recall mean recall@10
   * @param firstRight the share whose first answer is of grade 2
   * @param empty the share that found nothing
   */
  public record Summary(
      int queries, double ndcg, double mrr, double recall, double firstRight, double empty) {
    static Summary of(List<Judged> judged) {
      return new Summary(
          judged.size(),
          mean(judged, RankingMetrics::ndcg),
          mean(judged, RankingMetrics::reciprocalRank),
          mean(judged, RankingMetrics::recall),
          mean(judged, metrics -> metrics.firstIsRight() ? 1.0 : 0.0),
          mean(judged, metrics -> metrics.empty() ? 1.0 : 0.0));
    }

    private static double mean(List<Judged> judged, Function<RankingMetrics, Double> measure) {
      return judged.stream()
          .map(Judged::metrics)
          .collect(Collectors.averagingDouble(measure::apply));
    }
  }

  /**
   * Asks every query.
   *
   * @param search a query -> ids of partnerships, best first
   */
  public static QueryEvaluation run(
      List<JudgedQuery> queries, Function<String, List<String>> search) {
    List<Judged> judged = new ArrayList<>();
    for (JudgedQuery query : queries) {
      judged.add(new Judged(query, RankingMetrics.of(query, search.apply(query.text()))));
    }
    Map<String, List<Judged>> kinds =
        judged.stream().collect(Collectors.groupingBy(each -> each.query().kind()));
    Map<String, Summary> byKind = new TreeMap<>();
    kinds.forEach((kind, some) -> byKind.put(kind, Summary.of(some)));
    List<Judged> worst =
        judged.stream()
            .sorted(Comparator.comparingDouble(each -> each.metrics().ndcg()))
            .limit(WORST)
            .toList();
    return new QueryEvaluation(Summary.of(judged), byKind, worst);
  }
}
