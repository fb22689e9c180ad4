package dev.sanhak.server;

import dev.sanhak.search.Deadline;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where work of one kind is done: only so much at once, and what comes on top is refused, at once
 * or after a short wait.
 *
 * <p>Requests themselves run on virtual threads, which cost nothing while a client is slow, but
 * which never give up a core by themselves: two long queries on two cores would stop everybody, and
 * /health too. So whatever may take a while is done here, on threads of the system.
 */
final class Workshop implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Workshop.class);
  private final String kind;
  private final Duration patience;
  private final Optional<Duration> longest;
  private final Places places;
  private final ExecutorService threads;
  private final AtomicLong refused = new AtomicLong();
  private final AtomicLong left = new AtomicLong();

  private Workshop(String kind, int size, Duration patience, Optional<Duration> longest) {
    this.kind = kind;
    this.patience = patience;
    this.longest = longest;
    this.places = new Places(size);
    this.threads =
        Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("sanhak-" + kind + "-", 0).factory());
  }

  /** For work that ends by itself, however long it takes. */
  static Workshop of(String kind, int size) {
    return new Workshop(kind, size, Duration.ZERO, Optional.empty());
  }

  /**
   * For work that waits so long for a place, and is waited for only so long. What takes longer ends
   * where it looks at its {@link Deadline}, and keeps its place until then, so that there is never
   * more of it than there are places.
   */
  static Workshop of(String kind, int size, Duration patience, Duration longest) {
    return new Workshop(kind, size, patience, Optional.of(longest));
  }

  /** What is done here, as metrics call it. */
  String kind() {
    return kind;
  }

  /** How much is being done now, what has borrowed a place included. */
  int busy() {
    return places.taken();
  }

  /** Leaves a place to work that is done elsewhere, until it is taken back. */
  void lend() {
    places.lend();
  }

  void takeBack() {
    places.giveBack();
  }

  /** How much was refused, since there was no place. */
  long refused() {
    return refused.get();
  }

  /** How much took too long. */
  long left() {
    return left.get();
  }

  /**
   * Does the work and gives what it gives.
   *
   * @throws OverloadException where there is no place, or the work takes too long
   * @throws Exception what the work throws
   */
  <T> T call(Callable<T> work) throws Exception {
    if (!places.take(patience)) {
      refused.incrementAndGet();
      throw new OverloadException("Too much is asked at once; try again.");
    }
    FutureTask<T> task =
        new FutureTask<>(
            () -> {
              try {
                return longest.isPresent() ? Deadline.within(longest.get(), work) : work.call();
              } finally {
                places.giveBack();
              }
            });
    try {
      threads.execute(task);
    } catch (RuntimeException | Error e) {
      // No thread can be had, or the server is ending.
      places.giveBack();
      throw e;
    }
    try {
      return longest.isPresent()
          ? task.get(longest.get().toMillis(), TimeUnit.MILLISECONDS)
          : task.get();
    } catch (TimeoutException e) {
      throw tooLong();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Deadline.PassedException ? tooLong() : thrown(e);
    }
  }

  private OverloadException tooLong() {
    left.incrementAndGet();
    return new OverloadException(
        "It took longer than %,d ms and was left; ask for less, or again later."
            .formatted(longest.orElseThrow().toMillis()));
  }

  private Exception thrown(ExecutionException e) {
    if (e.getCause() instanceof OutOfMemoryError) {
      LOG.error("Work of the kind {} found no memory.", kind, e);
      return new OverloadException("There is not enough memory for that now; ask for less.");
    }
    // Any other error is one of this work, too: its asker is answered as of any failure.
    return e.getCause() instanceof Exception exception ? exception : e;
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
