package dev.sanhak.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a form may mean: 세방 the company, NIA the organization.
 *
 * @param name the name it is a form of
 * @param ambiguity why the form may as well be no name, or null where it is sure
 */
public record Reading(Name name, @Nullable Ambiguity ambiguity) {
  /** Whether the form can be taken for the name without looking at the context. */
  public boolean isCertain() {
    return ambiguity == null || !ambiguity.needsContext();
  }
}
