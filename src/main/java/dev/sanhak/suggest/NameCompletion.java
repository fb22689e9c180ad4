package dev.sanhak.suggest;

import dev.sanhak.search.Clause.FacetName;
import dev.sanhak.understanding.IndexedNames;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Completes names: all their forms are compared, and the one that fits best is offered. */
final class NameCompletion {
  /** With fewer names than these, what was typed may have been meant another way. */
  static final int FEW = 3;

  /**
   * Names have five aliases each, and those of the large ones would crowd out all smaller names at
   * their first syllable (국립, 스마트). With this weight a frequent alias still comes early (KAIST is
   * among the names that begin with 한국), and 99 % of what people type is reached by either.
   */
  private static final double ALIAS_WEIGHT = 0.125;

  private static final Comparator<Completed> LIKELIEST_FIRST =
      Comparator.comparing(Completed::fit)
          .thenComparing(Completed::weight, Comparator.reverseOrder())
          .thenComparingInt(completed -> completed.text().length())
          .thenComparing(Completed::text)
          .thenComparing(completed -> completed.name().facet())
          .thenComparing(completed -> completed.name().value());

  private final List<KeyedForm> forms;

  /** A name in the form that fits best. */
  record Completed(IndexedNames.Form form, Fit fit) {
    String text() {
      return form.text();
    }

    FacetName name() {
      return form.name();
    }

    int count() {
      return form.count();
    }

    /** The same name behind other words, with which so many partnerships have it. */
    Completed behind(String head, int together) {
      return new Completed(new IndexedNames.Form(head + text(), name(), together), fit);
    }

    /** What ranks names that fit alike. */
    double weight() {
      return isLabel() ? count() : count() * ALIAS_WEIGHT;
    }

    private boolean isLabel() {
      String value = name().value();
      return value.endsWith(text()) && value.indexOf('/') == value.length() - text().length() - 1;
    }
  }

  private record KeyedForm(IndexedNames.Form form, KeyedText keyed) {}

  private NameCompletion(List<KeyedForm> forms) {
    this.forms = forms;
  }

  /** Completes to any of these forms, of which the first of a name is its label. */
  static NameCompletion of(Collection<IndexedNames.Form> forms) {
    return new NameCompletion(
        forms.stream().map(form -> new KeyedForm(form, KeyedText.of(form.text()))).toList());
  }

  /** The names likeliest meant, first; in the wrong keyboard mode only where few are otherwise. */
  List<Completed> complete(Typed typed) {
    List<Completed> all = bestForms(typed).values().stream().sorted(LIKELIEST_FIRST).toList();
    List<Completed> direct = all.stream().filter(name -> name.fit().isDirect()).toList();
    return direct.size() < FEW ? all : direct;
  }

  private Map<FacetName, Completed> bestForms(Typed typed) {
    Map<FacetName, Completed> best = new LinkedHashMap<>();
    for (KeyedForm form : forms) {
      Fit fit = typed.fit(form.keyed);
      if (fit != null && fit.place() != Place.LETTERS) {
        best.merge(
            form.form.name(),
            new Completed(form.form, fit),
            (one, other) -> other.fit.compareTo(one.fit) < 0 ? other : one);
      }
    }
    return best;
  }
}
