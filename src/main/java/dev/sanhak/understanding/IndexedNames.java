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

/** All forms of the names that the index has: what a person may be about to type, or have meant. */
public final class IndexedNames {
  private final SearchEngine engine;
  private final Vocabulary vocabulary;
  private volatile Forms forms = new Forms(-1, List.of());

  /**
   * One form of a name.
   *
   * @param text as it is written
   * @param name what it names
   * @param count how many partnerships have it
   */
  public record Form(String text, FacetName name, int count) {}

  /** The forms for one version of the index. */
  private record Forms(long version, List<Form> all) {}

  /** Knows the names of this index in the forms of this vocabulary. */
  public IndexedNames(SearchEngine engine, Vocabulary vocabulary) {
    this.engine = engine;
    this.vocabulary = vocabulary;
  }

  /** The forms, read anew when the index has changed; two threads doing so at once do no harm. */
  public List<Form> forms() {
    long version = engine.version();
    Forms current = forms;
    if (current.version != version) {
      current = new Forms(version, read());
      forms = current;
    }
    return current.all;
  }

  private List<Form> read() {
    List<Form> all = new ArrayList<>();
    for (NameKind kind : NameKind.values()) {
      Facet facet = Facet.of(kind);
      for (FacetValue value : engine.values(facet, UserQuery.EMPTY, Filters.NONE)) {
        FacetName name = new FacetName(facet, value.value());
        forms(kind, value.value()).forEach(text -> all.add(new Form(text, name, value.count())));
      }
    }
    return all;
  }

  /** A value that is no name of the vocabulary has one form. */
  private List<String> forms(NameKind kind, String value) {
    return vocabulary
        .name(kind, value)
        .map(Name::forms)
        .orElseGet(() -> List.of(value.substring(value.indexOf('/') + 1)));
  }
}
