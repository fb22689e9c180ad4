package dev.sanhak.server;

import java.io.IOException;

/** The connection broke while a body was read or written: there is nobody left to be answered. */
final class ClientGoneException extends RuntimeException {
  ClientGoneException(IOException cause) {
    super("The connection broke.", cause);
  }
}
