package dev.sanhak.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * As many threads as there are cores, each with a short queue. Work of the same key goes down the
 * same lane, so that two records of one id are written in the order in which they came.
 */
final class Lanes implements AutoCloseable {
  private static final int QUEUE_LENGTH = 64;

  private final List<ThreadPoolExecutor> lanes = new ArrayList<>();
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  Lanes() {
    for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
      lanes.add(lane());
    }
  }

  private static ThreadPoolExecutor lane() {
    ThreadPoolExecutor lane =
        new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(QUEUE_LENGTH), Lanes::daemon);
    // Waiting rather than refusing is what keeps memory flat: who reads is as slow as who writes.
    lane.setRejectedExecutionHandler(
        (task, executor) -> {
          try {
            executor.getQueue().put(task);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a lane", e);
          }
        });
    return lane;
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "sanhak-index");
    thread.setDaemon(true);
    return thread;
  }

  /** What is done on a lane. */
  interface Work {
    void run() throws IOException;
  }

  /**
   * Runs the work soon; an earlier failure is thrown here, of reading or writing as {@link
   * UncheckedIOException}.
   */
  void submit(Object key, Work work) {
    throwFailure();
    lanes
        .get(Math.floorMod(key.hashCode(), lanes.size()))
        .execute(
            () -> {
              try {
                work.run();
              } catch (IOException e) {
                failure.compareAndSet(null, new UncheckedIOException(e));
              } catch (RuntimeException | Error e) {
                // An error as well: who has no memory must not seem to have done it.
                failure.compareAndSet(null, e);
              }
            });
  }

  /** Waits until all work is done; a failure is thrown here. */
  void finish() {
    close();
    throwFailure();
  }

  @Override
  public void close() {
    lanes.forEach(ThreadPoolExecutor::shutdown);
    for (ThreadPoolExecutor lane : lanes) {
      try {
        while (!lane.awaitTermination(1, TimeUnit.MINUTES)) {
          // A lane ends: its queue is short and nothing is added any more.
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while waiting for a lane", e);
      }
    }
  }

  private void throwFailure() {
    switch (failure.get()) {
      case null -> {}
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IllegalStateException(e);
    }
  }
}
