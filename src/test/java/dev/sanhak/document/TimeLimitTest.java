package dev.sanhak.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TimeLimitTest {
  @Test
  void workLeftBehind_countsUntilItEnds() throws InterruptedException {
    TimeLimit limit = new TimeLimit(Duration.ofMillis(20));
    AtomicBoolean mayEnd = new AtomicBoolean();
    assertThatThrownBy(() -> limit.call(() -> deafUntil(mayEnd)))
        .isInstanceOfSatisfying(
            UnreadableException.class, e -> assertThat(e.fault()).isEqualTo(Fault.TOO_SLOW));

    assertThat(limit.leftBehind()).isEqualTo(1);
    mayEnd.set(true);
    while (limit.leftBehind() > 0) {
      Thread.sleep(1);
    }
    assertThat(limit.<Boolean>call(() -> true)).isTrue();
  }

  /** Work that hears no interruption, as most parsers. */
  private static boolean deafUntil(AtomicBoolean mayEnd) {
    while (!mayEnd.get()) {
      Thread.onSpinWait();
    }
    return true;
  }
}
