package dev.sanhak.server;

import io.javalin.config.RoutesConfig;
import io.javalin.config.StaticFilesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.staticfiles.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The page: its files as they are, and its start for every address that is a state of it. The start
 * names its parts by the version of all of them, where a browser keeps them for good.
 */
final class WebPage {
  private static final Pattern FILE = Pattern.compile("(/[a-z-]+)+\\.[a-z]+");

  private static final String VERSIONED = "/v-" + WebVersion.read();
  private static final Pattern PART = Pattern.compile("(?<=(?:href|src)=\")(?=/(?:js|style)/)");

  private WebPage() {}

  static void configure(StaticFilesConfig files) {
    files.add(
        web -> {
          web.directory = "/web";
          web.location = Location.CLASSPATH;
          web.headers = Map.of("Cache-Control", "no-cache");
        });
    files.add(
        web -> {
          web.hostedPath = VERSIONED;
          web.directory = "/web";
          web.location = Location.CLASSPATH;
          web.headers = Map.of("Cache-Control", "public, max-age=31536000, immutable");
        });
  }

  static void configure(RoutesConfig routes) {
    for (String path : List.of("/", "/index.html", "/partnerships/{id}")) {
      Reading.route(routes, path, page("/web/index.html"));
    }
    Reading.route(routes, "/articles/new", page("/web/articles.html"));
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

  private static void description(Context context) {
    Parameters.of(context);
    context.contentType("application/json").result(read("/dev/sanhak/server/openapi.json"));
  }

  private static Handler page(String resource) {
    String page = PART.matcher(read(resource)).replaceAll(VERSIONED);
    return context ->
        context
            .contentType("text/html; charset=utf-8")
            .header("Cache-Control", "no-cache")
            .result(page);
  }

  private static String read(String resource) {
    try (InputStream file =
        Objects.requireNonNull(WebPage.class.getResourceAsStream(resource), resource)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
