package dev.sanhak.search;

import java.util.List;

/**
 * What a person typed, understood: every clause that is not excluded has to match, no excluded one
 * may.
 *
 * @param text as typed, composed (NFC)
 * @param clauses in the order typed
 */
public record UserQuery(String text, List<Clause> clauses) {
  /** Asks for nothing, and so is answered with everything. */
  public static final UserQuery EMPTY = new UserQuery("", List.of());

  /** Copies the clauses. */
  public UserQuery {
    clauses = List.copyOf(clauses);
  }

  /** The names that were recognised, in the order typed. */
  public List<Clause.Named> names() {
    return clauses.stream()
        .filter(Clause.Named.class::isInstance)
        .map(Clause.Named.class::cast)
        .toList();
  }

  /** Whether nothing is asked for. */
  public boolean isEmpty() {
    return clauses.isEmpty();
  }
}
