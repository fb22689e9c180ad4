package dev.sanhak.understanding;

import dev.sanhak.search.Clause.FacetName;
import dev.sanhak.search.Facet;
import dev.sanhak.search.FacetValue;
import dev.sanhak.search.Filters;
import dev.sanhak.search.SearchEngine;
import dev.sanhak.search.UserQuery;
import dev.sanhak.vocabulary.Name;
import dev.sanhak.vocabulary.NameKind;
import dev.sanhak.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * The names that the records of an index have, in every form that the vocabulary knows of them.
 * What completes or corrects a query compares with these: a name that no record has leads nowhere.
 */
public final class IndexedNames {
  private final Vocabulary vocabulary;
  private final SearchEngine engine;
  private volatile Snapshot snapshot = new Snapshot(-1, List.of());

  /**
   * One form of one name.
   *
   * @param text as the vocabulary writes it; of a technology without its field
   * @param name the value of the facet that it stands for
   * @param count how many partnerships have that value
   */
  public record Form(String text, FacetName name, int count) {}

  private record Snapshot(long version, List<Form> forms) {}

  /** Knows the names of this index in the forms of this vocabulary. */
  public IndexedNames(Vocabulary vocabulary, SearchEngine engine) {
    this.vocabulary = vocabulary;
    this.engine = engine;
  }

  /**
   * All forms: facet by facet, the most frequent names first, of each its label before its aliases.
   * The same list until the index changes, so that to compare it with itself costs nothing.
   */
  public List<Form> forms() {
    long version = engine.version();
    Snapshot current = snapshot;
    // Two threads that make it at once make the same, so the second does no harm.
    if (current.version != version) {
      current = new Snapshot(version, read());
      snapshot = current;
    }
    return current.forms;
  }

  private List<Form> read() {
    List<Form> forms = new ArrayList<>();
    for (NameKind kind : NameKind.values()) {
      Facet facet = Facet.of(kind);
      for (FacetValue value : engine.values(facet, UserQuery.EMPTY, Filters.NONE)) {
        FacetName name = new FacetName(facet, value.value());
        forms(vocabulary, name).forEach(text -> forms.add(new Form(text, name, value.count())));
      }
    }
    return List.copyOf(forms);
  }

  /**
   * All forms of one value of a facet, its label first; a value that is no name of the vocabulary
   * has one, but a region all that people call it.
   */
  public static List<String> forms(Vocabulary vocabulary, FacetName name) {
    if (name.facet() == Facet.REGION) {
      return Regions.names(name.value());
    }
    return NameKind.find(name.facet().parameter())
        .flatMap(kind -> vocabulary.name(kind, name.value()))
        .map(Name::forms)
        .orElseGet(() -> List.of(name.value().substring(name.value().indexOf('/') + 1)));
  }
}
