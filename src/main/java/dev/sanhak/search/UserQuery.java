package dev.sanhak.search;

import java.util.List;

/**
 * What a person typed, understood. All required clauses have to match and no excluded one may;
 * where none is required, one of the preferred has to.
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

  /** A query of one clause only. */
  public static UserQuery of(Clause clause) {
    return new UserQuery(clause.text(), List.of(clause));
  }

  /** Whether nothing is asked for. */
  public boolean isEmpty() {
    return clauses.isEmpty();
  }
}
