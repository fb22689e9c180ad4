package dev.sanhak.server;

/** Work that is not done because there is too much of it; soon it may be possible. */
final class OverloadException extends RuntimeException {
  OverloadException(String message) {
    super(message);
  }
}
