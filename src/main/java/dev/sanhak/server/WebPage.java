package dev.sanhak.server;

import dev.sanhak.search.InvalidRequestException;
import io.javalin.config.RoutesConfig;
import io.javalin.config.StaticFilesConfig;
import io.javalin.http.Context;
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
import org.jspecify.annotations.Nullable;

/**
 * The page: its files as they are, and its start for every address that is a state of it. The start
 * names its parts by the version of all of them, where a browser keeps them for good.
 */
final class WebPage {
  private static final Pattern FILE = Pattern.compile("(/[a-z-]+)+\\.[a-z]+");

  private static final String VERSIONED = "/v-" + WebVersion.read();
  private static final Pattern PART = Pattern.compile("(?<=(?:href|src)=\")(?=/(?:js|style)/)");

  private static final String PLAIN = "/search/plain";
  private static final String BOX = "<input class=\"search__input\" type=\"text\" name=\"q\"";

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
    String start = withVersion("/web/index.html");
    for (String path : List.of("/", "/index.html", "/partnerships/{id}")) {
      Reading.route(routes, path, context -> answer(context, withFallback(start, context)));
    }
    String articles = withVersion("/web/articles.html");
    Reading.route(routes, "/articles/new", context -> answer(context, articles));
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

  private static String withVersion(String resource) {
    return PART.matcher(read(resource)).replaceAll(VERSIONED);
  }

  private static void answer(Context context, String page) {
    context
        .contentType("text/html; charset=utf-8")
        .header("Cache-Control", "no-cache")
        .result(page);
  }

  /** Where no script runs, what the address asks for stands in the box and behind the link. */
  private static String withFallback(String written, Context context) {
    String query = context.queryString();
    String id = context.pathParamMap().get("id");
    String list = query == null ? PLAIN : PLAIN + "?" + query;
    String target = id == null ? list : PlainRecord.path(id) + "/plain";
    String page =
        typed(query, "lang").equals("en")
            ? written.replace("<html lang=\"ko\">", "<html lang=\"ko\" data-turning>")
            : written;
    return page.replace("href=\"" + PLAIN + "\"", "href=\"" + PlainHtml.escaped(target) + "\"")
        .replace(BOX, BOX + " value=\"" + PlainHtml.escaped(typed(query, "q")) + "\"");
  }

  private static String typed(@Nullable String query, String name) {
    try {
      return QueryString.parse(query).getOrDefault(name, List.of("")).getFirst();
    } catch (InvalidRequestException e) {
      // The list says so; the page is only the frame of it.
      return "";
    }
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
