package dev.sanhak.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;

/** Whether the process lives, and whether it is warm: the first query loads nori's dictionary. */
final class Health {
  private volatile boolean ready;

  void configure(RoutesConfig routes) {
    Reading.route(routes, "/health/live", Health::alive);
    Reading.route(routes, "/health/ready", this::ready);
  }

  /** Says that it is warm from now on. */
  void ready() {
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
