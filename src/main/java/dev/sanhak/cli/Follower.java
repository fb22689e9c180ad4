package dev.sanhak.cli;

import dev.sanhak.lucene.IndexAnalysis;
import dev.sanhak.lucene.IndexException;
import dev.sanhak.lucene.IndexFolder;
import dev.sanhak.lucene.IndexUpdate;
import dev.sanhak.lucene.LuceneSearchEngine;
import dev.sanhak.server.SanhakServer;
import dev.sanhak.server.SanhakServer.Services;
import dev.sanhak.vocabulary.Vocabulary;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a server that only reads up to the index that other processes write: it sees each commit
 * soon, and takes over the names of an index that was made anew with others.
 */
final class Follower {
  private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

  /** How soon a commit of another process is seen. */
  private static final Duration PERIOD = Duration.ofMillis(500);

  private static final Duration PAUSE = Duration.ofSeconds(10);

  private final IndexFolder folder;
  private final SanhakServer server;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("sanhak-follower").factory());

  /** Touched by the timer's thread only. */
  private LuceneSearchEngine engine;

  private String lastFailure = "";

  /** When an index of another version, which costs much to find out, is looked at again. */
  private Instant nextTry = Instant.MIN;

  private Follower(IndexFolder folder, SanhakServer server, LuceneSearchEngine engine) {
    this.folder = folder;
    this.server = server;
    this.engine = engine;
  }

  /** Follows from now on. */
  static Follower start(IndexFolder folder, SanhakServer server, LuceneSearchEngine engine) {
    Follower follower = new Follower(folder, server, engine);
    ScheduledFuture<?> unused =
        follower.timer.scheduleWithFixedDelay(
            follower::follow, PERIOD.toMillis(), PERIOD.toMillis(), TimeUnit.MILLISECONDS);
    return follower;
  }

  /** An exception would end the schedule, and the server would serve an old index for ever. */
  private void follow() {
    try {
      engine.refresh();
      if (engine.isOutdated() && Instant.now().isAfter(nextTry)) {
        nextTry = Instant.now().plus(PAUSE);
        reopen();
        nextTry = Instant.MIN;
      }
      lastFailure = "";
    } catch (RuntimeException | Error e) {
      String failure = String.valueOf(e.getMessage());
      if (!failure.equals(lastFailure)) {
        LOG.error("The index cannot be read anew; the old state is served on.", e);
        lastFailure = failure;
      }
    }
  }

  private void reopen() {
    Vocabulary vocabulary = folder.vocabulary();
    IndexAnalysis analysis = IndexAnalysis.of(vocabulary);
    if (!IndexUpdate.isUpToDate(folder, analysis)) {
      throw new IndexException("The index was made anew by another version; start this one again.");
    }
    LuceneSearchEngine next = LuceneSearchEngine.open(folder, analysis);
    try {
      server.replace(Services.of(next, vocabulary));
    } catch (RuntimeException | Error e) {
      next.close();
      throw e;
    }
    engine = next;
    LOG.info("The index was made anew with other names; they are used from now on.");
  }

  /** Follows no more, once a look under way has ended. */
  void close() {
    timer.close();
  }
}
