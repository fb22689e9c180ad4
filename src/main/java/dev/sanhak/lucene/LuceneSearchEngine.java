package dev.sanhak.lucene;

import dev.sanhak.hangul.KeyStrokes;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.search.Deadline;
import dev.sanhak.search.Facet;
import dev.sanhak.search.FacetCounts;
import dev.sanhak.search.FacetValue;
import dev.sanhak.search.Filters;
import dev.sanhak.search.Hit;
import dev.sanhak.search.MonthCount;
import dev.sanhak.search.Network;
import dev.sanhak.search.SearchEngine;
import dev.sanhak.search.SearchRequest;
import dev.sanhak.search.SearchResult;
import dev.sanhak.search.SortOrder;
import dev.sanhak.search.UserQuery;
import dev.sanhak.search.YearCount;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;

/** The {@link SearchEngine} over an index folder on this machine. */
public final class LuceneSearchEngine implements SearchEngine, AutoCloseable {
  private static final int TOP_VALUES = 10;
  private static final int EXPORT_BATCH = 1_000;

  private final Snapshots snapshots;
  private final QueryTranslator translator;

  private LuceneSearchEngine(Snapshots snapshots, QueryTranslator translator) {
    this.snapshots = snapshots;
    this.translator = translator;
  }

  /**
   * Opens an index for searching.
   *
   * @throws IndexException where there is none, or it cannot be read
   */
  public static LuceneSearchEngine open(IndexFolder folder, IndexAnalysis analysis) {
    try {
      return of(Snapshots.live(folder, analysis), analysis);
    } catch (IOException e) {
      throw new IndexException(
          "The index in " + folder.root() + " cannot be opened: " + e.getMessage(), e);
    }
  }

  /** Opens a generation that is not live yet. */
  static LuceneSearchEngine draft(IndexFolder folder, Path generation, IndexAnalysis analysis)
      throws IOException {
    return of(Snapshots.draft(folder, generation, analysis), analysis);
  }

  private static LuceneSearchEngine of(Snapshots snapshots, IndexAnalysis analysis) {
    return new LuceneSearchEngine(snapshots, new QueryTranslator(analysis.analyzer()));
  }

  /** Says that the generation that it was opened with is live from now on. */
  void published() {
    snapshots.published();
  }

  /** Turns to the newest state of the index, where there is a newer one. */
  public void refresh() {
    try {
      refreshOrFail();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void refreshOrFail() throws IOException {
    snapshots.maybeRefreshBlocking();
  }

  /**
   * Whether the index was made anew with other names, or by another version, as far as the last
   * refresh saw. This engine then goes on answering from the last state that it can read.
   */
  public boolean isOutdated() {
    return snapshots.isOutdated();
  }

  @Override
  public SearchResult search(SearchRequest request) {
    return borrow(
        snapshot -> {
          Query query = translator.query(request.query());
          FacetedSearch found =
              FacetedSearch.run(
                  snapshot,
                  translator.narrow(query, request.filters()),
                  sort(request.query(), request.sort()),
                  request.page().offset() + request.page().size());
          List<FacetCounts> facets = new ArrayList<>();
          for (Facet facet : Facet.values()) {
            facets.add(
                found
                    .counter(facet.parameter())
                    .top(facet, TOP_VALUES, request.filters().of(facet)));
          }
          return new SearchResult(
              found.total(),
              hits(snapshot, request, found),
              facets,
              found.counter(Fields.YEAR).years(),
              months(found, request.filters()));
        });
  }

  @Override
  public List<FacetValue> values(Facet facet, UserQuery query, Filters filters) {
    return borrow(
        snapshot ->
            FacetedSearch.run(
                    snapshot,
                    translator.narrow(translator.query(query), filters),
                    Sort.INDEXORDER,
                    1)
                .counter(facet.parameter())
                .all(facet, filters.of(facet)));
  }

  @Override
  public Map<String, List<YearCount>> years(Facet facet, UserQuery query, Filters filters) {
    Filters others = filters.withoutDatesAnd(facet);
    return borrow(
        snapshot ->
            YearsByValue.run(
                snapshot, translator.narrow(translator.query(query), others).query(), facet));
  }

  @Override
  public Network network(UserQuery query, Filters filters, int limit) {
    return borrow(
        snapshot ->
            NetworkSearch.run(
                snapshot, translator.narrow(translator.query(query), filters).query(), limit));
  }

  @Override
  public int count(UserQuery query) {
    return borrow(snapshot -> snapshot.searcher().count(translator.query(query)));
  }

  @Override
  public boolean namesThing(String word) {
    return translator.namesThing(word);
  }

  @Override
  public boolean knowsWord(String word) {
    return KnownWords.contain(word);
  }

  @Override
  public List<String> similarWords(String word) {
    return borrow(snapshot -> WordKeys.similar(snapshot.searcher().getIndexReader(), word));
  }

  @Override
  public Optional<Partnership> find(String id) {
    return borrow(
        snapshot -> {
          IndexSearcher searcher = snapshot.searcher();
          TopDocs found = searcher.search(new TermQuery(new Term(Fields.ID, id)), 1);
          return found.scoreDocs.length == 0
              ? Optional.empty()
              : Optional.of(partnership(searcher, found.scoreDocs[0].doc));
        });
  }

  @Override
  public List<Hit> similar(Partnership partnership, int limit) {
    return borrow(
        snapshot -> {
          IndexSearcher searcher = snapshot.searcher();
          Query like =
              SimilarSearch.query(partnership, searcher.getIndexReader(), translator.analyzer());
          List<Hit> hits = new ArrayList<>();
          for (ScoreDoc hit : searcher.search(like, limit).scoreDocs) {
            Partnership other = partnership(searcher, hit.doc);
            hits.add(Highlighter.plain(other, SimilarSearch.shared(partnership, other), hit.score));
          }
          return hits;
        });
  }

  @Override
  public void forEach(
      UserQuery query, Filters filters, SortOrder order, Consumer<Partnership> consumer) {
    borrow(
        snapshot -> {
          IndexSearcher searcher = snapshot.searcher();
          Query all = translator.narrow(translator.query(query), filters).query();
          Sort sort = sort(query, order);
          ScoreDoc last = null;
          while (true) {
            TopDocs batch = searcher.searchAfter(last, all, EXPORT_BATCH, sort);
            if (batch.scoreDocs.length == 0) {
              return Boolean.TRUE;
            }
            for (ScoreDoc hit : batch.scoreDocs) {
              consumer.accept(partnership(searcher, hit.doc));
            }
            last = batch.scoreDocs[batch.scoreDocs.length - 1];
          }
        });
  }

  @Override
  public List<Partnership> titled(String keyStrokes, int limit) {
    String indexed =
        keyStrokes.substring(0, Math.min(keyStrokes.length(), DocumentMapping.MAX_TITLE_KEYS));
    return borrow(
        snapshot -> {
          IndexSearcher searcher = snapshot.searcher();
          Query prefix = new PrefixQuery(new Term(Fields.TITLE_KEYS, indexed));
          List<Partnership> titled = new ArrayList<>();
          for (ScoreDoc hit : searcher.search(prefix, limit, Sorts.NEWEST).scoreDocs) {
            Partnership partnership = partnership(searcher, hit.doc);
            // So few titles have so long a beginning in common that none is lost to the limit.
            if (KeyStrokes.of(partnership.title()).contains(keyStrokes)) {
              titled.add(partnership);
            }
          }
          return titled;
        });
  }

  @Override
  public long version() {
    return borrow(snapshot -> snapshot.reader().getVersion());
  }

  @Override
  public long bytes() {
    return borrow(
        snapshot -> {
          Directory directory = snapshot.reader().directory();
          long bytes = 0;
          for (String file : files(directory)) {
            bytes += length(directory, file);
          }
          return bytes;
        });
  }

  /** Nothing of a generation that was replaced just now, and is still read. */
  private static String[] files(Directory directory) throws IOException {
    try {
      return directory.listAll();
    } catch (NoSuchFileException e) {
      return new String[0];
    }
  }

  /** The writer may have deleted the file since it was listed. */
  private static long length(Directory directory, String file) throws IOException {
    try {
      return directory.fileLength(file);
    } catch (NoSuchFileException | FileNotFoundException e) {
      return 0;
    }
  }

  @Override
  public void close() {
    try {
      snapshots.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Hit> hits(Snapshot snapshot, SearchRequest request, FacetedSearch found)
      throws IOException {
    IndexSearcher searcher = snapshot.searcher();
    Highlighter highlighter = Highlighter.of(searcher, translator, request.query());
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc hit : found.from(request.page().offset())) {
      Deadline.check();
      hits.add(highlighter.hit(hit.doc, hit.score, partnership(searcher, hit.doc)));
    }
    return hits;
  }

  private static List<MonthCount> months(FacetedSearch found, Filters filters) throws IOException {
    List<Integer> years = filters.fewYears();
    return years.isEmpty() ? List.of() : found.counter(Fields.MONTH, Fields.YEAR).months(years);
  }

  private static Partnership partnership(IndexSearcher searcher, int document) throws IOException {
    return Documents.restore(searcher.storedFields().document(document));
  }

  /** Where nothing is asked for, nothing is more relevant than anything else. */
  private static Sort sort(UserQuery query, SortOrder order) {
    return switch (order) {
      case RELEVANCE -> query.isEmpty() ? Sorts.NEWEST : Sorts.RELEVANCE;
      case NEWEST -> Sorts.NEWEST;
      case OLDEST -> Sorts.OLDEST;
    };
  }

  private interface Reading<T> {
    T of(Snapshot snapshot) throws IOException;
  }

  private <T> T borrow(Reading<T> reading) {
    Deadline.check();
    try {
      Snapshot snapshot = snapshots.acquire();
      try {
        return reading.of(snapshot);
      } finally {
        snapshots.release(snapshot);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
