package dev.sanhak;

import java.lang.reflect.InvocationTargetException;

/**
 * Where the program starts. Compiled for an older Java than the rest, which it therefore reaches by
 * name only: so that who starts it with one reads what is needed, not an
 * UnsupportedClassVersionError.
 */
public final class Main {
  private static final int NEEDED = 21;
  private static final int WRONG_USE = 2;

  private Main() {}

  /**
   * Runs a command and ends the process with its exit status.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    int version = Runtime.version().feature();
    if (version < NEEDED) {
      System.err.println(
          "sanhak: needs Java "
              + NEEDED
              + " or newer, and this is "
              + version
              + "; start it with the bin/java of a newer JDK.");
      System.exit(WRONG_USE);
    }
    try {
      Class.forName("dev.sanhak.cli.SanhakCommand")
          .getMethod("main", String[].class)
          .invoke(null, (Object) arguments);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
