package dev.sanhak.document;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How long the work on one document may take.
 *
 * <p>The work runs on a thread of its own. Where it takes longer it is interrupted and left behind:
 * a parser that does not listen goes on until it ends by itself, or with the program, but nobody
 * waits for it.
 *
 * @param duration the longest time
 */
public record TimeLimit(Duration duration) {
  /** For reading one document, and as much again for finding partnerships in it. */
  public static final TimeLimit DEFAULT = new TimeLimit(Duration.ofSeconds(30));

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
      task.cancel(true);
      throw new UnreadableException(
          "took longer than %,d ms, and was left".formatted(duration.toMillis()), e);
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new UnreadableException("was interrupted", e);
    } catch (ExecutionException e) {
      throw told(e.getCause());
    }
  }

  private static UnreadableException told(Throwable cause) {
    return switch (cause) {
      case UnreadableException known -> known;
      case OutOfMemoryError e -> new UnreadableException("needs more memory than there is", e);
      case StackOverflowError e -> new UnreadableException("is nested too deeply", e);
      default -> new UnreadableException("cannot be read: " + OneLineReason.of(cause), cause);
    };
  }
}
