package dev.sanhak.suggest;

import dev.sanhak.search.Clause.FacetName;
import dev.sanhak.search.Facet;
import dev.sanhak.search.FacetValue;
import dev.sanhak.understanding.IndexedNames;
import dev.sanhak.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Finds values in a long facet list by any part of any of their forms, half-typed, by initials, or,
 * where that finds nothing, in the wrong keyboard mode.
 */
public final class ValueSearch {
  private final Vocabulary vocabulary;

  /** A value's forms never change, and are asked for at every key. */
  private final Map<FacetName, List<KeyedText>> forms = new ConcurrentHashMap<>();

  /** Knows the forms of this vocabulary. */
  public ValueSearch(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The values that what was typed may mean, in the order given; all where nothing was typed. */
  public List<FacetValue> containing(Facet facet, List<FacetValue> values, String typed) {
    Typed text = Typed.of(typed);
    if (text.isEmpty()) {
      return values;
    }
    List<FacetValue> direct = fitting(facet, values, text, Fit::isDirect);
    return direct.isEmpty() ? fitting(facet, values, text, fit -> true) : direct;
  }

  private List<FacetValue> fitting(
      Facet facet, List<FacetValue> values, Typed typed, Predicate<Fit> wanted) {
    return values.stream()
        .filter(value -> fits(new FacetName(facet, value.value()), typed, wanted))
        .toList();
  }

  private boolean fits(FacetName name, Typed typed, Predicate<Fit> wanted) {
    for (KeyedText form : forms(name)) {
      Fit fit = typed.fit(form);
      if (fit != null && wanted.test(fit)) {
        return true;
      }
    }
    return false;
  }

  private List<KeyedText> forms(FacetName name) {
    return forms.computeIfAbsent(
        name, value -> IndexedNames.forms(vocabulary, value).stream().map(KeyedText::of).toList());
  }
}
