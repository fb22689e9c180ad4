package dev.sanhak.cli;

/** What the program's end says to whoever called it. */
final class ExitStatus {
  static final int DONE = 0;
  static final int DONE_WITH_REJECTED_INPUT = 1;
  static final int WRONG_USE = 2;
  static final int FAILED = 3;

  private ExitStatus() {}
}
