package dev.sanhak.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.Bits;

/**
 * What a thorough look at an index found.
 *
 * @param partnerships how many it holds
 * @param problems one line each; none where all is well
 */
public record IndexCheck(int partnerships, List<String> problems) {
  /** Copies the list. */
  public IndexCheck {
    problems = List.copyOf(problems);
  }

  /**
   * Reads every byte of the live generation and every record in it. A writer may be at work
   * meanwhile: what is checked is its last commit.
   *
   * @throws IndexException where there is no index
   */
  public static IndexCheck run(IndexFolder folder) {
    Path generation =
        folder
            .current()
            .orElseThrow(() -> new IndexException("There is no index in " + folder.root() + "."));
    List<String> problems = new ArrayList<>();
    // Without a lock, since nothing is repaired; the open reader keeps its files from being
    // deleted.
    try (FSDirectory directory = FSDirectory.open(generation, NoLockFactory.INSTANCE);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      checkBytes(directory, problems);
      checkRecords(reader, problems);
      return new IndexCheck(reader.numDocs(), problems);
    } catch (IOException e) {
      problems.add(generation + ": " + e.getMessage());
      return new IndexCheck(0, problems);
    }
  }

  private static void checkBytes(FSDirectory directory, List<String> problems) throws IOException {
    try (CheckIndex check = new CheckIndex(directory)) {
      CheckIndex.Status status = check.checkIndex();
      if (!status.clean) {
        problems.add(
            "%s: %d of %d segments are damaged"
                .formatted(
                    directory.getDirectory(), status.numBadSegments, status.segmentInfos.size()));
      }
    }
  }

  private static void checkRecords(DirectoryReader reader, List<String> problems)
      throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      StoredFields stored = leaf.reader().storedFields();
      Bits living = leaf.reader().getLiveDocs();
      for (int document = 0; document < leaf.reader().maxDoc(); document++) {
        if (living == null || living.get(document)) {
          try {
            Documents.restore(stored.document(document));
          } catch (RuntimeException e) {
            problems.add("document " + (leaf.docBase + document) + ": " + e.getMessage());
          }
        }
      }
    }
  }
}
