package dev.sanhak.document;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How long the work on one document may take.
 *
 * <p>The work runs on a thread of its own. Where it takes longer it is interrupted and left behind.
 * Java can end no thread by force: a parser that does not listen to the interruption goes on, with
 * its core and its memory, until it ends by itself or with the program. Nobody waits for it, but it
 * counts: {@link #leftBehind} says how many there are, so that who starts work can start less.
 */
public final class TimeLimit {
  /** For reading one document, and as much again for finding partnerships in it. */
  public static final TimeLimit DEFAULT = new TimeLimit(Duration.ofSeconds(30));

  private final Duration duration;
  private final Set<Thread> left = ConcurrentHashMap.newKeySet();

  /**
   * A limit for works whose left behind are counted together.
   *
   * @param duration the longest time
   */
  public TimeLimit(Duration duration) {
    this.duration = duration;
  }

  /** How many works took too long and have not ended yet. */
  public int leftBehind() {
    left.removeIf(thread -> !thread.isAlive());
    return left.size();
  }

  /**
   * Does the work and gives what it gives.
   *
   * @throws UnreadableException where it takes too long, or fails in whatever way
   */
  public <T> T call(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "document");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(duration.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      left.add(thread);
      task.cancel(true);
      throw new UnreadableException(
          Fault.TOO_SLOW,
          "took longer than %,d ms, and was left".formatted(duration.toMillis()),
          e);
    } catch (InterruptedException e) {
      left.add(thread);
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new UnreadableException(Fault.TOO_SLOW, "was interrupted", e);
    } catch (ExecutionException e) {
      throw told(e.getCause());
    }
  }

  private static UnreadableException told(Throwable cause) {
    return switch (cause) {
      case UnreadableException known -> known;
      case OutOfMemoryError e ->
          new UnreadableException(Fault.TOO_LONG, "needs more memory than there is", e);
      case StackOverflowError e -> new UnreadableException(Fault.BROKEN, "is nested too deeply", e);
      default ->
          new UnreadableException(
              Fault.BROKEN, "cannot be read: " + OneLineReason.of(cause), cause);
    };
  }
}
