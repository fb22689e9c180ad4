package dev.sanhak.lucene;

import dev.sanhak.partnership.Partnership;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * Adds partnerships to an index, all in one step: readers see nothing of it until {@link #commit},
 * and never see anything of it where that is not reached.
 *
 * <p>Records are analysed on all cores; of two with the same id the later one stays.
 */
public final class IndexUpdate implements AutoCloseable {
  private static final double BUFFER_MEGABYTES = 128;

  private final IndexFolder folder;
  private final Lock lock;
  private final Path generation;

  /** What the index was when this began; null where there was none. */
  private final @Nullable Path previous;

  private final GenerationWriter writer;
  private final Lanes lanes = new Lanes();
  private final Map<String, Predicate<Partnership>> surplus = new LinkedHashMap<>();
  private final List<String> deleted = new ArrayList<>();
  private @Nullable DirectoryReader earlier;
  private int before;
  private boolean live;

  private IndexUpdate(
      IndexFolder folder, Lock lock, @Nullable Path current, boolean live, IndexAnalysis analysis)
      throws IOException {
    this.folder = folder;
    this.lock = lock;
    this.live = live;
    this.previous = current;
    this.generation = live && current != null ? current : folder.create(analysis.vocabulary());
    this.writer = GenerationWriter.open(FSDirectory.open(generation), analysis, BUFFER_MEGABYTES);
    this.before = writer.size();
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
        return new IndexUpdate(folder, lock, null, false, analysis);
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

  static boolean isUpToDate(Path generation, IndexAnalysis analysis) throws IOException {
    try (FSDirectory directory = FSDirectory.open(generation);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return GenerationWriter.isMadeBy(analysis, reader);
    }
  }

  private static IndexUpdate rebuilt(
      IndexFolder folder, Lock lock, Path current, IndexAnalysis analysis) throws IOException {
    IndexUpdate writer = new IndexUpdate(folder, lock, current, false, analysis);
    try (FSDirectory directory = FSDirectory.open(current);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      StoredRecords.forEach(reader, writer::put);
      writer.before = reader.numDocs();
      return writer;
    } catch (IOException | RuntimeException e) {
      writer.close();
      throw e;
    }
  }

  /** Adds a partnership, or replaces the one of the same id. One thread at a time. */
  public void put(Partnership partnership) {
    lanes.submit(partnership.id(), () -> write(partnership));
  }

  /** Whether the index had a partnership of that id when this began. */
  public boolean hadBefore(String id) {
    try {
      if (previous == null) {
        return false;
      }
      if (earlier == null) {
        earlier = DirectoryReader.open(FSDirectory.open(previous));
      }
      return StoredRecords.find(earlier, id).isPresent();
    } catch (IOException e) {
      throw new IndexException(
          "The index in " + folder.root() + " cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Deletes the partnership of that id with the commit.
   *
   * @param condition asked for what is there by then, put by this update or before
   */
  public void delete(String id, Predicate<Partnership> condition) {
    surplus.put(id, condition);
  }

  private void deleteSurplus() throws IOException {
    if (surplus.isEmpty()) {
      return;
    }
    try (DirectoryReader now = writer.read()) {
      for (Map.Entry<String, Predicate<Partnership>> each : surplus.entrySet()) {
        if (StoredRecords.find(now, each.getKey()).filter(each.getValue()).isPresent()) {
          writer.delete(each.getKey());
          deleted.add(each.getKey());
        }
      }
    }
  }

  /** What {@link #delete} asked for and {@link #commit} did. */
  public List<String> deleted() {
    return List.copyOf(deleted);
  }

  private void write(Partnership partnership) {
    try {
      writer.put(partnership);
    } catch (IOException e) {
      throw IndexFolder.unwritable(folder.root(), e);
    }
  }

  /**
   * Makes all that was put visible and durable. To be called once, as the last thing. A generation
   * that is to take the place of another one is read through before: until then the old one stays.
   *
   * @return how many partnerships were added that were not there before
   */
  public int commit() {
    lanes.finish();
    try {
      deleteSurplus();
      writer.commit();
      if (!live) {
        requireReadable();
        folder.publish(generation);
        live = true;
        folder.deleteOthers();
      }
      return writer.size() - before + deleted.size();
    } catch (IOException e) {
      throw IndexFolder.unwritable(folder.root(), e);
    }
  }

  private void requireReadable() {
    IndexCheck check = IndexCheck.run(generation);
    if (!check.problems().isEmpty() || check.partnerships() != writer.size()) {
      throw new IndexException(
          "The new index in %s cannot be read back (%s); the old one stays in use."
              .formatted(folder.root(), String.join("; ", check.problems())));
    }
  }

  /** Gives the index back; what was not committed is gone. */
  @Override
  public void close() {
    lanes.close();
    try {
      if (earlier != null) {
        earlier.close();
        earlier.directory().close();
      }
      writer.close();
      if (!live) {
        IndexFolder.delete(generation);
      }
      lock.close();
    } catch (IOException e) {
      throw IndexFolder.unwritable(folder.root(), e);
    }
  }
}
