package dev.sanhak.page;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;

/** Requests whose answers are slow: as slow as the test likes. */
final class HeldAnswers {
  private static final double SETTLE_MILLIS = 200;

  private final Page page;
  private final List<Route> routes = new ArrayList<>();

  HeldAnswers(Page page, String glob) {
    this.page = page;
    page.route(glob, routes::add);
  }

  /** Waits until the page has asked. */
  void await() {
    page.waitForCondition(() -> !routes.isEmpty());
  }

  /** Lets them be answered, and leaves the page the time to do something wrong with it. */
  void release() {
    routes.forEach(Route::resume);
    page.waitForTimeout(SETTLE_MILLIS);
  }
}
