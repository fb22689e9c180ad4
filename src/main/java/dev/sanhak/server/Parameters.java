package dev.sanhak.server;

import dev.sanhak.format.OneLine;
import dev.sanhak.partnership.InvalidValueException;
import dev.sanhak.partnership.PartialDate;
import dev.sanhak.search.Facet;
import dev.sanhak.search.Filters;
import dev.sanhak.search.InvalidRequestException;
import dev.sanhak.search.Page;
import dev.sanhak.search.SortOrder;
import io.javalin.http.Context;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters of one request, read strictly: one that is not known, or given twice where
 * once is meant, is refused by name, because a filter that is silently ignored gives wrong answers.
 */
final class Parameters {
  private static final int MAX_QUERY_LENGTH = 1_000;
  private static final int MAX_VALUES = 200;
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

  private static final Set<String> FACETS =
      Arrays.stream(Facet.values()).map(Facet::parameter).collect(Collectors.toSet());

  private final Map<String, List<String>> values;

  private Parameters(Map<String, List<String>> values) {
    this.values = values;
  }

  /** Reads the parameters of a request that understands those of a search, and these. */
  static Parameters ofSearch(Context context, String... others) {
    Set<String> known = new TreeSet<>(FACETS);
    known.addAll(List.of("q", "from", "to"));
    known.addAll(List.of(others));
    return of(context, known);
  }

  /** Reads the parameters of a request that understands only these. */
  static Parameters of(Context context, String... known) {
    return of(context, new TreeSet<>(List.of(known)));
  }

  private static Parameters of(Context context, Set<String> known) {
    Map<String, List<String>> values = QueryString.parse(context.queryString());
    values.forEach((name, given) -> check(name, given, known));
    return new Parameters(values);
  }

  private static void check(String name, List<String> given, Set<String> known) {
    if (!known.contains(name)) {
      throw new InvalidRequestException(
          name,
          "There is no parameter '"
              + OneLine.shortened(name)
              + (known.isEmpty() ? "' here" : "' here; known are " + String.join(", ", known)));
    }
    if (given.size() > 1 && !FACETS.contains(name)) {
      throw new InvalidRequestException(name, name + " is given more than once");
    }
    if (given.size() > MAX_VALUES) {
      throw new InvalidRequestException(name, "at most " + MAX_VALUES + " values can be chosen");
    }
    for (String value : given) {
      if (value.length() > MAX_QUERY_LENGTH) {
        throw new InvalidRequestException(
            name, "%s has more than %,d characters".formatted(name, MAX_QUERY_LENGTH));
      }
    }
  }

  /** A text, composed; empty where it is not given. */
  String text(String name) {
    List<String> given = values.getOrDefault(name, List.of());
    return given.isEmpty() ? "" : composed(given.getFirst());
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
  }

  /** A whole number. */
  int number(String name, int otherwise) {
    String text = text(name);
    if (text.isEmpty()) {
      return otherwise;
    }
    if (!NUMBER.matcher(text).matches()) {
      throw new InvalidRequestException(
          name,
          "%s is a whole number of at most nine digits, not '%s'"
              .formatted(name, OneLine.shortened(text)));
    }
    return Integer.parseInt(text);
  }

  /** A whole number within bounds. */
  int number(String name, int otherwise, int least, int most) {
    int number = number(name, otherwise);
    if (number < least || number > most) {
      throw new InvalidRequestException(
          name, "%s is %,d-%,d, not %,d".formatted(name, least, most, number));
    }
    return number;
  }

  /** Whether something is asked for; not, where it is not given. */
  boolean flag(String name) {
    String text = text(name);
    return switch (text) {
      case "true" -> true;
      case "", "false" -> false;
      default ->
          throw new InvalidRequestException(
              name, "%s is true or false, not '%s'".formatted(name, OneLine.shortened(text)));
    };
  }

  /** Page and size. */
  Page page() {
    return new Page(number("page", 1), number("size", 20));
  }

  /** The order of hits. */
  SortOrder sort() {
    String text = text("sort");
    return switch (text) {
      case "", "relevance" -> SortOrder.RELEVANCE;
      case "newest" -> SortOrder.NEWEST;
      case "oldest" -> SortOrder.OLDEST;
      default ->
          throw new InvalidRequestException(
              "sort", "sort is relevance, newest or oldest, not '" + OneLine.shortened(text) + "'");
    };
  }

  /** The chosen values of all facets, and the range of dates. */
  Filters filters() {
    Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      chosen.put(
          facet,
          values.getOrDefault(facet.parameter(), List.of()).stream()
              .map(Parameters::composed)
              .filter(value -> !value.isEmpty())
              .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
    return new Filters(chosen, date("from"), date("to"));
  }

  private @Nullable PartialDate date(String name) {
    String text = text(name);
    try {
      return text.isEmpty() ? null : PartialDate.parse(text);
    } catch (InvalidValueException e) {
      throw new InvalidRequestException(
          name, "%s: %s".formatted(name, OneLine.message(e.reason())));
    }
  }
}
