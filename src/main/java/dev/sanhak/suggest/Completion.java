package dev.sanhak.suggest;

import dev.sanhak.hangul.KeyStrokes;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.search.Facet;
import dev.sanhak.search.FacetValue;
import dev.sanhak.search.Filters;
import dev.sanhak.search.SearchEngine;
import dev.sanhak.search.UserQuery;
import dev.sanhak.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Completes what is being typed: names of the index in any of their forms first, then titles. */
public final class Completion {
  private static final List<Facet> NAMES =
      List.of(Facet.COMPANY, Facet.UNIVERSITY, Facet.ORGANIZATION, Facet.TECHNOLOGY);

  private final Vocabulary vocabulary;
  private final SearchEngine engine;
  private volatile Names names = new Names(-1, new TreeMap<>());

  /** All forms by their key strokes, for one version of the index. */
  private record Names(long version, NavigableMap<String, List<Suggestion>> byKeys) {}

  /** Completes from the names that the index has, in the forms that the vocabulary knows. */
  public Completion(Vocabulary vocabulary, SearchEngine engine) {
    this.vocabulary = vocabulary;
    this.engine = engine;
  }

  /** The likeliest ways to go on, names before titles, the more frequent before the rarer. */
  public List<Suggestion> suggest(String typed, int limit) {
    String keys = KeyStrokes.of(typed);
    if (keys.isEmpty()) {
      return List.of();
    }
    Map<String, Suggestion> found = new LinkedHashMap<>();
    current().byKeys.subMap(keys, keys + Character.MAX_VALUE).values().stream()
        .flatMap(List::stream)
        .sorted(
            Comparator.comparingInt(Suggestion::count)
                .reversed()
                .thenComparingInt(suggestion -> suggestion.text().length()))
        .forEach(
            suggestion -> found.putIfAbsent(suggestion.kind() + suggestion.value(), suggestion));
    List<Suggestion> suggestions = new ArrayList<>(found.values().stream().limit(limit).toList());
    int left = limit - suggestions.size();
    if (left > 0) {
      for (Partnership titled : engine.titled(keys, left)) {
        suggestions.add(new Suggestion(titled.title(), "title", titled.id(), 1));
      }
    }
    return suggestions;
  }

  /** Made anew when the index has changed; two threads making it at once do no harm. */
  private Names current() {
    long version = engine.version();
    Names current = names;
    if (current.version != version) {
      current = new Names(version, byKeys());
      names = current;
    }
    return current;
  }

  private NavigableMap<String, List<Suggestion>> byKeys() {
    NavigableMap<String, List<Suggestion>> byKeys = new TreeMap<>();
    for (Facet facet : NAMES) {
      for (FacetValue value : engine.values(facet, UserQuery.EMPTY, Filters.NONE)) {
        for (String form : ValueSearch.forms(vocabulary, facet, value.value())) {
          byKeys
              .computeIfAbsent(KeyStrokes.of(form), keys -> new ArrayList<>(1))
              .add(new Suggestion(form, facet.parameter(), value.value(), value.count()));
        }
      }
    }
    return byKeys;
  }
}
