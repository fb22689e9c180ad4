package dev.sanhak.suggest;

import dev.sanhak.search.Clause;
import dev.sanhak.search.Presence;
import dev.sanhak.search.SearchEngine;
import dev.sanhak.search.UserQuery;
import dev.sanhak.suggest.NameCompletion.Completed;
import dev.sanhak.understanding.QueryReader;
import dev.sanhak.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Completes the last words of a longer query to a name, and leaves those before it as they are: 서울대
 * 온디 becomes 서울대 온디바이스 AI. The longest row of last words that begins a name is taken for it.
 *
 * <p>Names that partnerships have together with the words before come first, and count only those:
 * the number beside the suggestion is what the search will find.
 */
final class NextName {
  private static final Pattern WORD_START = Pattern.compile("(?<=\\s)\\S");

  /** The longest names have about as many words; a longer text need not be tried whole. */
  private static final int MOST_WORDS = 7;

  /** Each costs a query, so the rarer ones are not tried. */
  private static final int MOST_TRIED = 20;

  private final QueryReader reader;
  private final SearchEngine engine;

  NextName(Vocabulary vocabulary, SearchEngine engine) {
    this.reader = new QueryReader(vocabulary, engine);
    this.engine = engine;
  }

  /**
   * The names to go on with, each behind the words before it; none where there are no such words.
   */
  List<Completed> complete(String typed, NameCompletion completion) {
    List<Integer> starts = WORD_START.matcher(typed).results().map(MatchResult::start).toList();
    for (int start : starts.subList(Math.max(0, starts.size() - MOST_WORDS), starts.size())) {
      List<Completed> names =
          completion.complete(Typed.of(typed.substring(start))).stream()
              .filter(name -> name.fit().place() != Place.PART)
              .limit(MOST_TRIED)
              .toList();
      if (!names.isEmpty()) {
        return together(typed.substring(0, start), names);
      }
    }
    return List.of();
  }

  /** Who has written 서울대 does not go on with 서울대학교. */
  private static boolean isNamed(Completed name, List<Clause> before) {
    return before.stream()
        .anyMatch(
            clause ->
                clause instanceof Clause.Named named && named.meanings().contains(name.name()));
  }

  /** The names that are found with the words before; all, where none is. */
  private List<Completed> together(String head, List<Completed> names) {
    List<Clause> before = reader.read(head).clauses();
    List<Completed> together = new ArrayList<>();
    for (Completed name : names) {
      if (isNamed(name, before)) {
        continue;
      }
      List<Clause> clauses = new ArrayList<>(before);
      clauses.add(
          new Clause.Named(name.text(), List.of(), List.of(name.name()), Presence.REQUIRED));
      int count = engine.count(new UserQuery(head + name.text(), clauses));
      if (count > 0) {
        together.add(name.behind(head, count));
      }
    }
    together.sort(
        Comparator.comparing(Completed::fit)
            .thenComparing(Completed::count, Comparator.reverseOrder()));
    return together.isEmpty()
        ? names.stream()
            .filter(name -> !isNamed(name, before))
            .map(name -> name.behind(head, name.count()))
            .toList()
        : together;
  }
}
