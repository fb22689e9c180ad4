package dev.sanhak.lucene;

import dev.sanhak.search.Deadline;
import java.io.IOException;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.LeafReaderContext;

/**
 * All documents that match, for counting. Every search that may take long collects them with one of
 * these, which looks at the {@link Deadline} now and then.
 */
final class Matches extends FacetsCollector {
  /** So many documents are collected in far less than a millisecond. */
  private static final int OFTEN = 1_024;

  private int collected;

  private Matches() {
    super(false);
  }

  /** One for a search. */
  static FacetsCollectorManager manager() {
    return new FacetsCollectorManager() {
      @Override
      public FacetsCollector newCollector() {
        return new Matches();
      }
    };
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    Deadline.check();
    super.doSetNextReader(context);
  }

  @Override
  public void collect(int document) throws IOException {
    if (++collected % OFTEN == 0) {
      Deadline.check();
    }
    super.collect(document);
  }
}
