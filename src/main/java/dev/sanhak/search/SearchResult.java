package dev.sanhak.search;

import java.util.List;

/**
 * What is answered.
 *
 * @param total how many partnerships match, exact
 * @param hits those of the page
 * @param facets all of them, in their order
 * @param years by year, ascending, without gaps filled
 */
public record SearchResult(
    int total, List<Hit> hits, List<FacetCounts> facets, List<YearCount> years) {
  /** Copies the lists. */
  public SearchResult {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    years = List.copyOf(years);
  }
}
