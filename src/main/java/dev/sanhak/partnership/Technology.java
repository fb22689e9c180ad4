package dev.sanhak.partnership;

/**
 * A technology as a path of two levels, written {@code 분야/기술}: its field, and the technology in it.
 * A field may stand alone.
 *
 * @param path the path as written, at most 200 characters
 */
public record Technology(String path) {
  /** Checks that neither level is empty. */
  public Technology {
    path = Texts.name("technologies", path);
    int slash = path.indexOf('/');
    if (slash == 0 || slash == path.length() - 1) {
      throw new InvalidValueException(
          "technologies", Texts.quoted(path) + " is no path of the form 분야/기술, or 분야 alone");
    }
  }

  /** Reads a path. */
  public static Technology parse(String path) {
    return new Technology(path);
  }

  /** The first level, such as {@code 반도체}. */
  public String field() {
    int slash = path.indexOf('/');
    return slash < 0 ? path : path.substring(0, slash);
  }

  /** The last level, such as {@code AI 반도체}; the field itself where it stands alone. */
  public String name() {
    return path.substring(path.indexOf('/') + 1);
  }

  /** Whether the field stands alone. */
  public boolean isField() {
    return path.indexOf('/') < 0;
  }

  @Override
  public String toString() {
    return path;
  }
}
