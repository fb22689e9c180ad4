package dev.sanhak.server;

import dev.sanhak.search.Filters;
import dev.sanhak.search.Page;
import dev.sanhak.search.SortOrder;
import dev.sanhak.server.SanhakServer.Services;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;

/** Whether the process lives, and whether it is warm: the first query loads nori's dictionary. */
final class Health {
  private static final String WARMING_QUERY = "서울대 인공지능 공동연구를 하는 기업";

  private final Services services;
  private volatile boolean ready;

  Health(Services services) {
    this.services = services;
  }

  void configure(RoutesConfig routes) {
    Reading.route(routes, "/health/live", Health::alive);
    Reading.route(routes, "/health/ready", this::ready);
  }

  /** Answers a query, so that nobody else has to wait for what is loaded by it. */
  void warm() {
    services.search().search(WARMING_QUERY, Filters.NONE, SortOrder.RELEVANCE, Page.first(20));
    services.completion().suggest("서울", 10);
    ready = true;
  }

  private static void alive(Context context) {
    Parameters.of(context);
    context.json(Map.of("status", "live"));
  }

  private void ready(Context context) {
    Parameters.of(context);
    if (ready) {
      context.json(Map.of("status", "ready"));
    } else {
      Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "Still warming up; ask again in a second.")
          .answer(context);
    }
  }
}
