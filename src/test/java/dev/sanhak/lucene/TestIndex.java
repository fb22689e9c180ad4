package dev.sanhak.lucene;

import dev.sanhak.format.FileFormat;
import dev.sanhak.format.Line;
import dev.sanhak.format.PartnershipReader;
import dev.sanhak.partnership.Partners;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.search.Filters;
import dev.sanhak.search.Page;
import dev.sanhak.search.SearchResult;
import dev.sanhak.search.SortOrder;
import dev.sanhak.understanding.SearchService;
import dev.sanhak.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.util.IOUtils;

/** A real index in a folder of its own, which goes with it. */
public final class TestIndex implements AutoCloseable {
  static final IndexAnalysis ANALYSIS = IndexAnalysis.of(Vocabulary.bundled());

  private final Path root;
  private final LuceneSearchEngine engine;

  private TestIndex(List<Partnership> partnerships) throws IOException {
    root = Files.createTempDirectory("sanhak-index");
    try (IndexUpdate update = IndexUpdate.open(folder(), ANALYSIS)) {
      partnerships.forEach(update::put);
      update.commit();
    }
    engine = LuceneSearchEngine.open(folder(), ANALYSIS);
  }

  public static TestIndex of(Partnership... partnerships) throws IOException {
    return new TestIndex(List.of(partnerships));
  }

  /** The bundled records. */
  public static TestIndex bundled() throws IOException {
    return new TestIndex(bundledPartnerships());
  }

  public static List<Partnership> bundledPartnerships() throws IOException {
    try (PartnershipReader reader =
        PartnershipReader.open(
            TestIndex.class.getResourceAsStream("/dev/sanhak/bundled/partnerships.jsonl"),
            FileFormat.JSONL)) {
      return reader.lines().map(line -> ((Line.Good) line).partnership()).toList();
    }
  }

  /** A partnership of a company and a university that says little else. */
  public static Partnership partnership(
      String id, String title, String company, String university) {
    return new Partnership(
        id,
        title,
        "",
        new Partners(List.of(company), List.of(university), List.of()),
        List.of(),
        null,
        null,
        null);
  }

  IndexFolder folder() {
    return IndexFolder.of(root);
  }

  public LuceneSearchEngine engine() {
    return engine;
  }

  public SearchResult search(String query) {
    return search(query, Filters.NONE);
  }

  public SearchResult search(String query, Filters filters) {
    return new SearchService(engine, Vocabulary.bundled())
        .search(query, filters, SortOrder.RELEVANCE, Page.first(20))
        .result();
  }

  /** The ids of the first hits. */
  public List<String> ids(String query) {
    return search(query).hits().stream().map(hit -> hit.partnership().id()).toList();
  }

  @Override
  public void close() throws IOException {
    engine.close();
    IOUtils.rm(root);
  }
}
