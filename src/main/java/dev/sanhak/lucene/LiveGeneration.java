package dev.sanhak.lucene;

import dev.sanhak.partnership.Partnership;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The generation that takes the changes, the engine over it, and the changes made since the last
 * commit. It belongs to the writer's thread.
 */
final class LiveGeneration implements Closeable {
  private static final Logger LOG = LoggerFactory.getLogger(LiveGeneration.class);

  /** Small beside the heap of a server, which has to answer as well. */
  static final double BUFFER_MEGABYTES = 32;

  private final Path path;
  private final IndexAnalysis analysis;
  private final LuceneSearchEngine engine;
  private final Directories directories;

  /** None after a failure, until the next change opens it anew. */
  private @Nullable GenerationWriter writer;

  private final Map<String, Optional<Partnership>> uncommitted = new HashMap<>();

  /** Whether the writer may hold what was neither committed nor taken back. */
  private boolean dirty;

  /** Where the ids of all that changes are noted, while somebody wants to know. */
  private @Nullable Set<String> journal;

  /** How a generation's folder is opened: files as a rule, those that fail in a test. */
  interface Directories {
    Directory open(Path generation) throws IOException;
  }

  /**
   * Takes over the engine and the writer.
   *
   * @param writer null to open one with the first change
   */
  LiveGeneration(
      Path path,
      IndexAnalysis analysis,
      LuceneSearchEngine engine,
      Directories directories,
      @Nullable GenerationWriter writer) {
    this.writer = writer;
    this.path = path;
    this.analysis = analysis;
    this.engine = engine;
    this.directories = directories;
  }

  LuceneSearchEngine engine() {
    return engine;
  }

  /** What is there now, the changes before this one included. */
  Optional<Partnership> find(String id) {
    Optional<Partnership> changed = uncommitted.get(id);
    return changed == null ? engine.find(id) : changed;
  }

  Partnership put(Partnership partnership) throws IOException {
    dirty = true;
    Partnership stored = writer().put(partnership);
    changed(stored.id(), Optional.of(stored));
    return stored;
  }

  void delete(String id) throws IOException {
    dirty = true;
    writer().delete(id);
    changed(id, Optional.empty());
  }

  private void changed(String id, Optional<Partnership> now) {
    uncommitted.put(id, now);
    note(id);
  }

  /**
   * Puts all of them, on all cores; none of them is {@linkplain #find found} before the commit.
   *
   * @return how many they were
   */
  int putAll(Iterable<Partnership> partnerships) throws IOException {
    GenerationWriter target = writer();
    dirty = true;
    int count = 0;
    try (Lanes lanes = new Lanes()) {
      for (Partnership partnership : partnerships) {
        count++;
        note(partnership.id());
        lanes.submit(partnership.id(), () -> target.put(partnership));
      }
      lanes.finish();
    }
    return count;
  }

  private void note(String id) {
    if (journal != null) {
      journal.add(id);
    }
  }

  /** How many partnerships there are; exact behind a commit. */
  int size() throws IOException {
    return writer().size();
  }

  /** Begins a group of changes: what the one before it committed has to be seen by this one. */
  void begin() throws IOException {
    uncommitted.clear();
    if (dirty || (writer != null && !writer.isOpen())) {
      // What a failure left that could not be cleared away; or a merge failed in the meantime,
      // which ends a writer. All that was answered is committed.
      rollback();
    }
    engine.refreshOrFail();
  }

  /**
   * Makes the changes durable, then visible.
   *
   * @return how many partnerships there are now
   */
  int commit() throws IOException {
    int size = writer().commit();
    dirty = false;
    try {
      engine.refreshOrFail();
    } catch (IOException | RuntimeException | Error e) {
      // They are on disk and will be seen: the next group tries again.
      LOG.error("The last changes are stored but cannot be read yet.", e);
    }
    return size;
  }

  /** Takes back what was not committed, and all that a failure may have left half done. */
  void rollback() {
    uncommitted.clear();
    GenerationWriter failed = writer;
    writer = null;
    dirty = false;
    IOUtils.closeWhileHandlingException(failed);
  }

  /** Notes from now on the ids of all that changes; null to note no more. */
  void journal(@Nullable Set<String> ids) {
    journal = ids;
  }

  /** A reader of the last commit. */
  DirectoryReader reader() throws IOException {
    return DirectoryReader.open(FSDirectory.open(path));
  }

  private GenerationWriter writer() throws IOException {
    if (writer == null) {
      writer = GenerationWriter.open(directories.open(path), analysis, BUFFER_MEGABYTES);
    }
    return writer;
  }

  /** Gives the files back, without the engine, which may still be asked. */
  @Override
  public void close() throws IOException {
    IOUtils.close(writer);
    writer = null;
  }
}
