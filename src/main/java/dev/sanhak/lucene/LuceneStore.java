package dev.sanhak.lucene;

import dev.sanhak.partnership.Partnership;
import dev.sanhak.search.PartnershipStore;
import dev.sanhak.search.SearchEngine;
import dev.sanhak.search.WriteException;
import dev.sanhak.search.WriteException.Reason;
import dev.sanhak.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one writer of an index folder, while it is open, and the engine over it.
 *
 * <p>All changes go through one thread. It takes whatever waits, makes those changes, commits once
 * for all of them and then gives all answers (group commit): a change is durable when it is
 * answered, and many at once cost one commit. Searching goes on meanwhile in other threads.
 */
public final class LuceneStore implements PartnershipStore, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LuceneStore.class);

  /** More than wait in a second; who comes then is told to come again. */
  private static final int MAX_WAITING = 1_000;

  private static final int MAX_GROUP = 500;
  private static final List<String> FULL_DISK =
      List.of("No space left on device", "Disk quota exceeded", "not enough space on the disk");

  /** Made beforehand: where memory is at its end, there is none for it. */
  private final WriteException lost =
      new WriteException(
          Reason.FAILED, "The writer failed; the server's log says why. Start it again.", null);

  private final IndexFolder folder;
  private final Lock lock;
  private final LiveGeneration.Directories directories;
  private final BlockingQueue<PendingChange<?>> waiting = new ArrayBlockingQueue<>(MAX_WAITING);
  private final PendingChange<?> end = new PendingChange<>(true, generation -> "");
  private final AtomicBoolean rebuilding = new AtomicBoolean();
  private final Thread thread = new Thread(this::write, "sanhak-writer");

  /** What the writer's thread is at; large enough never to grow, for where memory is at its end. */
  private final List<PendingChange<?>> group = new ArrayList<>(MAX_GROUP);

  /** Replaced by the writer's thread only. */
  private volatile LiveGeneration live;

  /** Guarded by {@link #waiting}, so that nothing comes in behind the last change. */
  private boolean closed;

  private boolean closing;

  private LuceneStore(
      IndexFolder folder, Lock lock, LiveGeneration live, LiveGeneration.Directories directories) {
    this.folder = folder;
    this.lock = lock;
    this.live = live;
    this.directories = directories;
  }

  /**
   * Opens an index for writing, which has to be there and made by this analysis.
   *
   * @throws IndexException where it is not, or where another process writes to it
   */
  public static LuceneStore open(IndexFolder folder, IndexAnalysis analysis) {
    return open(folder, analysis, FSDirectory::open);
  }

  static LuceneStore open(
      IndexFolder folder, IndexAnalysis analysis, LiveGeneration.Directories directories) {
    Lock lock = folder.lock();
    try {
      Path current = folder.live();
      if (!IndexUpdate.isUpToDate(current, analysis)) {
        throw new IndexException(
            "The index in %s was changed by another process just now; start again."
                .formatted(folder.root()));
      }
      LuceneSearchEngine engine = LuceneSearchEngine.open(folder, analysis);
      // What a rebuild left that was cut off by the end of its process.
      folder.deleteOthers();
      LuceneStore store =
          new LuceneStore(
              folder,
              lock,
              new LiveGeneration(current, analysis, engine, directories, null),
              directories);
      store.thread.setDaemon(true);
      store.thread.start();
      return store;
    } catch (IOException e) {
      IOUtils.closeWhileHandlingException(lock);
      throw IndexFolder.unwritable(folder.root(), e);
    } catch (RuntimeException e) {
      IOUtils.closeWhileHandlingException(lock);
      throw e;
    }
  }

  /** The engine over the index as it is now; a rebuild gives another one. */
  public LuceneSearchEngine engine() {
    return live.engine();
  }

  @Override
  public Written put(Partnership partnership, Predicate<Optional<Partnership>> condition) {
    return submit(
        false,
        generation -> {
          Optional<Partnership> before = generation.find(partnership.id());
          require(condition, before);
          return new Written(generation.put(partnership), before.isEmpty());
        });
  }

  @Override
  public boolean delete(String id, Predicate<Optional<Partnership>> condition) {
    return submit(
        false,
        generation -> {
          Optional<Partnership> before = generation.find(id);
          require(condition, before);
          if (before.isPresent()) {
            generation.delete(id);
          }
          return before.isPresent();
        });
  }

  private static void require(
      Predicate<Optional<Partnership>> condition, Optional<Partnership> before) {
    if (!condition.test(before)) {
      throw new WriteException(
          Reason.CHANGED, "The partnership is not as the request expects it.", null);
    }
  }

  @Override
  public BatchSummary putAll(Iterable<Partnership> partnerships) {
    return submit(
        true,
        generation -> {
          int before = generation.size();
          int count = generation.putAll(partnerships);
          int added = generation.commit() - before;
          return new BatchSummary(added, count - added);
        });
  }

  @Override
  public Replacement replace(
      List<Partnership> partnerships, List<String> surplus, Predicate<Partnership> condition) {
    return submit(
        true,
        generation -> {
          int before = generation.size();
          List<String> deleted = new ArrayList<>();
          for (String id : surplus) {
            if (generation.find(id).filter(condition).isPresent()) {
              generation.delete(id);
              deleted.add(id);
            }
          }
          generation.putAll(partnerships);
          int added = generation.commit() - before + deleted.size();
          return new Replacement(new BatchSummary(added, partnerships.size() - added), deleted);
        });
  }

  @Override
  public void rebuild(Vocabulary vocabulary, Function<SearchEngine, Runnable> prepare) {
    if (!rebuilding.compareAndSet(false, true)) {
      throw new WriteException(Reason.BUSY, "The index is being rebuilt already.", null);
    }
    try (Rebuild rebuild =
        new Rebuild(folder, this::between, IndexAnalysis.of(vocabulary), directories)) {
      LiveGeneration old = live;
      rebuild.run(
          engine -> {
            Runnable takeOver = prepare.apply(engine);
            return generation -> {
              live = generation;
              // Before the next change is answered: it has to be found by whoever searches then.
              takeOver.run();
            };
          });
      IOUtils.closeWhileHandlingException(old);
      folder.deleteOthers();
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      throw failure(e);
    } finally {
      rebuilding.set(false);
    }
  }

  private <T> T between(PendingChange.Work<T> work) {
    return submit(true, work);
  }

  private <T> T submit(boolean alone, PendingChange.Work<T> work) {
    PendingChange<T> change = new PendingChange<>(alone, work);
    synchronized (waiting) {
      if (closed) {
        throw new WriteException(Reason.BUSY, "The server is about to stop.", null);
      }
      if (!waiting.offer(change)) {
        throw new WriteException(
            Reason.BUSY, "%,d changes wait already.".formatted(MAX_WAITING), null);
      }
    }
    return change.await();
  }

  /** The writer's thread: one group after the other, until the store is closed and none waits. */
  private void write() {
    try {
      while (true) {
        PendingChange<?> first = waiting.take();
        if (first == end) {
          return;
        }
        try {
          gather(first);
          write(group);
        } catch (RuntimeException | Error e) {
          LOG.error("A failure could not be cleared away.", e);
        } finally {
          failAll(group);
        }
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException("Nobody interrupts the writer's thread.", e);
    } finally {
      // However the thread ends, nobody waits for it any more.
      synchronized (waiting) {
        closed = true;
        failAll(group);
        failAll(waiting);
      }
    }
  }

  /**
   * Answers whoever has no answer yet; where even that fails to one of them, the others have it.
   */
  private void failAll(Collection<PendingChange<?>> changes) {
    for (PendingChange<?> change : changes) {
      try {
        change.fail(lost);
      } catch (Error e) {
        LOG.error("A change has no answer.", e);
      }
    }
    changes.clear();
  }

  /** Makes a group of the change and those behind it that wait already and can share its commit. */
  private void gather(PendingChange<?> first) {
    group.add(first);
    while (!first.isAlone() && group.size() < MAX_GROUP) {
      PendingChange<?> next = waiting.peek();
      if (next == null || next.isAlone()) {
        break;
      }
      group.add(next);
      waiting.remove();
    }
  }

  private void write(List<PendingChange<?>> group) {
    LiveGeneration generation = live;
    try {
      generation.begin();
      for (PendingChange<?> change : group) {
        change.apply(generation);
      }
      // What is alone has committed itself, or another generation that it put in the place of this.
      if (!group.getFirst().isAlone()) {
        generation.commit();
      }
    } catch (IOException | RuntimeException | Error e) {
      try {
        generation.rollback();
      } finally {
        WriteException failure = failure(e);
        group.forEach(change -> change.fail(failure));
      }
      return;
    }
    group.forEach(PendingChange::answer);
  }

  private static WriteException failure(Throwable e) {
    if (e instanceof WriteException refusal) {
      return refusal;
    }
    LOG.error("A change was not made.", e);
    return isFullDisk(e)
        ? new WriteException(Reason.FULL, "The disk is full; nothing was changed.", e)
        : new WriteException(
            Reason.FAILED, "The index cannot be written now; the server's log says why.", e);
  }

  /** The JDK has no type for it; the text is that of the operating system. */
  private static boolean isFullDisk(Throwable e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      String message = String.valueOf(cause.getMessage());
      if (cause instanceof IOException
          && FULL_DISK.stream().anyMatch(text -> message.contains(text))) {
        return true;
      }
    }
    return false;
  }

  /** Makes the changes that wait, then gives the index back. */
  @Override
  public void close() {
    synchronized (waiting) {
      if (closing) {
        return;
      }
      closing = true;
      closed = true;
    }
    try {
      waiting.put(end);
      thread.join();
      IOUtils.close(live, lock);
      live.engine().close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw IndexFolder.unwritable(folder.root(), e);
    }
  }
}
