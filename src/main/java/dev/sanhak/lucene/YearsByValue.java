package dev.sanhak.lucene;

import dev.sanhak.search.Facet;
import dev.sanhak.search.YearCount;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.search.Query;

/** The matches of a query by value of a facet and year. */
final class YearsByValue {
  private YearsByValue() {}

  static Map<String, List<YearCount>> run(Snapshot snapshot, Query query, Facet facet)
      throws IOException {
    FacetsCollector matches = snapshot.searcher().search(query, Matches.manager());
    Map<String, List<YearCount>> years = new HashMap<>();
    PairCounter.count(snapshot, facet.parameter(), Fields.YEAR, matches)
        .forEach(
            (pair, count) ->
                years
                    .computeIfAbsent(pair.first(), value -> new ArrayList<>())
                    .add(new YearCount(Integer.parseInt(pair.second()), count)));
    years.values().forEach(each -> each.sort(Comparator.comparingInt(YearCount::year)));
    return years;
  }
}
