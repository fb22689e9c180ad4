package dev.sanhak.evaluate;

import java.util.Comparator;
import java.util.List;

/**
 * The usual measures of one ranking, over its first ten.
 *
 * <p>nDCG after Järvelin and Kekäläinen, "Cumulated gain-based evaluation of IR techniques" (ACM
 * TOIS 20(4), 2002), with the exponential gain 2^grade - 1 of Burges et al. (ICML 2005) and the
 * discount log2(1 + rank).
 *
 * @param ndcg normalised discounted cumulative gain, 0-1
 * @param reciprocalRank 1 / rank of the first relevant one, 0 where there is none
 * @param recall found of the relevant ones, of at most ten
 * @param firstIsRight whether the first one is of grade 2
 * @param empty whether nothing was found
 */
public record RankingMetrics(
    double ndcg, double reciprocalRank, double recall, boolean firstIsRight, boolean empty) {
  /** How far down is looked. */
  public static final int DEPTH = 10;

  private static final int WANTED = 2;

  static RankingMetrics of(JudgedQuery query, List<String> ranking) {
    List<Integer> grades = ranking.stream().limit(DEPTH).map(query::grade).toList();
    List<Integer> ideal =
        query.relevant().values().stream().sorted(Comparator.reverseOrder()).limit(DEPTH).toList();
    int first = 0;
    while (first < grades.size() && grades.get(first) == 0) {
      first++;
    }
    long found = grades.stream().filter(grade -> grade > 0).count();
    return new RankingMetrics(
        gain(grades) / gain(ideal),
        first == grades.size() ? 0 : 1.0 / (first + 1),
        (double) found / ideal.size(),
        !grades.isEmpty() && grades.getFirst() == WANTED,
        ranking.isEmpty());
  }

  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int i = 0; i < grades.size(); i++) {
      gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2.0) / Math.log(2));
    }
    return gain;
  }
}
