package dev.sanhak.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/** How many documents have both a value of one dimension and a value of another. */
final class PairCounter {
  /**
   * Two values, a technology as its whole path.
   *
   * @param first of the first dimension
   * @param second of the second
   */
  record Pair(String first, String second) {}

  private final SortedSetDocValues first;
  private final SortedSetDocValues second;

  /** Both ordinals in one number: with an object for each pair of each document it would crawl. */
  private final Map<Long, Integer> counts = new HashMap<>();

  private PairCounter(SortedSetDocValues first, SortedSetDocValues second) {
    this.first = first;
    this.second = second;
  }

  /** The counts of all pairs among the collected documents, in no order. */
  static Map<Pair, Integer> count(
      Snapshot snapshot, String firstDimension, String secondDimension, FacetsCollector matches)
      throws IOException {
    SortedSetDocValuesReaderState first = snapshot.facetState(firstDimension);
    SortedSetDocValuesReaderState second = snapshot.facetState(secondDimension);
    if (first == null || second == null) {
      return Map.of();
    }
    PairCounter counter = new PairCounter(first.getDocValues(), second.getDocValues());
    for (MatchingDocs segment : matches.getMatchingDocs()) {
      counter.add(segment);
    }
    return counter.named();
  }

  private void add(MatchingDocs segment) throws IOException {
    DocIdSetIterator documents = segment.bits().iterator();
    if (documents == null) {
      return;
    }
    int base = segment.context().docBase;
    for (int document = documents.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = documents.nextDoc()) {
      if (first.advanceExact(base + document) && second.advanceExact(base + document)) {
        addPairs();
      }
    }
  }

  private void addPairs() throws IOException {
    long[] others = new long[second.docValueCount()];
    for (int i = 0; i < others.length; i++) {
      others[i] = second.nextOrd();
    }
    for (int i = first.docValueCount(); i > 0; i--) {
      long ordinal = first.nextOrd();
      for (long other : others) {
        counts.merge(ordinal << Integer.SIZE | other, 1, Integer::sum);
      }
    }
  }

  private Map<Pair, Integer> named() throws IOException {
    Map<Pair, Integer> named = new HashMap<>();
    for (Map.Entry<Long, Integer> each : counts.entrySet()) {
      String one = value(first, each.getKey() >>> Integer.SIZE);
      String other = value(second, each.getKey() & 0xFFFF_FFFFL);
      // Of a dimension with levels there is a term for the dimension itself.
      if (!one.isEmpty() && !other.isEmpty()) {
        named.put(new Pair(one, other), each.getValue());
      }
    }
    return named;
  }

  /** A term is the dimension and then the levels of the value. */
  private static String value(SortedSetDocValues values, long ordinal) throws IOException {
    String[] path = FacetsConfig.stringToPath(values.lookupOrd(ordinal).utf8ToString());
    return String.join("/", Arrays.asList(path).subList(1, path.length));
  }
}
