package dev.sanhak.lucene;

import dev.sanhak.search.WriteException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** A change that waits for the writer's thread, and whoever waits for its answer. */
final class PendingChange<T> {
  private final Work<T> work;
  private final boolean alone;
  private final CompletableFuture<T> answer = new CompletableFuture<>();
  private @Nullable T result;
  private @Nullable RuntimeException refusal;

  /** What is to be done, on the writer's thread. */
  interface Work<T> {
    T on(LiveGeneration generation) throws IOException;
  }

  /**
   * Prepares a change.
   *
   * @param alone whether it has a commit of its own, so that all of it can be taken back; a change
   *     that shares one refuses before it writes anything
   */
  PendingChange(boolean alone, Work<T> work) {
    this.alone = alone;
    this.work = work;
  }

  boolean isAlone() {
    return alone;
  }

  /**
   * Does the change, not yet committed. A refusal of one change does not touch the others of its
   * group.
   *
   * @throws IOException where the index cannot be read or written: nothing of the group is certain
   */
  void apply(LiveGeneration generation) throws IOException {
    try {
      result = work.on(generation);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (WriteException | IllegalArgumentException e) {
      // The second is Lucene's word for a document that it does not take. Anything else is a fault
      // of the index, and of the group.
      if (alone) {
        throw e;
      }
      refusal = e;
    }
  }

  /** Gives the answer, now that the change is committed. */
  void answer() {
    if (refusal != null) {
      answer.completeExceptionally(refusal);
    } else {
      answer.complete(result);
    }
  }

  /** Says that the change was not made. */
  void fail(RuntimeException failure) {
    answer.completeExceptionally(refusal instanceof WriteException ? refusal : failure);
  }

  /**
   * Waits for the answer.
   *
   * @throws WriteException where the change was not made
   */
  T await() {
    try {
      return answer.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof WriteException refused) {
        throw new WriteException(refused.reason(), String.valueOf(refused.getMessage()), e);
      }
      throw e;
    }
  }
}
