package dev.sanhak.lucene;

import dev.sanhak.search.Deadline;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;

/**
 * One pass over the matches of a query and its filters: the best of them, and for each dimension
 * the documents to be counted. For a dimension with a filter those are the documents that every
 * <em>other</em> filter lets through (drill sideways), so that a choice does not hide its
 * alternatives.
 */
final class FacetedSearch {
  /**
   * What is searched.
   *
   * @param query the query and its filters
   * @param dimensions those that have a filter, in the order in which the query got them
   */
  record Narrowed(DrillDownQuery query, List<String> dimensions) {}

  private final Snapshot snapshot;
  private final Narrowed narrowed;
  private final TopDocs top;
  private final FacetsCollector matches;
  private final List<FacetsCollector> sideways;

  private FacetedSearch(
      Snapshot snapshot,
      Narrowed narrowed,
      TopDocs top,
      FacetsCollector matches,
      List<FacetsCollector> sideways) {
    this.snapshot = snapshot;
    this.narrowed = narrowed;
    this.top = top;
    this.matches = matches;
    this.sideways = sideways;
  }

  static FacetedSearch run(Snapshot snapshot, Narrowed narrowed, Sort sort, int hits)
      throws IOException {
    // The states of the facets are only needed for counting, which is done here and not there.
    SortedSetDocValuesReaderState none = null;
    DrillSideways drillSideways =
        new DrillSideways(snapshot.searcher(), DocumentMapping.facetsConfig(), none);
    DrillSideways.Result<Object[], FacetsCollector> result =
        drillSideways.search(
            narrowed.query(),
            new MultiCollectorManager(
                new TopFieldCollectorManager(sort, hits, Integer.MAX_VALUE), Matches.manager()),
            Collections.nCopies(narrowed.dimensions().size(), Matches.manager()));
    return new FacetedSearch(
        snapshot,
        narrowed,
        (TopDocs) result.drillDownResult()[0],
        (FacetsCollector) result.drillDownResult()[1],
        narrowed.dimensions().isEmpty() ? List.of() : result.drillSidewaysResults());
  }

  /** How many documents match, exactly. */
  int total() {
    return matches.getMatchingDocs().stream().mapToInt(segment -> segment.totalHits()).sum();
  }

  /** The best matches from {@code offset} on, with their scores. */
  List<ScoreDoc> from(int offset) throws IOException {
    if (offset >= top.scoreDocs.length) {
      return List.of();
    }
    ScoreDoc[] page = Arrays.copyOfRange(top.scoreDocs, offset, top.scoreDocs.length);
    IndexSearcher searcher = snapshot.searcher();
    TopFieldCollector.populateScores(page, searcher, narrowed.query().getBaseQuery());
    return List.of(page);
  }

  /** The counts of a dimension. */
  FacetCounter counter(String dimension) throws IOException {
    return counter(dimension, dimension);
  }

  /** The counts of a dimension that is narrowed by the filter of another. */
  FacetCounter counter(String dimension, String filter) throws IOException {
    Deadline.check();
    int filtered = narrowed.dimensions().indexOf(filter);
    return FacetCounter.of(snapshot, dimension, filtered < 0 ? matches : sideways.get(filtered));
  }
}
