package dev.sanhak.lucene;

import dev.sanhak.search.Facet;
import dev.sanhak.search.FacetCounts;
import dev.sanhak.search.FacetValue;
import dev.sanhak.search.MonthCount;
import dev.sanhak.search.YearCount;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.jspecify.annotations.Nullable;

/** The counted values of one dimension over the collected documents of one snapshot. */
final class FacetCounter {
  private static final LabelAndValue[] NO_VALUES = {};
  private static final Comparator<FacetValue> MOST_FREQUENT_FIRST =
      Comparator.comparingInt(FacetValue::count).reversed().thenComparing(FacetValue::value);

  private final String dimension;

  /** None where no document of the snapshot has a value of the dimension. */
  private final @Nullable Facets counts;

  private FacetCounter(String dimension, @Nullable Facets counts) {
    this.dimension = dimension;
    this.counts = counts;
  }

  static FacetCounter of(Snapshot snapshot, String dimension, FacetsCollector matches)
      throws IOException {
    SortedSetDocValuesReaderState state = snapshot.facetState(dimension);
    return new FacetCounter(
        dimension, state == null ? null : new SortedSetDocValuesFacetCounts(state, matches));
  }

  /** The most frequent values of a facet, and all chosen ones even where none matches. */
  FacetCounts top(Facet facet, int limit, Set<String> chosen) throws IOException {
    FacetResult result = counts == null ? null : counts.getTopChildren(limit, dimension);
    LabelAndValue[] top = result == null ? NO_VALUES : result.labelValues;
    int total = result == null ? 0 : result.childCount;
    return new FacetCounts(facet, values(facet, top, chosen), total);
  }

  /** All values of a facet, of both levels where it has two, most frequent first. */
  List<FacetValue> all(Facet facet, Set<String> chosen) throws IOException {
    List<FacetValue> values = new ArrayList<>();
    for (FacetValue value : values(facet, children(), chosen)) {
      values.add(new FacetValue(value.value(), value.count(), value.selected(), List.of()));
      values.addAll(value.children());
    }
    values.sort(MOST_FREQUENT_FIRST);
    return values;
  }

  private List<FacetValue> values(Facet facet, LabelAndValue[] counted, Set<String> chosen)
      throws IOException {
    Set<String> labels = new LinkedHashSet<>();
    Arrays.stream(counted).forEach(child -> labels.add(child.label));
    chosen.forEach(value -> labels.add(QueryTranslator.path(facet, value)[0]));
    List<FacetValue> values = new ArrayList<>();
    for (String label : labels) {
      List<FacetValue> children = facet == Facet.TECHNOLOGY ? children(label, chosen) : List.of();
      values.add(new FacetValue(label, count(label), chosen.contains(label), children));
    }
    values.sort(MOST_FREQUENT_FIRST);
    return values;
  }

  /** The dimension as years, ascending. */
  List<YearCount> years() throws IOException {
    return Arrays.stream(children())
        .map(child -> new YearCount(Integer.parseInt(child.label), child.value.intValue()))
        .sorted(Comparator.comparingInt(YearCount::year))
        .toList();
  }

  /** The dimension as months, those of some years, ascending. */
  List<MonthCount> months(List<Integer> years) throws IOException {
    return Arrays.stream(children())
        .map(child -> new MonthCount(YearMonth.parse(child.label), child.value.intValue()))
        .filter(each -> years.contains(each.month().getYear()))
        .sorted(Comparator.comparing(MonthCount::month))
        .toList();
  }

  private List<FacetValue> children(String field, Set<String> chosen) throws IOException {
    Set<String> paths = new LinkedHashSet<>();
    for (LabelAndValue child : children(field)) {
      paths.add(field + '/' + child.label);
    }
    chosen.stream().filter(path -> path.startsWith(field + '/')).forEach(paths::add);
    List<FacetValue> values = new ArrayList<>();
    for (String path : paths) {
      int count = count(DocumentMapping.technologyPath(path));
      values.add(new FacetValue(path, count, chosen.contains(path), List.of()));
    }
    values.sort(MOST_FREQUENT_FIRST);
    return values;
  }

  private LabelAndValue[] children(String... path) throws IOException {
    FacetResult result = counts == null ? null : counts.getAllChildren(dimension, path);
    return result == null ? NO_VALUES : result.labelValues;
  }

  /** Lucene says -1 of a value that no document has. */
  int count(String... path) throws IOException {
    return counts == null ? 0 : Math.max(0, counts.getSpecificValue(dimension, path).intValue());
  }
}
