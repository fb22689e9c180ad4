package dev.sanhak.lucene;

import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** The orders of hits. The id decides last, so that a page never depends on chance. */
final class Sorts {
  private static final SortField ID = new SortField(Fields.ID, SortField.Type.STRING);

  static final Sort RELEVANCE = new Sort(SortField.FIELD_SCORE, date(true), ID);
  static final Sort NEWEST = new Sort(date(true), ID);
  static final Sort OLDEST = new Sort(date(false), ID);

  private Sorts() {}

  /** What has no date comes last in either order. */
  private static SortField date(boolean newestFirst) {
    Integer missing = newestFirst ? Integer.MIN_VALUE : Integer.MAX_VALUE;
    return new SortField(Fields.DATE, SortField.Type.INT, newestFirst, missing);
  }
}
