package dev.sanhak.server;

import dev.sanhak.format.OneLine;

/** A stack trace for the log, in which no message of an exception can begin a line of its own. */
final class Trace {
  private static final int MAX_CAUSES = 10;

  private Trace() {}

  static String of(Throwable thrown) {
    StringBuilder text = new StringBuilder();
    Throwable each = thrown;
    for (int i = 0; each != null && i < MAX_CAUSES; i++) {
      text.append(i == 0 ? "" : "\nCaused by: ").append(OneLine.printable(each.toString()));
      for (StackTraceElement frame : each.getStackTrace()) {
        text.append("\n\tat ").append(frame);
      }
      each = each.getCause();
    }
    return text.toString();
  }
}
