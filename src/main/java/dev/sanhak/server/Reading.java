package dev.sanhak.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/** Routes that only read. */
final class Reading {
  private Reading() {}

  /**
   * Answers GET, and HEAD with the same headers: left to itself the framework answers every HEAD
   * with 200, even where the GET is refused.
   */
  static void route(RoutesConfig routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }
}
