package dev.sanhak.server;

import dev.sanhak.format.BadRecordException;
import dev.sanhak.partnership.InvalidValueException;
import dev.sanhak.search.InvalidRequestException;
import dev.sanhak.search.WriteException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place that turns exceptions into answers. What went wrong inside stays in the log. */
final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private Problems() {}

  static void configure(RoutesConfig routes) {
    routes.exception(
        InvalidRequestException.class,
        (e, context) ->
            Problem.of(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()), e.parameter())
                .answer(context));
    routes.exception(
        NothingThereException.class,
        (e, context) ->
            Problem.of(HttpStatus.NOT_FOUND, String.valueOf(e.getMessage())).answer(context));
    routes.exception(
        InvalidValueException.class,
        (e, context) ->
            Problem.of(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()), e.key())
                .answer(context));
    routes.exception(
        BadRecordException.class,
        (e, context) ->
            Problem.of(HttpStatus.BAD_REQUEST, "The record: " + e.getMessage()).answer(context));
    routes.exception(
        RefusedException.class,
        (e, context) -> {
          if (e.status() == HttpStatus.UNAUTHORIZED) {
            context.header("WWW-Authenticate", "Bearer");
          }
          Problem.of(e.status(), String.valueOf(e.getMessage())).answer(context);
        });
    routes.exception(
        OverloadException.class,
        (e, context) -> {
          Problem.of(HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(e.getMessage()))
              .answer(context);
        });
    routes.exception(ProblemException.class, (e, context) -> e.problem().answer(context));
    routes.exception(WriteException.class, Problems::notWritten);
    routes.exception(
        ClientGoneException.class,
        (e, context) ->
            Problem.of(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage())).answer(context));
    routes.exception(
        HttpResponseException.class,
        (e, context) -> {
          HttpStatus status = HttpStatus.forStatus(e.getStatus());
          if (status == HttpStatus.NOT_FOUND && WebPage.isOnlyToBeRead(context)) {
            status = HttpStatus.METHOD_NOT_ALLOWED;
          }
          if (status == HttpStatus.METHOD_NOT_ALLOWED) {
            context.header("Allow", e.getDetails().getOrDefault("availableMethods", "GET, HEAD"));
          }
          answer(status, context);
        });
    routes.exception(
        Exception.class,
        (e, context) -> {
          LOG.error("Request {} failed: {}", Watch.id(context), Trace.of(e));
          Problem.of(
                  HttpStatus.INTERNAL_SERVER_ERROR,
                  "Something went wrong here; the server's log says what.")
              .answer(context);
        });
  }

  private static void notWritten(WriteException e, Context context) {
    HttpStatus status =
        switch (e.reason()) {
          case CHANGED -> HttpStatus.PRECONDITION_FAILED;
          case BUSY, FAILED -> HttpStatus.SERVICE_UNAVAILABLE;
          case FULL -> HttpStatus.INSUFFICIENT_STORAGE;
        };
    if (e.reason() == WriteException.Reason.FAILED || e.reason() == WriteException.Reason.FULL) {
      LOG.error("Request {} changed nothing: {}", Watch.id(context), Trace.of(e));
    }
    Problem.of(status, String.valueOf(e.getMessage())).answer(context);
  }

  /** The framework's own messages are for its users and not for ours. */
  private static void answer(HttpStatus status, Context context) {
    String detail =
        switch (status) {
          case NOT_FOUND -> "There is nothing at this address.";
          case METHOD_NOT_ALLOWED -> context.method() + " is not allowed at this address.";
          case CONTENT_TOO_LARGE -> "The body is too large.";
          default -> status.getMessage();
        };
    Problem.of(status, detail).answer(context);
  }
}
