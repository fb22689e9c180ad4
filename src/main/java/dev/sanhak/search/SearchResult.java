package dev.sanhak.search;

import java.util.List;

/**
 * What is answered.
 *
 * @param total how many partnerships match, exact
 * @param hits those of the page
 * @param facets all of them, in their order
 * @param years by year, ascending, without gaps filled
 * @param months by month, ascending, without gaps filled, of the years of the filter's range; empty
 *     where the filter names no {@linkplain Filters#fewYears() few years}
 */
public record SearchResult(
    int total,
    List<Hit> hits,
    List<FacetCounts> facets,
    List<YearCount> years,
    List<MonthCount> months) {
  /** Copies the lists. */
  public SearchResult {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    years = List.copyOf(years);
    months = List.copyOf(months);
  }
}
