package dev.sanhak.server;

import dev.sanhak.partnership.PartialDate;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.partnership.Technology;
import dev.sanhak.vocabulary.NameKind;
import dev.sanhak.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts as they are defined: by looking at every record, one filter after the other. */
final class NaiveCounts {
  private final List<Partnership> records;
  private final Map<String, Set<String>> chosen;
  private final String from;
  private final String to;

  private NaiveCounts(
      List<Partnership> records, Map<String, Set<String>> chosen, String from, String to) {
    this.records = records;
    this.chosen = chosen;
    this.from = from;
    this.to = to;
  }

  /**
   * Of the bundled records, under filters as in an address, such as {@code company=KT&from=2020}.
   */
  static NaiveCounts under(String filters) {
    Map<String, Set<String>> chosen = new LinkedHashMap<>();
    String[] arguments = arguments(filters);
    for (int i = 0; i < arguments.length; i += 2) {
      chosen.computeIfAbsent(arguments[i], key -> new LinkedHashSet<>()).add(arguments[i + 1]);
    }
    String from = String.join("", chosen.getOrDefault("from", Set.of()));
    String to = String.join("", chosen.getOrDefault("to", Set.of()));
    chosen.keySet().removeAll(Set.of("from", "to"));
    return new NaiveCounts(TestServer.shared().records(), chosen, from, to);
  }

  /** Names and values, one after the other. */
  static String[] arguments(String filters) {
    return filters.isEmpty() ? new String[0] : filters.split("[=&]", -1);
  }

  long total() {
    return matching("").count();
  }

  /** How many records have each value, under all filters but the facet's own. */
  Map<String, Long> of(String facet) {
    return counted(matching(facet).map(record -> values(record, facet)));
  }

  /** How many records have each value, under all filters. */
  Map<String, Long> matching(NameKind kind) {
    String facet = kind.name().toLowerCase(Locale.ROOT);
    return counted(matching("").map(record -> values(record, facet)));
  }

  /** In how many records each company stands with each university: "KT + KAIST". */
  Map<String, Long> pairs() {
    return counted(
        matching("")
            .map(
                record ->
                    values(record, "company").stream()
                        .flatMap(
                            company ->
                                values(record, "university").stream()
                                    .map(university -> company + " + " + university))
                        .collect(Collectors.toSet())));
  }

  Map<String, Long> years() {
    return counted(
        matching("year")
            .filter(record -> record.date() != null)
            .map(record -> Set.of(date(record).text().substring(0, 4))));
  }

  /** Of the records with a value, under the filters of the other facets. */
  Map<String, Long> years(String facet, String value) {
    Map<String, Set<String>> others = new LinkedHashMap<>(chosen);
    others.put(facet, Set.of(value));
    return new NaiveCounts(records, others, "", "").years();
  }

  /** Of the years of the range, where it has two ends and they are less than three years apart. */
  Map<String, Long> months() {
    if (from.isEmpty() || to.isEmpty() || year(to) - year(from) > 2) {
      return Map.of();
    }
    return counted(
        matching("year")
            .filter(record -> record.date() != null && date(record).text().length() > 4)
            .map(record -> date(record).text().substring(0, 7))
            .filter(month -> year(month) >= year(from) && year(month) <= year(to))
            .map(Set::of));
  }

  private static int year(String date) {
    return Integer.parseInt(date.substring(0, 4));
  }

  private Stream<Partnership> matching(String without) {
    return records.stream()
        .filter(record -> without.equals("year") || isInRange(record))
        .filter(
            record ->
                chosen.entrySet().stream()
                    .filter(filter -> !filter.getKey().equals(without))
                    .allMatch(
                        filter ->
                            filter.getValue().stream()
                                .anyMatch(values(record, filter.getKey())::contains)));
  }

  /** ISO dates compare as text; a date that is not exact may be any day of its span. */
  private boolean isInRange(Partnership record) {
    if (from.isEmpty() && to.isEmpty()) {
      return true;
    }
    if (record.date() == null) {
      return false;
    }
    String first = date(record).firstDay().toString();
    String last = date(record).lastDay().toString();
    return last.compareTo(from) >= 0 && (to.isEmpty() || first.compareTo(to + "~") <= 0);
  }

  private static PartialDate date(Partnership record) {
    return Objects.requireNonNull(record.date());
  }

  private static Set<String> values(Partnership record, String facet) {
    return switch (facet) {
      case "company" -> canonical(NameKind.COMPANY, record.partners().companies());
      case "university" -> canonical(NameKind.UNIVERSITY, record.partners().universities());
      case "organization" -> canonical(NameKind.ORGANIZATION, record.partners().organizations());
      case "region" ->
          record.partners().universities().stream()
              .flatMap(university -> Vocabulary.bundled().region(university).stream())
              .collect(Collectors.toSet());
      case "type" -> record.type() == null ? Set.of() : Set.of(record.type().label());
      default ->
          record.technologies().stream()
              .map(Technology::path)
              .flatMap(path -> Stream.of(path, path.split("/", -1)[0]))
              .collect(Collectors.toSet());
    };
  }

  private static Set<String> canonical(NameKind kind, List<String> names) {
    return names.stream()
        .map(name -> Vocabulary.bundled().canonical(kind, name))
        .collect(Collectors.toSet());
  }

  private static Map<String, Long> counted(Stream<Set<String>> values) {
    return values
        .flatMap(Collection::stream)
        .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
  }
}
