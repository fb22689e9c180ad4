package dev.sanhak.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final Duration LONG = Duration.ofSeconds(20);

  private final Places places = new Places(1);

  @Test
  void whoCameLast_isLetInFirst() throws Exception {
    assertThat(places.take(Duration.ZERO)).isTrue();
    List<Integer> letIn = new CopyOnWriteArrayList<>();
    Thread first = waiting(1, letIn);
    Thread second = waiting(2, letIn);

    places.giveBack();
    second.join();
    assertThat(letIn).containsExactly(2);
    places.giveBack();
    first.join();

    assertThat(letIn).containsExactly(2, 1);
    assertThat(places.taken()).isEqualTo(1);
  }

  @Test
  void whoHasWaitedTooLong_isGoneFromTheList() throws Exception {
    assertThat(places.take(Duration.ZERO)).isTrue();

    assertThat(places.take(Duration.ofMillis(5))).isFalse();
    places.giveBack();

    assertThat(places.taken()).isZero();
    assertThat(places.take(Duration.ZERO)).isTrue();
  }

  @Test
  void whoIsInterruptedWhileWaiting_takesNoPlaceWithHim() throws Exception {
    assertThat(places.take(Duration.ZERO)).isTrue();
    AtomicBoolean interrupted = new AtomicBoolean();
    Thread thread =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    places.take(LONG);
                  } catch (InterruptedException e) {
                    interrupted.set(true);
                  }
                });
    awaitWaiting(thread);
    thread.interrupt();
    thread.join();
    places.giveBack();

    assertThat(interrupted).isTrue();
    assertThat(places.taken()).isZero();
  }

  @Test
  void lentPlace_isMissedUntilItIsTakenBack() throws Exception {
    places.lend();
    assertThat(places.take(Duration.ZERO)).isFalse();
    assertThat(places.taken()).isEqualTo(1);

    places.giveBack();
    assertThat(places.take(Duration.ZERO)).isTrue();

    places.lend();
    places.giveBack();
    assertThat(places.take(Duration.ZERO)).as("lent while it was taken").isFalse();
    places.giveBack();
    assertThat(places.take(Duration.ZERO)).isTrue();
  }

  private Thread waiting(int number, List<Integer> letIn) {
    Thread thread =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    if (places.take(LONG)) {
                      letIn.add(number);
                    }
                  } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                  }
                });
    awaitWaiting(thread);
    return thread;
  }

  private static void awaitWaiting(Thread thread) {
    while (thread.getState() != Thread.State.TIMED_WAITING) {
      Thread.onSpinWait();
    }
  }
}
