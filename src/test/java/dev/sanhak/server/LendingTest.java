package dev.sanhak.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.server.SanhakServer.Services;
import dev.sanhak.vocabulary.Vocabulary;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class LendingTest {
  private final MemoryStore store = new MemoryStore();
  private final MemoryStore.Engine first = store.engine();
  private final MemoryStore.Engine second = store.engine();
  private final Lending lending = new Lending(services(first));

  @Test
  void replacedEngine_isClosedBehindItsLastRequest() {
    Lending.Loan one = lending.borrow();
    Lending.Loan two = lending.borrow();
    lending.replace(services(second));

    one.close();
    assertThat(first.closed).isFalse();
    assertThat(two.services().engine()).isSameAs(first);
    two.close();
    assertThat(first.closed).isTrue();
    assertThat(second.closed).isFalse();
  }

  @Test
  void requestBehindTheReplacement_getsTheNewServices() {
    lending.replace(services(second));

    assertThat(first.closed).isTrue();
    try (Lending.Loan loan = lending.borrow()) {
      assertThat(loan.services().engine()).isSameAs(second);
    }
    assertThat(second.closed).isFalse();
    lending.close();
    assertThat(second.closed).isTrue();
  }

  @Test
  void borrowersAmidReplacements_neverHoldAClosedEngine() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      Future<?> replacing =
          threads.submit(
              () -> {
                for (int i = 0; i < 200; i++) {
                  lending.replace(services(store.engine()));
                }
              });
      while (!replacing.isDone()) {
        try (Lending.Loan loan = lending.borrow()) {
          assertThat(((MemoryStore.Engine) loan.services().engine()).closed).isFalse();
        }
      }
      replacing.get();
    }
  }

  private static Services services(MemoryStore.Engine engine) {
    return Services.of(engine, Vocabulary.bundled());
  }
}
