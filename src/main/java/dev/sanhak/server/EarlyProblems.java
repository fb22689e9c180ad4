package dev.sanhak.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Answers what Jetty refuses before any route is asked, such as an address that leaves the root or
 * is too long. Jetty's own answer would be a page of HTML without our headers.
 */
final class EarlyProblems extends ErrorHandler {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Watch watch;

  EarlyProblems(Watch watch) {
    this.watch = watch;
  }

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int code,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback)
      throws IOException {
    HttpStatus status = HttpStatus.forStatus(code);
    SecurityHeaders.ALL.forEach(response.getHeaders()::put);
    String id = Watch.id(request);
    response.getHeaders().put(Watch.ID_HEADER, id);
    watch.refused(request, id, code);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.CONTENT_TYPE);
    if (status == HttpStatus.SERVICE_UNAVAILABLE) {
      response.getHeaders().put(HttpHeader.RETRY_AFTER, Problem.RETRY_AFTER_SECONDS);
    }
    response.write(
        true,
        ByteBuffer.wrap(JSON.writeValueAsBytes(Problem.of(status, detail(status)))),
        callback);
  }

  private static String detail(HttpStatus status) {
    return switch (status) {
      case BAD_REQUEST -> "The request is not well-formed; an address is percent-encoded UTF-8.";
      case URI_TOO_LONG -> "The address is too long.";
      case REQUEST_HEADER_FIELDS_TOO_LARGE -> "The headers are too long.";
      case SERVICE_UNAVAILABLE -> "The server is ending; another may answer in a moment.";
      default -> status.getMessage();
    };
  }
}
