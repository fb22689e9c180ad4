package dev.sanhak.server;

import dev.sanhak.server.SanhakServer.Services;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where requests are worked on: one workshop a kind of work, so that a crowd of one kind does not
 * keep out the others. Each piece of work borrows the services once.
 */
final class Desks implements AutoCloseable {
  private static final int CORES = Runtime.getRuntime().availableProcessors();

  /** A page asks several things in one moment; who comes on top of a crowd is better told so. */
  private static final Duration PATIENCE = Duration.ofMillis(50);

  private static final Duration LONGEST_QUERY = Duration.ofSeconds(5);

  private final Lending lending;

  /** How many changes are asked for now. */
  private final AtomicInteger writing = new AtomicInteger();

  /** A query takes a core: more at once would be no more in all, and each would take longer. */
  private final Workshop queries;

  /** Written to a file first, so that a slow reader takes no place. */
  private final Workshop exports = Workshop.of("exports", 8);

  /** Reading takes a core and memory: more at once would only be slower for everybody. */
  private final Workshop articles = Workshop.of("articles", 2 * CORES);

  /** Bodies of many records or of a whole vocabulary. */
  private final Workshop uploads = Workshop.of("uploads", 4);

  /** Single changes wait for the next commit, which they share. */
  private final Workshop writes = Workshop.of("writes", 64);

  /** Work on borrowed services. */
  interface Work<T> {
    T on(Services services) throws Exception;
  }

  Desks(Lending lending) {
    this(lending, LONGEST_QUERY);
  }

  Desks(Lending lending, Duration longestQuery) {
    this.lending = lending;
    this.queries = Workshop.of("queries", Math.max(2, CORES), PATIENCE, longestQuery);
  }

  <T> T query(Work<T> work) throws Exception {
    return call(queries, work);
  }

  <T> T export(Work<T> work) throws Exception {
    return call(exports, work);
  }

  <T> T article(Work<T> work) throws Exception {
    return call(articles, work);
  }

  <T> T upload(Work<T> work) throws Exception {
    return call(uploads, work);
  }

  /**
   * While changes are being made, there is a query less: indexing them takes a core as well, and
   * where more wants to run than there are cores, those who change something wait longest, since
   * the one thread that does it gets only its share.
   */
  <T> T write(Work<T> work) throws Exception {
    if (writing.getAndIncrement() == 0) {
      queries.lend();
    }
    try {
      return call(writes, work);
    } finally {
      if (writing.decrementAndGet() == 0) {
        queries.takeBack();
      }
    }
  }

  List<Workshop> all() {
    return List.of(queries, exports, articles, uploads, writes);
  }

  private <T> T call(Workshop workshop, Work<T> work) throws Exception {
    return workshop.call(
        () -> {
          try (Lending.Loan loan = lending.borrow()) {
            return work.on(loan.services());
          }
        });
  }

  @Override
  public void close() {
    all().forEach(Workshop::close);
  }
}
