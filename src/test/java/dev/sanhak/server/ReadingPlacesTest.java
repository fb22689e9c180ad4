package dev.sanhak.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanhak.document.TimeLimit;
import dev.sanhak.document.UnreadableException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ReadingPlacesTest {
  private final TimeLimit limit = new TimeLimit(Duration.ofMillis(20));

  @Test
  void place_taken_isFreeOnceGivenBack() {
    ReadingPlaces places = new ReadingPlaces(1, limit);

    assertThat(places.take()).isTrue();
    assertThat(places.take()).isFalse();
    places.giveBack();
    assertThat(places.take()).isTrue();
  }

  @Test
  void workLeftBehind_takesAPlaceUntilItEnds() throws InterruptedException {
    ReadingPlaces places = new ReadingPlaces(1, limit);
    AtomicBoolean mayEnd = new AtomicBoolean();
    assertThatThrownBy(() -> limit.call(() -> deafUntil(mayEnd)))
        .isInstanceOf(UnreadableException.class);

    assertThat(limit.leftBehind()).isEqualTo(1);
    assertThat(places.take()).isFalse();
    mayEnd.set(true);
    while (limit.leftBehind() > 0) {
      Thread.sleep(1);
    }
    assertThat(places.take()).isTrue();
  }

  /** Work that hears no interruption, as most parsers. */
  private static boolean deafUntil(AtomicBoolean mayEnd) {
    while (!mayEnd.get()) {
      Thread.onSpinWait();
    }
    return true;
  }
}
