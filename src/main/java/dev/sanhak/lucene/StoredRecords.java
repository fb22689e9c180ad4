package dev.sanhak.lucene;

import dev.sanhak.partnership.Partnership;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.Bits;

/** All that an index holds, in the order in which it stands there. */
final class StoredRecords {
  private StoredRecords() {}

  /** What is done with each record. */
  interface Reader {
    void read(Partnership partnership) throws IOException;
  }

  /** What is done with the stored fields of each document, and its number. */
  interface DocumentReader {
    void read(int number, Document document) throws IOException;
  }

  /** Hands over every record, one at a time. */
  static void forEach(IndexReader reader, Reader each) throws IOException {
    documents(reader, (number, document) -> each.read(Documents.restore(document)));
  }

  /** The record of that id, where there is one. */
  static Optional<Partnership> find(IndexReader reader, String id) throws IOException {
    TopDocs found = new IndexSearcher(reader).search(new TermQuery(new Term(Fields.ID, id)), 1);
    return found.scoreDocs.length == 0
        ? Optional.empty()
        : Optional.of(Documents.restore(reader.storedFields().document(found.scoreDocs[0].doc)));
  }

  /** Hands over the stored fields of every document that is not deleted, one at a time. */
  static void documents(IndexReader reader, DocumentReader each) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      StoredFields stored = leaf.reader().storedFields();
      Bits living = leaf.reader().getLiveDocs();
      for (int document = 0; document < leaf.reader().maxDoc(); document++) {
        if (living == null || living.get(document)) {
          each.read(leaf.docBase + document, stored.document(document));
        }
      }
    }
  }
}
