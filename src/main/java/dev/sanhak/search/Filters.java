package dev.sanhak.search;

import dev.sanhak.partnership.InvalidValueException;
import dev.sanhak.partnership.PartialDate;
import dev.sanhak.partnership.Technology;
import dev.sanhak.vocabulary.NameKind;
import dev.sanhak.vocabulary.Vocabulary;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the answer is narrowed to. Values of one facet are alternatives; facets narrow each other.
 *
 * @param chosen the chosen values of each facet, in the order chosen; a facet without a choice is
 *     absent
 * @param from the first date of the range, where it has one
 * @param to the last date of the range, where it has one
 */
public record Filters(
    Map<Facet, Set<String>> chosen, @Nullable PartialDate from, @Nullable PartialDate to) {
  /** No filter at all. */
  public static final Filters NONE = new Filters(Map.of(), null, null);

  private static final int MOST_FEW_YEARS = 3;

  /** Copies the choice and checks that the range is not backwards. */
  public Filters {
    Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
    chosen.forEach(
        (facet, values) -> {
          if (!values.isEmpty()) {
            copy.put(facet, Collections.unmodifiableSet(new LinkedHashSet<>(values)));
          }
        });
    chosen = Collections.unmodifiableMap(copy);
    chosen.getOrDefault(Facet.TECHNOLOGY, Set.of()).forEach(Filters::requirePath);
    if (from != null && to != null && from.firstDay().isAfter(to.lastDay())) {
      throw new InvalidRequestException("from", "from (" + from + ") is after to (" + to + ")");
    }
  }

  private static void requirePath(String path) {
    try {
      Technology unused = Technology.parse(path);
    } catch (InvalidValueException e) {
      throw new InvalidRequestException("technology", "technology: " + e.reason());
    }
  }

  /** The same with every name that the vocabulary knows in its canonical form. */
  public Filters canonical(Vocabulary vocabulary) {
    Map<Facet, Set<String>> canonical = new EnumMap<>(Facet.class);
    canonical.putAll(chosen);
    for (NameKind kind : NameKind.values()) {
      Set<String> names = new LinkedHashSet<>();
      of(Facet.of(kind)).forEach(name -> names.add(vocabulary.canonical(kind, name)));
      canonical.put(Facet.of(kind), names);
    }
    return new Filters(canonical, from, to);
  }

  /** The same without a choice in that facet, and of any date. */
  public Filters withoutDatesAnd(Facet facet) {
    Map<Facet, Set<String>> others = new EnumMap<>(Facet.class);
    others.putAll(chosen);
    others.remove(facet);
    return new Filters(others, null, null);
  }

  /** The chosen values of a facet. */
  public Set<String> of(Facet facet) {
    return chosen.getOrDefault(facet, Set.of());
  }

  /**
   * The calendar years of the range of dates, where they are so few that their months can be told
   * apart; else none.
   */
  public List<Integer> fewYears() {
    if (from == null || to == null || to.year() - from.year() >= MOST_FEW_YEARS) {
      return List.of();
    }
    return IntStream.rangeClosed(from.year(), to.year()).boxed().toList();
  }

  /** Whether the range of dates narrows anything. */
  public boolean hasDates() {
    return from != null || to != null;
  }
}
