package dev.sanhak.lucene;

import dev.sanhak.partnership.Partners;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.partnership.Technology;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * What people get today without work of their own, to be compared with: nori as it comes, title,
 * body and all names as one combined field, every word optional, BM25.
 */
public final class PlainBaseline {
  private static final List<String> FIELDS = List.of(Fields.TITLE, Fields.BODY, "names");

  private final org.apache.lucene.analysis.ko.KoreanAnalyzer analyzer =
      new org.apache.lucene.analysis.ko.KoreanAnalyzer();
  private final IndexSearcher searcher;

  /** Indexes the partnerships in memory. */
  public PlainBaseline(Iterable<Partnership> partnerships) {
    try {
      ByteBuffersDirectory directory = new ByteBuffersDirectory();
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        for (Partnership partnership : partnerships) {
          writer.addDocument(document(partnership));
        }
      }
      searcher = new IndexSearcher(DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(Partnership partnership) {
    Document document = new Document();
    document.add(new StoredField(Fields.ID, partnership.id()));
    document.add(new TextField(Fields.TITLE, partnership.title(), Field.Store.NO));
    document.add(new TextField(Fields.BODY, partnership.body(), Field.Store.NO));
    Partners partners = partnership.partners();
    Stream.of(
            partners.companies(),
            partners.universities(),
            partners.organizations(),
            partnership.technologies().stream().map(Technology::path).toList())
        .flatMap(List::stream)
        .forEach(name -> document.add(new TextField("names", name, Field.Store.NO)));
    return document;
  }

  /** The ids of the best matches. */
  public List<String> search(String text, int hits) {
    try {
      BooleanQuery.Builder words = new BooleanQuery.Builder();
      for (String term : terms(text)) {
        CombinedFieldQuery.Builder everywhere = new CombinedFieldQuery.Builder(term);
        FIELDS.forEach(everywhere::addField);
        words.add(everywhere.build(), Occur.SHOULD);
      }
      List<String> ids = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(words.build(), hits).scoreDocs) {
        ids.add(searcher.storedFields().document(hit.doc).get(Fields.ID));
      }
      return ids;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> terms(String text) throws IOException {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(Fields.BODY, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
    return terms;
  }
}
