package dev.sanhak.search;

import java.util.List;

/**
 * A facet with its values, most frequent first; the chosen ones are always among them.
 *
 * @param facet the facet
 * @param values the first of its values
 * @param total how many different values it has under the filters of the other facets
 */
public record FacetCounts(Facet facet, List<FacetValue> values, int total) {
  /** Copies the values. */
  public FacetCounts {
    values = List.copyOf(values);
  }
}
