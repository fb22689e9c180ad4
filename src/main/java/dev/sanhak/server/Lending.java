package dev.sanhak.server;

import dev.sanhak.server.SanhakServer.Services;
import dev.sanhak.server.SanhakServer.Writing;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Services that may be replaced while requests are answered. A request borrows them once, and so
 * has one vocabulary and one index from its beginning to its end. The engine of services that were
 * replaced is closed when the last request on it has ended, and no sooner: an export may run long.
 */
final class Lending implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Lending.class);

  private Lent current;
  private int generation = 1;

  /**
   * Services and how many use them; the lender itself counts as one, as long as they are newest.
   */
  private static final class Lent {
    final Services services;
    int users = 1;

    Lent(Services services) {
      this.services = services;
    }
  }

  /** The use of services by one request. */
  final class Loan implements AutoCloseable {
    private final Lent lent;

    private Loan(Lent lent) {
      this.lent = lent;
    }

    Services services() {
      return lent.services;
    }

    @Override
    public void close() {
      giveBack(lent);
    }
  }

  Lending(Services first) {
    current = new Lent(first);
  }

  /** The newest services, until the loan is closed, once. */
  Loan borrow() {
    synchronized (this) {
      current.users++;
      return new Loan(current);
    }
  }

  /** What may be written to now; null where nothing may be. */
  @Nullable Writing writing() {
    synchronized (this) {
      return current.services.writing();
    }
  }

  /** How many services there were so far. */
  int generation() {
    synchronized (this) {
      return generation;
    }
  }

  /** Lends other services from now on; they have an engine of their own. */
  void replace(Services next) {
    Lent before;
    synchronized (this) {
      before = current;
      current = new Lent(next);
      generation++;
    }
    giveBack(before);
  }

  /** Ends the lending; nothing may be borrowed any more. */
  @Override
  public void close() {
    Lent last;
    synchronized (this) {
      last = current;
    }
    giveBack(last);
  }

  private void giveBack(Lent lent) {
    boolean ended;
    synchronized (this) {
      lent.users--;
      ended = lent.users == 0;
    }
    if (ended && lent.services.engine() instanceof AutoCloseable engine) {
      close(engine);
    }
  }

  private static void close(AutoCloseable engine) {
    try {
      engine.close();
    } catch (Exception e) {
      // Its last request was answered, and nobody needs it: at worst some files stay open.
      LOG.warn("An engine could not be closed.", e);
    }
  }
}
