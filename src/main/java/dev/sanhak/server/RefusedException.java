package dev.sanhak.server;

import io.javalin.http.HttpStatus;

/** A request that is answered with that status; the message says why and what to do. */
final class RefusedException extends RuntimeException {
  private final HttpStatus status;

  RefusedException(HttpStatus status, String message) {
    super(message);
    this.status = status;
  }

  HttpStatus status() {
    return status;
  }
}
