package dev.sanhak.server;

import dev.sanhak.search.SearchEngine;
import dev.sanhak.suggest.Completion;
import dev.sanhak.suggest.ValueSearch;
import dev.sanhak.understanding.SearchService;
import dev.sanhak.vocabulary.Vocabulary;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.util.Map;

/** The running server. */
public final class SanhakServer implements AutoCloseable {
  private static final Map<String, String> SECURITY_HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
              + "form-action 'self'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "X-Frame-Options",
          "DENY");

  private final Javalin javalin;

  private SanhakServer(Javalin javalin) {
    this.javalin = javalin;
  }

  /** What the server answers from. */
  public record Services(
      SearchEngine engine,
      Vocabulary vocabulary,
      SearchService search,
      Completion completion,
      ValueSearch values) {
    /** All services over an engine, with these names. */
    public static Services of(SearchEngine engine, Vocabulary vocabulary) {
      return new Services(
          engine,
          vocabulary,
          new SearchService(engine, vocabulary),
          new Completion(vocabulary, engine),
          new ValueSearch(vocabulary));
    }
  }

  /**
   * Starts listening.
   *
   * @param host the address, such as {@code 127.0.0.1}
   * @param port the port; 0 for any free one
   * @throws IOException where that address cannot be listened on
   */
  public static SanhakServer start(String host, int port, Services services) throws IOException {
    Health health = new Health(services);
    Javalin javalin =
        Javalin.create(
            config -> {
              configure(config);
              new SearchApi(services).configure(config.routes);
              health.configure(config.routes);
              WebPage.configure(config.routes);
              WebPage.configure(config.staticFiles);
              Problems.configure(config.routes);
            });
    try {
      javalin.start(host, port);
    } catch (JavalinBindException e) {
      throw new IOException(e.getMessage(), e);
    }
    health.warm();
    return new SanhakServer(javalin);
  }

  /** The port that it listens on. */
  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    javalin.stop();
  }

  private static void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.prefer405over404 = true;
    config.concurrency.useVirtualThreads = true;
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.routes.before(context -> SECURITY_HEADERS.forEach(context::header));
  }
}
