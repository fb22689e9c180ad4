package dev.sanhak.server;

/** An address of a known form at which there is nothing; the message says what is missing. */
final class NothingThereException extends RuntimeException {
  NothingThereException(String message) {
    super(message);
  }
}
