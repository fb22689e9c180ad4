package dev.sanhak.suggest;

import dev.sanhak.hangul.InitialsPattern;
import dev.sanhak.hangul.KeyStrokes;
import dev.sanhak.search.Facet;
import dev.sanhak.search.FacetValue;
import dev.sanhak.vocabulary.Name;
import dev.sanhak.vocabulary.NameKind;
import dev.sanhak.vocabulary.Vocabulary;
import java.util.List;

/**
 * Finds values in a long facet list by any part of any of their forms, half-typed, by initials, or
 * in the wrong keyboard mode.
 */
public final class ValueSearch {
  private final Vocabulary vocabulary;

  /** Knows the forms of this vocabulary. */
  public ValueSearch(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The values that what was typed may mean, in the order given; all where nothing was typed. */
  public List<FacetValue> containing(Facet facet, List<FacetValue> values, String typed) {
    String keys = KeyStrokes.of(typed);
    if (keys.isEmpty()) {
      return values;
    }
    InitialsPattern initials = InitialsPattern.parse(typed);
    return values.stream()
        .filter(
            value ->
                forms(vocabulary, facet, value.value()).stream()
                    .anyMatch(
                        form -> KeyStrokes.of(form).contains(keys) || initials.isPartOf(form)))
        .toList();
  }

  /** All forms of a value; a value that is no name of the vocabulary has one. */
  static List<String> forms(Vocabulary vocabulary, Facet facet, String value) {
    return NameKind.find(facet.parameter())
        .flatMap(kind -> vocabulary.name(kind, value))
        .map(Name::forms)
        .orElseGet(() -> List.of(value.substring(value.indexOf('/') + 1)));
  }
}
