package dev.sanhak.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.sanhak.search.Deadline;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class WorkshopTest {
  private final CountDownLatch end = new CountDownLatch(1);

  @Test
  void workBeyondThePlaces_isRefusedAtOnce() throws Exception {
    try (Workshop workshop = Workshop.of("test", 1)) {
      CountDownLatch begun = new CountDownLatch(1);
      Thread first = Thread.ofVirtual().start(() -> call(workshop, begun));
      begun.await();

      assertThat(workshop.busy()).isEqualTo(1);
      assertThatThrownBy(() -> workshop.call(() -> 1)).isInstanceOf(OverloadException.class);
      assertThat(workshop.refused()).isEqualTo(1);
      end.countDown();
      first.join();
      assertThat(workshop.call(() -> 1)).isEqualTo(1);
    }
  }

  @Test
  void workThatEndsInAnError_isAFailureOfItsAskerAlone() throws Exception {
    try (Workshop workshop = Workshop.of("test", 1)) {
      assertThatThrownBy(
              () ->
                  workshop.call(
                      () -> {
                        throw new StackOverflowError("of the test");
                      }))
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(StackOverflowError.class);
      assertThatThrownBy(
              () ->
                  workshop.call(
                      () -> {
                        throw new OutOfMemoryError("of the test");
                      }))
          .isInstanceOf(OverloadException.class)
          .hasMessageStartingWith("There is not enough memory");
      assertThat(workshop.call(() -> 1)).isEqualTo(1);
    }
  }

  @Test
  void workThatTakesTooLong_isLeftAndKeepsItsPlace() throws Exception {
    try (Workshop workshop = Workshop.of("test", 1, Duration.ZERO, Duration.ofMillis(20))) {
      assertThatThrownBy(() -> workshop.call(this::waitForTheEnd))
          .isInstanceOf(OverloadException.class)
          .hasMessageStartingWith("It took longer than 20 ms");
      assertThat(workshop.left()).isEqualTo(1);
      assertThat(workshop.busy()).isEqualTo(1);

      end.countDown();
      while (workshop.busy() > 0) {
        Thread.onSpinWait();
      }
      assertThat(workshop.call(() -> 2)).isEqualTo(2);
    }
  }

  @Test
  void searchThatNobodyWaitsFor_endsAndGivesItsPlaceBack() throws Exception {
    try (Workshop workshop = Workshop.of("test", 1, Duration.ZERO, Duration.ofMillis(20))) {
      assertThatThrownBy(() -> workshop.call(WorkshopTest::searchWithoutEnd))
          .isInstanceOf(OverloadException.class)
          .hasMessageStartingWith("It took longer than 20 ms");
      assertTimeoutPreemptively(
          Duration.ofSeconds(5),
          () -> {
            while (workshop.busy() > 0) {
              Thread.onSpinWait();
            }
          });
      assertThat(workshop.call(() -> 3)).isEqualTo(3);
    }
  }

  private static int searchWithoutEnd() {
    while (true) {
      Deadline.check();
    }
  }

  @Test
  void whatTheWorkThrows_isThrown() {
    try (Workshop workshop = Workshop.of("test", 1)) {
      for (int i = 0; i < 3; i++) {
        assertThatThrownBy(
                () ->
                    workshop.call(
                        () -> {
                          throw new IOException("broken");
                        }))
            .isInstanceOf(IOException.class)
            .hasMessage("broken");
      }
    }
  }

  private void call(Workshop workshop, CountDownLatch begun) {
    try {
      workshop.call(
          () -> {
            begun.countDown();
            return waitForTheEnd();
          });
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private int waitForTheEnd() throws InterruptedException {
    end.await();
    return 0;
  }
}
