package dev.sanhak.suggest;

import dev.sanhak.partnership.Partnership;
import dev.sanhak.suggest.NameCompletion.Completed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Suggestions in the order found, as many as wanted. A name is there once, whatever leads to it,
 * and so is a title, whoever has it: equal lines would only take each other's place.
 */
final class SuggestionList {
  private static final String TITLE = "title";

  private final int limit;
  private final List<Suggestion> suggestions = new ArrayList<>();
  private final Set<String> known = new HashSet<>();

  SuggestionList(int limit) {
    this.limit = limit;
  }

  void addName(Completed name) {
    String kind = name.name().facet().parameter();
    add(
        new Suggestion(name.text(), kind, name.name().value(), name.count()),
        kind + ' ' + name.name().value());
  }

  void addTitle(Partnership titled) {
    add(new Suggestion(titled.title(), TITLE, titled.id(), 1), TITLE + ' ' + titled.title());
  }

  private void add(Suggestion suggestion, String identity) {
    if (!isFull() && known.add(identity)) {
      suggestions.add(suggestion);
    }
  }

  /** How many more are wanted. */
  int room() {
    return limit - suggestions.size();
  }

  boolean isFull() {
    return room() <= 0;
  }

  boolean isEmpty() {
    return suggestions.isEmpty();
  }

  int size() {
    return suggestions.size();
  }

  List<Suggestion> suggestions() {
    return List.copyOf(suggestions);
  }
}
