package dev.sanhak.evaluate;

import dev.sanhak.article.Article;
import java.util.List;

/**
 * An article and the partnerships that a person found in it.
 *
 * @param gold none where the article reports none
 */
public record JudgedArticle(Article article, List<Facets> gold) {
  /** Keeps the list from changing. */
  public JudgedArticle {
    gold = List.copyOf(gold);
  }
}
