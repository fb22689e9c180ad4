package dev.sanhak.server;

import io.javalin.config.RoutesConfig;
import io.javalin.config.StaticFilesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.staticfiles.Location;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The page: its files as they are, and its start for every address that is a state of it. */
final class WebPage {
  private static final Pattern FILE = Pattern.compile("(/[a-z-]+)+\\.[a-z]+");

  private WebPage() {}

  static void configure(StaticFilesConfig files) {
    files.add(
        web -> {
          web.directory = "/web";
          web.location = Location.CLASSPATH;
          web.headers = Map.of("Cache-Control", "no-cache");
        });
  }

  static void configure(RoutesConfig routes) {
    Reading.route(
        routes, "/partnerships/{id}", file("/web/index.html", "text/html; charset=utf-8"));
    Reading.route(routes, "/articles/new", file("/web/articles.html", "text/html; charset=utf-8"));
    Reading.route(routes, "/api/openapi.json", WebPage::description);
  }

  /** Whether a file of the page is asked for something else than itself. */
  static boolean isOnlyToBeRead(Context context) {
    String path = context.path().equals("/") ? "/index.html" : context.path();
    boolean reading =
        context.method().equals(HandlerType.GET) || context.method().equals(HandlerType.HEAD);
    return !reading
        && FILE.matcher(path).matches()
        && WebPage.class.getResource("/web" + path) != null;
  }

  private static void description(Context context) throws IOException {
    Parameters.of(context);
    answer(context, "/dev/sanhak/server/openapi.json", "application/json");
  }

  private static Handler file(String resource, String contentType) {
    return context -> answer(context, resource, contentType);
  }

  private static void answer(Context context, String resource, String contentType)
      throws IOException {
    try (InputStream file =
        Objects.requireNonNull(WebPage.class.getResourceAsStream(resource), resource)) {
      context.contentType(contentType).result(file.readAllBytes());
    }
  }
}
