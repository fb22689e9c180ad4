package dev.sanhak.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanhak.format.Ellipsis;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches every request, whoever answers it: gives it an id, counts and times it, and writes one
 * line of JSON for it. What takes longer than a second is a warning.
 */
final class Watch extends Handler.Wrapper {
  static final String ID_HEADER = "X-Request-Id";

  private static final String ID = "dev.sanhak.request.id";
  private static final String ROUTE = "dev.sanhak.request.route";
  private static final Duration SLOW = Duration.ofSeconds(1);
  private static final int MAX_TARGET = 300;

  /** An id of the client is only taken where it can do no harm, in a log or elsewhere. */
  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private static final Logger LOG = LoggerFactory.getLogger("dev.sanhak.server.requests");

  /** With nothing but ASCII, no character of a user can end the line or turn its direction. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final Metrics metrics;

  Watch(Metrics metrics) {
    this.metrics = metrics;
  }

  /** Tells which route answers, as soon as that is known. */
  static void matched(Context context) {
    Endpoint endpoint = context.endpoints().matchedHttpEndpoint();
    if (endpoint != null) {
      context.req().setAttribute(ROUTE, endpoint.path);
    }
  }

  /** The id of the request. */
  static String id(Context context) {
    return String.valueOf(context.req().getAttribute(ID));
  }

  /** The id of a request; a new one of a request that nobody watched, because it is malformed. */
  static String id(Request request) {
    return request.getAttribute(ID) instanceof String id ? id : id((String) null);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String id = id(request.getHeaders().get(ID_HEADER));
    request.setAttribute(ID, id);
    response.getHeaders().put(ID_HEADER, id);
    long start = System.nanoTime();
    metrics.begin();
    Request.addCompletionListener(
        request,
        failure -> end(request, response, id, Duration.ofNanos(System.nanoTime() - start)));
    return super.handle(request, response, callback);
  }

  /** Notes a request that was refused before it came here, so that it has its line as well. */
  void refused(Request request, String id, int status) {
    if (request.getAttribute(ID) != null) {
      return;
    }
    metrics.begin();
    metrics.end(request.getMethod(), "none", status, Duration.ZERO);
    if (LOG.isInfoEnabled()) {
      LOG.info(text(line(request, id, "none", status, Duration.ZERO)));
    }
  }

  private static String id(@Nullable String given) {
    if (given != null && HARMLESS.matcher(given).matches()) {
      return given;
    }
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
  }

  private void end(Request request, Response response, String id, Duration took) {
    int status = response.getStatus();
    String route = route(request, status);
    metrics.end(request.getMethod(), route, status, took);
    boolean slow = took.compareTo(SLOW) > 0;
    if (!slow && !LOG.isInfoEnabled()) {
      return;
    }
    ObjectNode line =
        line(request, id, route, status, took)
            .put("bytes", Response.getContentBytesWritten(response));
    if (slow) {
      LOG.warn(text(line.put("slow", true)));
    } else {
      LOG.info(text(line));
    }
  }

  /** The template of the route, never the address: that is the user's, and without end. */
  private static String route(Request request, int status) {
    if (request.getAttribute(ROUTE) instanceof String route) {
      return route;
    }
    return status < 400 ? "static" : "none";
  }

  private static ObjectNode line(
      Request request, String id, String route, int status, Duration took) {
    HttpURI address = request.getHttpURI();
    return JSON.createObjectNode()
        .put("request", id)
        .put("method", Ellipsis.after(MAX_TARGET, String.valueOf(request.getMethod())))
        .put("route", route)
        .put(
            "target",
            Ellipsis.after(
                MAX_TARGET, address == null ? "" : String.valueOf(address.getPathQuery())))
        .put("agent", Ellipsis.after(MAX_TARGET, agent(request)))
        .put("status", status)
        .put("millis", took.toMillis());
  }

  private static String agent(Request request) {
    String agent = request.getHeaders().get(HttpHeader.USER_AGENT);
    return agent == null ? "" : agent;
  }

  private static String text(ObjectNode line) {
    try {
      return JSON.writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A line of texts and numbers is JSON.", e);
    }
  }
}
