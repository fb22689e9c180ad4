package dev.sanhak;

import dev.sanhak.cli.Arguments;
import dev.sanhak.cli.SanhakCommand;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /**
   * Runs a command and ends the process with its exit status.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    System.exit(SanhakCommand.run(Arguments.of(arguments)));
  }
}
