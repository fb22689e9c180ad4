package dev.sanhak.suggest;

import dev.sanhak.partnership.Partnership;
import dev.sanhak.search.Clause.FacetName;
import dev.sanhak.search.Facet;
import dev.sanhak.search.SearchEngine;
import dev.sanhak.suggest.NameCompletion.Completed;
import dev.sanhak.understanding.IndexedNames;
import dev.sanhak.vocabulary.Name;
import dev.sanhak.vocabulary.Vocabulary;
import java.util.List;
import java.util.stream.Stream;

/**
 * Completes what is being typed, at every key: names of the index in any of their forms, then names
 * behind the words typed before, then titles.
 *
 * <p>A name of the vocabulary that no record has leads to nothing. It is offered only where there
 * is nothing else to offer, with its count of 0: who types it out then sees that it is known, and
 * that nobody works with it, instead of taking it for a mistake of typing.
 */
public final class Completion {
  private final IndexedNames names;
  private final NextName nextName;
  private final TitleCompletion titles;
  private final NameCompletion vocabulary;
  private volatile Current current = new Current(List.of(), NameCompletion.of(List.of()));

  /** The completion of the names of one state of the index. */
  private record Current(List<IndexedNames.Form> forms, NameCompletion completion) {}

  /** Completes from the names that the index has, in the forms that the vocabulary knows. */
  public Completion(Vocabulary vocabulary, SearchEngine engine) {
    this.names = new IndexedNames(vocabulary, engine);
    this.nextName = new NextName(vocabulary, engine);
    this.titles = new TitleCompletion(engine);
    this.vocabulary =
        NameCompletion.of(vocabulary.names().stream().flatMap(Completion::forms).toList());
  }

  private static Stream<IndexedNames.Form> forms(Name name) {
    FacetName value = new FacetName(Facet.of(name.kind()), name.canonical());
    return name.forms().stream().map(form -> new IndexedNames.Form(form, value, 0));
  }

  /** The likeliest ways to go on. */
  public List<Suggestion> suggest(String typed, int limit) {
    String text = typed.strip();
    Typed whole = Typed.of(text);
    if (whole.isEmpty()) {
      return List.of();
    }
    NameCompletion completion = current();
    SuggestionList found = new SuggestionList(limit);
    completion.complete(whole).forEach(found::addName);
    List<Partnership> titled = found.isFull() ? List.of() : titles.complete(whole, limit);
    if (found.size() < NameCompletion.FEW) {
      // Of a title that is being typed, any word may begin a name; it needs a place beside those.
      int room = found.room() - Math.min(titled.size(), limit / 2);
      nextName.complete(text, completion).stream().limit(Math.max(0, room)).forEach(found::addName);
    }
    titled.forEach(found::addTitle);
    if (found.isEmpty()) {
      titles.completeInAnyMode(whole, limit).forEach(found::addTitle);
    }
    if (found.isEmpty()) {
      vocabulary.complete(whole).stream().filter(Completion::isBegun).forEach(found::addName);
    }
    return found.suggestions();
  }

  private static boolean isBegun(Completed name) {
    return name.fit().place().compareTo(Place.BEGINNING) <= 0;
  }

  private NameCompletion current() {
    List<IndexedNames.Form> forms = names.forms();
    Current latest = current;
    if (!latest.forms.equals(forms)) {
      latest = new Current(forms, NameCompletion.of(forms));
      current = latest;
    }
    return latest.completion;
  }
}
