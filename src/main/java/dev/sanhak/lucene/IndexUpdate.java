package dev.sanhak.lucene;

import dev.sanhak.partnership.Partnership;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.IOUtils;

/**
 * Adds partnerships to an index, all in one step: readers see nothing of it until {@link #commit},
 * and never see anything of it where that is not reached.
 *
 * <p>Records are analysed on all cores; of two with the same id the later one stays.
 */
public final class IndexUpdate implements AutoCloseable {
  private static final String FINGERPRINT = "fingerprint";
  private static final double BUFFER_MEGABYTES = 128;

  private final IndexFolder folder;
  private final Lock lock;
  private final Path generation;
  private final DocumentMapping mapping;
  private final IndexWriter writer;
  private final Lanes lanes = new Lanes();
  private int before;
  private boolean live;

  private IndexUpdate(
      IndexFolder folder, Lock lock, Path generation, boolean live, IndexAnalysis analysis)
      throws IOException {
    this.folder = folder;
    this.lock = lock;
    this.generation = generation;
    this.live = live;
    this.mapping = analysis.mapping();
    FSDirectory directory = FSDirectory.open(generation);
    try {
      this.writer =
          new IndexWriter(
              directory,
              new IndexWriterConfig(analysis.analyzer())
                  .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                  .setCommitOnClose(false));
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
    this.before = writer.getDocStats().numDocs;
  }

  /**
   * Opens the index for writing. An index that is not there is begun; one that was made with
   * another vocabulary or by another version is first made anew from itself, beside the live one.
   *
   * @throws IndexException where the folder cannot be written, or another process writes to it
   */
  public static IndexUpdate open(IndexFolder folder, IndexAnalysis analysis) {
    Lock lock = folder.lock();
    try {
      Path current = folder.current().orElse(null);
      if (current == null) {
        return new IndexUpdate(folder, lock, folder.create(), false, analysis);
      }
      if (isUpToDate(current, analysis)) {
        return new IndexUpdate(folder, lock, current, true, analysis);
      }
      return rebuilt(folder, lock, current, analysis);
    } catch (IOException e) {
      IOUtils.closeWhileHandlingException(lock);
      throw IndexFolder.unwritable(folder.root(), e);
    } catch (RuntimeException e) {
      IOUtils.closeWhileHandlingException(lock);
      throw e;
    }
  }

  /** Whether the index that is there was made with this vocabulary and by this version. */
  public static boolean isUpToDate(IndexFolder folder, IndexAnalysis analysis) {
    try {
      return isUpToDate(folder.current().orElseThrow(), analysis);
    } catch (IOException e) {
      throw new IndexException(
          "The index in " + folder.root() + " cannot be opened: " + e.getMessage(), e);
    }
  }

  private static boolean isUpToDate(Path generation, IndexAnalysis analysis) throws IOException {
    try (FSDirectory directory = FSDirectory.open(generation);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return analysis
          .mapping()
          .fingerprint()
          .equals(reader.getIndexCommit().getUserData().get(FINGERPRINT));
    }
  }

  private static IndexUpdate rebuilt(
      IndexFolder folder, Lock lock, Path current, IndexAnalysis analysis) throws IOException {
    IndexUpdate writer = new IndexUpdate(folder, lock, folder.create(), false, analysis);
    try (FSDirectory directory = FSDirectory.open(current);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        writer.copy(leaf.reader());
      }
      writer.before = reader.numDocs();
      return writer;
    } catch (IOException | RuntimeException e) {
      writer.close();
      throw e;
    }
  }

  private void copy(LeafReader leaf) throws IOException {
    StoredFields stored = leaf.storedFields();
    Bits living = leaf.getLiveDocs();
    for (int document = 0; document < leaf.maxDoc(); document++) {
      if (living == null || living.get(document)) {
        put(Documents.restore(stored.document(document)));
      }
    }
  }

  /** Adds a partnership, or replaces the one of the same id. One thread at a time. */
  public void put(Partnership partnership) {
    lanes.submit(partnership.id(), () -> write(mapping.canonical(partnership)));
  }

  private void write(Partnership partnership) {
    try {
      writer.updateDocument(new Term(Fields.ID, partnership.id()), mapping.document(partnership));
    } catch (IOException e) {
      throw IndexFolder.unwritable(folder.root(), e);
    }
  }

  /**
   * Makes all that was put visible and durable. To be called once, as the last thing.
   *
   * @return how many partnerships the index has more than before
   */
  public int commit() {
    lanes.finish();
    try {
      writer.setLiveCommitData(Map.of(FINGERPRINT, mapping.fingerprint()).entrySet());
      writer.commit();
      if (!live) {
        folder.publish(generation);
        live = true;
        folder.deleteOthers();
      }
      return writer.getDocStats().numDocs - before;
    } catch (IOException e) {
      throw IndexFolder.unwritable(folder.root(), e);
    }
  }

  /** Gives the index back; what was not committed is gone. */
  @Override
  public void close() {
    lanes.close();
    try {
      writer.rollback();
      writer.getDirectory().close();
      if (!live) {
        IndexFolder.delete(generation);
      }
      lock.close();
    } catch (IOException e) {
      throw IndexFolder.unwritable(folder.root(), e);
    }
  }
}
