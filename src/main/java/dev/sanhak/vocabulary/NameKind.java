package dev.sanhak.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a name names. */
public enum NameKind {
  COMPANY,
  UNIVERSITY,
  ORGANIZATION,
  TECHNOLOGY;

  /** The kind as files and facets call it, such as {@code company}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of that key, if there is one. */
  public static Optional<NameKind> find(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
  }
}
