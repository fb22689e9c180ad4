package dev.sanhak.server;

import com.sun.management.UnixOperatingSystemMXBean;
import dev.sanhak.article.PartnershipExtractor;
import dev.sanhak.search.Filters;
import dev.sanhak.search.Page;
import dev.sanhak.search.PartnershipStore;
import dev.sanhak.search.SearchEngine;
import dev.sanhak.search.SortOrder;
import dev.sanhak.suggest.Completion;
import dev.sanhak.suggest.Suggestion;
import dev.sanhak.suggest.ValueSearch;
import dev.sanhak.understanding.SearchService;
import dev.sanhak.vocabulary.Vocabulary;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running server. */
public final class SanhakServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SanhakServer.class);
  private static final String WARMING_QUERY = "서울대 인공지능 공동연구를 하는 기업";

  /** A query of 1,000 Hangul syllables is 9,000 bytes in an address; Jetty allows 8,192. */
  private static final int MAX_ADDRESS_BYTES = 64 * 1024;

  /** A client that sends or takes nothing for so long is given up. */
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(20);

  /** Connections on which nothing is under way need not be waited for. */
  private static final Duration LONGEST_SILENCE_AT_THE_END = Duration.ofMillis(200);

  private static final long MOST_CONNECTIONS = 2_000;

  private static final Duration SILENCE_IN_A_CROWD = Duration.ofSeconds(2);

  /** What runs when the server is told to stop may take so long to its end. */
  private static final Duration LONGEST_END = Duration.ofSeconds(8);

  private final Javalin javalin;
  private final Lending lending;
  private final Desks desks;

  private SanhakServer(Javalin javalin, Lending lending, Desks desks) {
    this.javalin = javalin;
    this.lending = lending;
    this.desks = desks;
  }

  /**
   * What the server answers from.
   *
   * @param writing what it may write to; null where it only reads
   */
  public record Services(
      SearchEngine engine,
      Vocabulary vocabulary,
      SearchService search,
      Completion completion,
      ValueSearch values,
      PartnershipExtractor extractor,
      @Nullable Writing writing) {
    /** All services over an engine, with these names, to read only. */
    public static Services of(SearchEngine engine, Vocabulary vocabulary) {
      return of(engine, vocabulary, null);
    }

    /** All services over an engine, with these names. */
    public static Services of(
        SearchEngine engine, Vocabulary vocabulary, @Nullable Writing writing) {
      return new Services(
          engine,
          vocabulary,
          new SearchService(engine, vocabulary),
          new Completion(vocabulary, engine),
          new ValueSearch(vocabulary),
          PartnershipExtractor.byRules(vocabulary),
          writing);
    }

    /** Answers a query, so that nobody else has to wait for what is loaded by it. */
    void warm() {
      SearchService.Answer unused =
          search.search(WARMING_QUERY, Filters.NONE, SortOrder.RELEVANCE, Page.first(20));
      List<Suggestion> unusedToo = completion.suggest("서울", 10);
    }
  }

  /** What may be written to, and by whom. */
  public record Writing(PartnershipStore store, Tokens tokens) {}

  /**
   * Starts listening. From then on the engine is the server's to close, with itself or when another
   * one has taken its place and nobody asks it any more.
   *
   * @param host the address, such as {@code 127.0.0.1}
   * @param port the port; 0 for any free one
   * @throws IOException where that address cannot be listened on
   */
  public static SanhakServer start(String host, int port, Services services) throws IOException {
    Health health = new Health();
    Lending lending = new Lending(services);
    Desks desks = new Desks(lending);
    Javalin javalin = create(lending, desks, health);
    try {
      javalin.start(host, port);
    } catch (JavalinBindException e) {
      throw new IOException(e.getMessage(), e);
    }
    services.warm();
    health.ready();
    return new SanhakServer(javalin, lending, desks);
  }

  /**
   * Each connection is a file, of which the index needs some: where very many are open, others have
   * to wait, and those that are silent end soon.
   */
  private static NetworkConnectionLimit connectionLimit(Server server) {
    long files =
        ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
            ? system.getMaxFileDescriptorCount()
            : Long.MAX_VALUE;
    NetworkConnectionLimit limit =
        new NetworkConnectionLimit((int) Math.min(MOST_CONNECTIONS, files / 2), server);
    limit.setEndPointIdleTimeout(SILENCE_IN_A_CROWD.toMillis());
    return limit;
  }

  /** Everything but the start. */
  static Javalin create(Lending lending, Desks desks, Health health) {
    return Javalin.create(
        config -> {
          Metrics metrics = new Metrics(lending, desks);
          configure(config, metrics);
          metrics.configure(config.routes);
          new SearchApi(desks).configure(config.routes);
          new ReaderApi(desks).configure(config.routes);
          new ArticleApi(lending, desks).configure(config.routes);
          new WriteApi(lending, desks).configure(config.routes);
          new VocabularyApi(lending, desks).configure(config.routes);
          health.configure(config.routes);
          WebPage.configure(config.routes);
          WebPage.configure(config.staticFiles);
          Problems.configure(config.routes);
        });
  }

  /**
   * Answers from other services from now on. Requests under way end with those that they began
   * with, whose engine is closed behind the last of them.
   *
   * @param services with an engine that the server was not given before
   */
  public void replace(Services services) {
    services.warm();
    lending.replace(services);
  }

  /** The port that it listens on. */
  public int port() {
    return javalin.port();
  }

  @Override
  public void close() {
    try (lending;
        desks) {
      for (Connector connector : javalin.jettyServer().server().getConnectors()) {
        if (connector instanceof AbstractConnector idle) {
          idle.setShutdownIdleTimeout(LONGEST_SILENCE_AT_THE_END.toMillis());
        }
      }
      javalin.stop();
    } catch (JavalinException e) {
      // Who has not got an answer by then has had the time that was promised.
      LOG.warn("Stopped with requests under way: {}", String.valueOf(e.getMessage()));
    }
  }

  private static void configure(JavalinConfig config, Metrics metrics) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.prefer405over404 = true;
    config.concurrency.useVirtualThreads = true;
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          http.setRequestHeaderSize(MAX_ADDRESS_BYTES);
          http.setIdleTimeout(LONGEST_SILENCE.toMillis());
        });
    Watch watch = new Watch(metrics);
    config.jetty.modifyServer(
        server -> {
          server.setErrorHandler(new EarlyProblems(watch));
          server.setHandler(new GracefulHandler(watch));
          server.setStopTimeout(LONGEST_END.toMillis());
          server.addBean(connectionLimit(server));
        });
    config.jetty.modifyServletContextHandler(
        context -> context.setErrorHandler(new EarlyProblems(watch)));
    config.routes.before(context -> SecurityHeaders.ALL.forEach(context::header));
    config.routes.before(context -> QueryString.requireDecodable(context.req().getRequestURI()));
    config.routes.beforeMatched(Watch::matched);
  }
}
