package dev.sanhak.search;

import java.time.Duration;
import java.util.concurrent.Callable;

/**
 * Until when the work of a thread is waited for. Searches look at it between documents and between
 * their steps, so that one that nobody waits for any more ends instead of keeping a core busy. A
 * thread cannot be interrupted for that: an interrupt closes the files that it reads, for others
 * too.
 */
public final class Deadline {
  private static final ThreadLocal<Long> END = new ThreadLocal<>();

  private Deadline() {}

  /** Thrown in work whose deadline has passed. */
  public static final class PassedException extends RuntimeException {
    private PassedException() {
      super("Nobody waits for this any more.");
    }
  }

  /**
   * Does some work in this thread that is waited for only so long.
   *
   * @throws PassedException where a search in it looked at the time and found it passed
   * @throws Exception what the work throws
   */
  public static <T> T within(Duration longest, Callable<T> work) throws Exception {
    END.set(System.nanoTime() + longest.toNanos());
    try {
      return work.call();
    } finally {
      END.remove();
    }
  }

  /**
   * To be called now and then by what may take long.
   *
   * @throws PassedException where this thread's work is not waited for any more
   */
  public static void check() {
    Long end = END.get();
    if (end != null && System.nanoTime() - end >= 0) {
      throw new PassedException();
    }
  }
}
