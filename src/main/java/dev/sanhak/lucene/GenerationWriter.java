package dev.sanhak.lucene;

import dev.sanhak.partnership.Partnership;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes into one generation. Nothing of it can be read before {@link #commit}, and what was not
 * committed is gone with {@link #close}. {@link #put} and {@link #delete} may be called by several
 * threads, but for the same id by one only.
 */
final class GenerationWriter implements Closeable {
  private static final Logger LOG = LoggerFactory.getLogger(GenerationWriter.class);
  private static final String FINGERPRINT = "fingerprint";

  private final Directory directory;
  private final DocumentMapping mapping;
  private final IndexWriter writer;

  private GenerationWriter(Directory directory, IndexAnalysis analysis, double bufferMegabytes)
      throws IOException {
    this.directory = directory;
    this.mapping = analysis.mapping();
    this.writer =
        new IndexWriter(
            directory,
            new IndexWriterConfig(analysis.analyzer())
                .setRAMBufferSizeMB(bufferMegabytes)
                // Who changes something waits for its commit, which need not wait for merges.
                .setMaxFullFlushMergeWaitMillis(0)
                .setMergeScheduler(new Merges())
                .setCommitOnClose(false));
    try {
      Map<String, String> mark = Map.of(FINGERPRINT, mapping.fingerprint());
      if (!mark.equals(committed(writer))) {
        writer.setLiveCommitData(mark.entrySet());
      }
    } catch (RuntimeException | Error e) {
      // Else it would keep the generation's lock.
      IOUtils.closeWhileHandlingException(writer);
      throw e;
    }
  }

  /** Writes a failure into the log; who writes next is told of it by the writer, which it ends. */
  private static final class Merges extends ConcurrentMergeScheduler {
    @Override
    protected void handleMergeException(Throwable failure) {
      LOG.error("Segments could not be merged.", failure);
    }
  }

  /** Whether no failure has ended it. */
  boolean isOpen() {
    return writer.isOpen();
  }

  private static Map<String, String> committed(IndexWriter writer) {
    Map<String, String> data = new HashMap<>();
    Iterable<Map.Entry<String, String>> entries = writer.getLiveCommitData();
    if (entries != null) {
      entries.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    return data;
  }

  /**
   * Opens a generation, which may be empty, and takes over its directory.
   *
   * @param bufferMegabytes how much is held in memory before it is written to files
   */
  static GenerationWriter open(Directory directory, IndexAnalysis analysis, double bufferMegabytes)
      throws IOException {
    try {
      return new GenerationWriter(directory, analysis, bufferMegabytes);
    } catch (IOException | RuntimeException | Error e) {
      IOUtils.closeWhileHandlingException(directory);
      throw e;
    }
  }

  /** Whether the last commit of an index was made by this analysis. */
  static boolean isMadeBy(IndexAnalysis analysis, DirectoryReader reader) throws IOException {
    return analysis
        .mapping()
        .fingerprint()
        .equals(reader.getIndexCommit().getUserData().get(FINGERPRINT));
  }

  /**
   * Adds a partnership, or replaces the one of its id.
   *
   * @return it as it is stored, its names in the vocabulary's form
   */
  Partnership put(Partnership partnership) throws IOException {
    Partnership canonical = mapping.canonical(partnership);
    writer.updateDocument(new Term(Fields.ID, canonical.id()), mapping.document(canonical));
    return canonical;
  }

  /** Deletes the partnership of that id, where there is one. */
  void delete(String id) throws IOException {
    writer.deleteDocuments(new Term(Fields.ID, id));
  }

  /** All that was written so far, committed or not; to be closed. */
  DirectoryReader read() throws IOException {
    return DirectoryReader.open(writer);
  }

  /**
   * Makes all that was done durable; nothing where nothing was done. What throws has done nothing,
   * but where the disk fails in the very last step and cannot tell.
   *
   * @return how many partnerships there are now
   */
  int commit() throws IOException {
    // In two steps, since a commit in one begins merges last: one that failed there would make it
    // look as if what is durable had not been done.
    long unused = writer.prepareCommit();
    int size = size();
    unused = writer.commit();
    return size;
  }

  /** How many partnerships there are; exact behind a commit. */
  int size() {
    return writer.getDocStats().numDocs;
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      writer.rollback();
    }
  }
}
