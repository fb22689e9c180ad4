package dev.sanhak.evaluate;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.sanhak.article.PartnershipExtractor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * How well the partnerships of a set of judged articles were read.
 *
 * @param all the sum over all articles
 * @param worst the articles with mistakes, worst first
 */
public record ArticleEvaluation(ArticleScore all, List<Judged> worst) {
  private static final int WORST = 30;

  /** One article with what was read in it. */
  public record Judged(String id, List<Facets> read, List<Facets> gold, ArticleScore score) {
    /** The mean F1 of its partners and pairs, 0-1. */
    @JsonProperty
    public double quality() {
      return score.quality();
    }

    /** Whether anything differs, be it only a kind or a date. */
    boolean hasMistake() {
      return !Set.copyOf(read).equals(Set.copyOf(gold));
    }
  }

  /** Reads every article. */
  public static ArticleEvaluation run(
      List<JudgedArticle> articles, PartnershipExtractor extractor) {
    List<Judged> judged = new ArrayList<>();
    for (JudgedArticle each : articles) {
      List<Facets> read = extractor.extract(each.article()).stream().map(Facets::of).toList();
      judged.add(
          new Judged(each.article().id(), read, each.gold(), ArticleScore.of(read, each.gold())));
    }
    ArticleScore all =
        judged.stream().map(Judged::score).reduce(ArticleScore.NONE, ArticleScore::plus);
    List<Judged> worst =
        judged.stream()
            .filter(Judged::hasMistake)
            .sorted(Comparator.comparingDouble(Judged::quality))
            .limit(WORST)
            .toList();
    return new ArticleEvaluation(all, worst);
  }
}
