package dev.sanhak.evaluate;

import java.util.Set;

/** A sentence and the names that a person found in it. */
public record JudgedLine(
    String text, Set<String> companies, Set<String> universities, Set<String> technologies) {}
