package dev.sanhak.understanding;

import dev.sanhak.search.Clause;
import dev.sanhak.search.Presence;
import dev.sanhak.search.SearchEngine;
import dev.sanhak.search.SortOrder;
import dev.sanhak.search.UserQuery;
import java.util.List;
import java.util.function.Predicate;

/**
 * What to give up when not everything that was typed can be had, or hardly anywhere: first dates
 * and words that much of the collection has and that tell little, then all words but the names,
 * then, where there is nothing else, anything.
 *
 * <p>It is decided without the filters, so that ticking a value never changes what is asked.
 */
final class Relaxation {
  /** A page's worth: with this many full answers nobody looks for halves. */
  private static final int ENOUGH = 10;

  /** With so many the searcher has something to compare, and is left alone with them. */
  private static final int FEW = 3;

  /** A word in more than this share of the collection tells little. */
  private static final double COMMON_SHARE = 0.08;

  /** In a small collection every word is in such a share of it. */
  private static final int COMMON_COUNT = 20;

  private final SearchEngine engine;

  Relaxation(SearchEngine engine) {
    this.engine = engine;
  }

  /**
   * The query with as much given up as the order of its answers allows. By relevance what matches
   * all comes first, so that what lacks a common word can follow it where less than a page does; in
   * any other order halves would stand among the full answers, and only help where there are none.
   */
  UserQuery relax(UserQuery strict, SortOrder sort) {
    int full = engine.count(strict);
    int enough = sort == SortOrder.RELEVANCE ? ENOUGH : 1;
    if (full >= enough || strict.clauses().size() < 2) {
      return strict;
    }
    double commonCount = Math.max(COMMON_COUNT, COMMON_SHARE * engine.count(UserQuery.EMPTY));
    UserQuery withoutCommon = prefer(strict, clause -> isCommon(clause, commonCount));
    if (engine.count(withoutCommon) >= Math.min(enough, FEW)) {
      return withoutCommon;
    }
    UserQuery namesOnly = prefer(strict, clause -> !(clause instanceof Clause.Named));
    if (engine.count(namesOnly) > 0) {
      return namesOnly;
    }
    return prefer(strict, clause -> true);
  }

  private boolean isCommon(Clause clause, double commonCount) {
    return switch (clause) {
      case Clause.Word word ->
          engine.count(UserQuery.of(word.with(Presence.REQUIRED))) > commonCount;
      case Clause.Dated dated -> true;
      case Clause.Named named -> false;
      case Clause.Phrase phrase -> false;
    };
  }

  /** Quotation marks are an order: what stands in them is never given up. */
  private static UserQuery prefer(UserQuery query, Predicate<Clause> which) {
    List<Clause> clauses =
        query.clauses().stream()
            .map(
                clause ->
                    clause.presence() == Presence.REQUIRED
                            && !(clause instanceof Clause.Phrase)
                            && which.test(clause)
                        ? clause.with(Presence.PREFERRED)
                        : clause)
            .toList();
    return new UserQuery(query.text(), clauses);
  }
}
