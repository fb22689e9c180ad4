package dev.sanhak.server;

import dev.sanhak.search.SearchEngine;
import dev.sanhak.search.UserQuery;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.prometheus.metrics.core.metrics.CounterWithCallback;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * What is measured, in the text of Prometheus. Labels have values of ours only, a few of each:
 * nothing that a user sends becomes one.
 */
final class Metrics {
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "DELETE");
  private static final double NANOS = 1e9;

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Histogram durations =
      Histogram.builder()
          .name("sanhak_http_request_duration_seconds")
          .help("How long requests took, to the last byte of the answer.")
          .labelNames("method", "route", "status")
          .classicOnly()
          .classicUpperBounds(.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10)
          .register(registry);
  private final Gauge inFlight =
      Gauge.builder()
          .name("sanhak_http_requests_in_flight")
          .help("Requests that are not answered yet.")
          .register(registry);

  Metrics(Lending lending, Desks desks) {
    JvmMetrics.builder().register(registry);
    ofWork(desks);
    ofIndex(lending);
  }

  private void ofWork(Desks desks) {
    GaugeWithCallback.builder()
        .name("sanhak_work_in_progress")
        .help("Work under way; of writes, those that wait for the next commit.")
        .labelNames("work")
        .callback(told -> desks.all().forEach(each -> told.call(each.busy(), each.kind())))
        .register(registry);
    CounterWithCallback.builder()
        .name("sanhak_work_rejected_total")
        .help("Work refused: busy where there was no place, slow where it was not waited for.")
        .labelNames("work", "reason")
        .callback(
            told ->
                desks
                    .all()
                    .forEach(
                        each -> {
                          told.call((double) each.refused(), each.kind(), "busy");
                          told.call((double) each.left(), each.kind(), "slow");
                        }))
        .register(registry);
  }

  private void ofIndex(Lending lending) {
    ofIndex(
        "records",
        "Records that searches can find.",
        lending,
        engine -> engine.count(UserQuery.EMPTY));
    ofIndex("bytes", "What the index takes where it is kept.", lending, SearchEngine::bytes);
    ofIndex(
        "version",
        "A number that changes with every change of the index.",
        lending,
        SearchEngine::version);
    GaugeWithCallback.builder()
        .name("sanhak_index_generation")
        .help("How many indexes were served since the start: each vocabulary makes one.")
        .callback(told -> told.call(lending.generation()))
        .register(registry);
  }

  private void ofIndex(
      String name, String help, Lending lending, ToLongFunction<SearchEngine> figure) {
    GaugeWithCallback.builder()
        .name("sanhak_index_" + name)
        .help(help)
        .callback(
            told -> {
              try (Lending.Loan loan = lending.borrow()) {
                told.call((double) figure.applyAsLong(loan.services().engine()));
              }
            })
        .register(registry);
  }

  void configure(RoutesConfig routes) {
    Reading.route(routes, "/metrics", this::answer);
  }

  private void answer(Context context) throws IOException {
    Parameters.of(context);
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    PrometheusTextFormatWriter.create().write(text, registry.scrape());
    context.contentType(PrometheusTextFormatWriter.CONTENT_TYPE).result(text.toByteArray());
  }

  /** A request begins. */
  void begin() {
    inFlight.inc();
  }

  /** A request has ended. */
  void end(String method, String route, int status, Duration took) {
    inFlight.dec();
    durations
        .labelValues(METHODS.contains(method) ? method : "other", route, String.valueOf(status))
        .observe(took.toNanos() / NANOS);
  }
}
