package dev.sanhak;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /**
   * Runs a command.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    System.out.println("sanhak");
  }
}
