package dev.sanhak.server;

import dev.sanhak.article.PartnershipExtractor;
import dev.sanhak.search.SearchEngine;
import dev.sanhak.suggest.Completion;
import dev.sanhak.suggest.ValueSearch;
import dev.sanhak.understanding.SearchService;
import dev.sanhak.vocabulary.Vocabulary;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import java.io.IOException;

/** The running server. */
public final class SanhakServer implements AutoCloseable {
  /** A query of 1,000 Hangul syllables is 9,000 bytes in an address; Jetty allows 8,192. */
  private static final int MAX_ADDRESS_BYTES = 64 * 1024;

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
      ValueSearch values,
      PartnershipExtractor extractor) {
    /** All services over an engine, with these names. */
    public static Services of(SearchEngine engine, Vocabulary vocabulary) {
      return new Services(
          engine,
          vocabulary,
          new SearchService(engine, vocabulary),
          new Completion(vocabulary, engine),
          new ValueSearch(vocabulary),
          PartnershipExtractor.byRules(vocabulary));
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
    Javalin javalin = create(services, health);
    try {
      javalin.start(host, port);
    } catch (JavalinBindException e) {
      throw new IOException(e.getMessage(), e);
    }
    health.warm();
    return new SanhakServer(javalin);
  }

  /** Everything but the start. */
  static Javalin create(Services services, Health health) {
    return Javalin.create(
        config -> {
          configure(config);
          new SearchApi(services).configure(config.routes);
          new ArticleApi(services.extractor()).configure(config.routes);
          health.configure(config.routes);
          WebPage.configure(config.routes);
          WebPage.configure(config.staticFiles);
          Problems.configure(config.routes);
        });
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
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setRequestHeaderSize(MAX_ADDRESS_BYTES);
        });
    config.jetty.modifyServer(server -> server.setErrorHandler(new EarlyProblems()));
    config.jetty.modifyServletContextHandler(
        context -> context.setErrorHandler(new EarlyProblems()));
    config.routes.before(context -> SecurityHeaders.ALL.forEach(context::header));
  }
}
