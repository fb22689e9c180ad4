package dev.sanhak.evaluate;

import java.util.Map;

/**
 * A query and what people who know the collection say of it.
 *
 * @param id its name in reports
 * @param text what is typed
 * @param kind what it tries, such as {@code typo}
 * @param relevant id of a partnership -> grade: 2 what the searcher wants, 1 useful
 */
public record JudgedQuery(String id, String text, String kind, Map<String, Integer> relevant) {
  /** Copies the grades. */
  public JudgedQuery {
    relevant = Map.copyOf(relevant);
  }

  /** The grade of a partnership; 0 where it was not judged relevant. */
  int grade(String partnership) {
    return relevant.getOrDefault(partnership, 0);
  }
}
