package dev.sanhak.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class LanesTest {
  @Test
  void work_isAllDone() {
    AtomicInteger done = new AtomicInteger();
    try (Lanes lanes = new Lanes()) {
      for (int i = 0; i < 100; i++) {
        lanes.submit(i, done::incrementAndGet);
      }
      lanes.finish();
    }

    assertThat(done).hasValue(100);
  }

  @Test
  void workThatHasNoMemory_isNotTakenForDone_andStopsNobody() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          try (Lanes lanes = new Lanes()) {
            lanes.submit(
                1,
                () -> {
                  throw new OutOfMemoryError("none left");
                });

            assertThatThrownBy(lanes::finish).isInstanceOf(OutOfMemoryError.class);
          }
        });
  }

  @Test
  void workThatCannotWrite_saysWhy() {
    try (Lanes lanes = new Lanes()) {
      lanes.submit(
          1,
          () -> {
            throw new IOException("full");
          });

      assertThatThrownBy(lanes::finish)
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("full");
    }
  }
}
