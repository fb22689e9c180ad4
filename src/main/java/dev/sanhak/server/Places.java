package dev.sanhak.server;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Places for work, and those who wait for one, each only so long. Who came last is let in first: in
 * a crowd he is answered soon, and only the others, who have waited almost too long, are refused;
 * first come, first served would let in only those whose patience is nearly over (Maurer, Fail at
 * Scale, ACM Queue 13(8), 2015).
 */
final class Places {
  private final int size;
  private final Deque<CountDownLatch> waiting = new ArrayDeque<>();

  /** Less than none while more are lent than are free. Guarded by {@link #waiting}. */
  private int free;

  Places(int size) {
    this.size = size;
    free = size;
  }

  /** Takes a place; false where none is free in time. */
  boolean take(Duration patience) throws InterruptedException {
    CountDownLatch turn = new CountDownLatch(1);
    synchronized (waiting) {
      if (free > 0) {
        free--;
        return true;
      }
      if (patience.isZero()) {
        return false;
      }
      waiting.push(turn);
    }
    try {
      return turn.await(patience.toNanos(), TimeUnit.NANOSECONDS) || !isGone(turn);
    } catch (InterruptedException e) {
      if (!isGone(turn)) {
        giveBack();
      }
      throw e;
    }
  }

  /** Whether somebody stops waiting; who is no longer on the list was let in just now. */
  private boolean isGone(CountDownLatch turn) {
    synchronized (waiting) {
      return waiting.remove(turn);
    }
  }

  /** Gives a place back, or one that was lent. */
  void giveBack() {
    synchronized (waiting) {
      CountDownLatch next = free < 0 ? null : waiting.poll();
      if (next == null) {
        free++;
      } else {
        next.countDown();
      }
    }
  }

  /** Lends a place to other work: at once, whoever is still in it. */
  void lend() {
    synchronized (waiting) {
      free--;
    }
  }

  /** How many are taken or lent. */
  int taken() {
    synchronized (waiting) {
      return size - free;
    }
  }
}
