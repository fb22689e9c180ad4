package dev.sanhak.search;

import java.util.List;

/**
 * A value and how many partnerships have it, under the query and the filters of the other facets.
 *
 * @param value the name, or the path of a technology
 * @param count exact
 * @param selected whether it is chosen
 * @param children the second level, where the facet has one
 */
public record FacetValue(String value, int count, boolean selected, List<FacetValue> children) {
  /** Copies the children. */
  public FacetValue {
    children = List.copyOf(children);
  }
}
