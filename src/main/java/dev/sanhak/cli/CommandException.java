package dev.sanhak.cli;

import org.jspecify.annotations.Nullable;

/** Ends a command; the message is one sentence for the person at the terminal. */
final class CommandException extends RuntimeException {
  CommandException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
