package dev.sanhak.lucene;

import dev.sanhak.partnership.Partnership;
import dev.sanhak.search.SearchEngine;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A new generation made from the records of the live one, while that is searched and written.
 *
 * <p>The records of one commit are copied; the ids of what changes meanwhile are noted, and those
 * records are looked up again, the last of them on the writer's thread, where nothing else changes.
 * There the new generation takes the old one's place in one step. Until that step the old one is
 * complete, and whatever fails leaves it so.
 */
final class Rebuild implements Closeable {
  private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
  private final IndexFolder folder;
  private final WriterThread thread;
  private final IndexAnalysis analysis;
  private final LiveGeneration.Directories directories;
  private final Path path;
  private final GenerationWriter writer;

  /** Touched on the writer's thread only. */
  private final Set<String> changed = new LinkedHashSet<>();

  private boolean published;

  /** What is done between changes, on the thread that makes them. */
  interface WriterThread {
    <T> T call(PendingChange.Work<T> work);
  }

  Rebuild(
      IndexFolder folder,
      WriterThread thread,
      IndexAnalysis analysis,
      LiveGeneration.Directories directories)
      throws IOException {
    this.folder = folder;
    this.thread = thread;
    this.analysis = analysis;
    this.directories = directories;
    this.path = folder.create(analysis.vocabulary());
    this.writer =
        GenerationWriter.open(directories.open(path), analysis, LiveGeneration.BUFFER_MEGABYTES);
  }

  /**
   * Makes the new generation.
   *
   * @param prepare given its engine before the step, while changes go on; gives who is told, on the
   *     writer's thread, as soon as it is the live one
   * @throws IOException where it cannot be written, or cannot be read back
   */
  void run(Function<SearchEngine, Consumer<LiveGeneration>> prepare) throws IOException {
    copy();
    catchUp();
    writer.commit();
    requireReadable();
    LuceneSearchEngine engine = LuceneSearchEngine.draft(folder, path, analysis);
    try {
      Consumer<LiveGeneration> onLive = prepare.apply(engine);
      catchUp();
      LiveGeneration unused = thread.call(old -> finish(old, engine, onLive));
    } catch (RuntimeException | Error e) {
      if (!published) {
        engine.close();
      }
      throw e;
    }
  }

  private void copy() throws IOException {
    try (DirectoryReader start = thread.call(this::begin);
        Lanes lanes = new Lanes()) {
      StoredRecords.forEach(start, each -> lanes.submit(each.id(), () -> writer.put(each)));
      lanes.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private DirectoryReader begin(LiveGeneration old) throws IOException {
    old.journal(changed);
    return old.reader();
  }

  /** Looks up again what has changed; few things change meanwhile, and wait for the next time. */
  private void catchUp() throws IOException {
    record Changes(Set<String> ids, LuceneSearchEngine engine) {}
    Changes changes =
        thread.call(
            old -> {
              Set<String> ids = Set.copyOf(changed);
              changed.clear();
              return new Changes(ids, old.engine());
            });
    for (String id : changes.ids()) {
      write(id, changes.engine().find(id));
    }
  }

  private void write(String id, Optional<Partnership> now) throws IOException {
    if (now.isPresent()) {
      writer.put(now.get());
    } else {
      writer.delete(id);
    }
  }

  private void requireReadable() throws IOException {
    IndexCheck check = IndexCheck.run(path);
    if (!check.problems().isEmpty()) {
      throw new IOException(
          "The new index cannot be read back: " + String.join("; ", check.problems()));
    }
  }

  private LiveGeneration finish(
      LiveGeneration old, LuceneSearchEngine engine, Consumer<LiveGeneration> onLive)
      throws IOException {
    for (String id : changed) {
      write(id, old.find(id));
    }
    int size = writer.commit();
    if (size != old.size()) {
      throw new IOException(
          "The new index has %,d partnerships, the old one %,d.".formatted(size, old.size()));
    }
    // All that can fail is done before the step, and nothing behind it.
    engine.refreshOrFail();
    LiveGeneration next = new LiveGeneration(path, analysis, engine, directories, writer);
    folder.publish(path);
    published = true;
    engine.published();
    onLive.accept(next);
    return next;
  }

  @Override
  public void close() {
    if (published) {
      return;
    }
    // Each of these, whatever becomes of the others.
    try {
      thread.call(this::forget);
    } catch (RuntimeException e) {
      LOG.warn("The changes of a rebuild are noted on.", e);
    }
    IOUtils.closeWhileHandlingException(writer);
    try {
      IndexFolder.delete(path);
    } catch (IOException e) {
      // What is left is not live, and is deleted with the next rebuild.
      LOG.warn("A new index that came to nothing could not be deleted.", e);
    }
  }

  private boolean forget(LiveGeneration old) {
    old.journal(null);
    return true;
  }
}
