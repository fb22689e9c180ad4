package dev.sanhak.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.sanhak.document.Fault;
import dev.sanhak.document.UnreadableException;
import dev.sanhak.format.OneLine;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An error as every client gets it (RFC 9457).
 *
 * @param type {@code about:blank} where the status says all; of an article that cannot be read
 *     {@code urn:sanhak:unreadable:} and the kind of trouble, so that a page can say it in its own
 *     language
 * @param title the status in words
 * @param status the HTTP status
 * @param detail what is wrong and how to mend it, for a person
 * @param parameter the parameter at fault, where one is; of a body with parts, the part
 * @param line the line of the body at fault, from 1, where one is
 * @param rejected the first of the lines at fault, where there are several
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Problem(
    String type,
    String title,
    int status,
    String detail,
    @Nullable String parameter,
    @Nullable Long line,
    @Nullable List<RejectedLine> rejected) {
  /** What is refused for the moment may be asked again. */
  static final String RETRY_AFTER_SECONDS = "1";

  static final String CONTENT_TYPE = "application/problem+json";

  static Problem of(HttpStatus status, String detail) {
    return of(status, detail, null);
  }

  /** An article that cannot be read. */
  static Problem unreadable(UnreadableException e) {
    Problem problem = of(HttpStatus.BAD_REQUEST, "The article " + e.getMessage());
    return new Problem(
        type(e.fault()), problem.title, problem.status, problem.detail, null, null, null);
  }

  static String type(Fault fault) {
    return "urn:sanhak:unreadable:" + fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Problem of(HttpStatus status, String detail, @Nullable String parameter) {
    return new Problem(
        "about:blank",
        status.getMessage(),
        status.getCode(),
        OneLine.message(detail),
        parameter == null || parameter.isEmpty() ? null : OneLine.shortened(parameter),
        null,
        null);
  }

  /** The same problem at that line of the body. */
  Problem at(long number) {
    return new Problem(type, title, status, detail, parameter, number, rejected);
  }

  /** The same problem of these lines of the body. */
  Problem of(List<RejectedLine> lines) {
    return new Problem(type, title, status, detail, parameter, lines.getFirst().line(), lines);
  }

  /** Answers with this problem. */
  void answer(Context context) {
    if (status == HttpStatus.SERVICE_UNAVAILABLE.getCode()) {
      context.header("Retry-After", RETRY_AFTER_SECONDS);
    }
    context.status(status).json(this).contentType(CONTENT_TYPE);
  }
}
