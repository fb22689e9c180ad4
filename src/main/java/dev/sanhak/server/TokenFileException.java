package dev.sanhak.server;

import org.jspecify.annotations.Nullable;

/** A file of tokens that cannot be used; the message is one sentence for who runs the program. */
public final class TokenFileException extends RuntimeException {
  TokenFileException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
