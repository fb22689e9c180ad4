package dev.sanhak.evaluate;

import dev.sanhak.article.Extracted;
import dev.sanhak.article.ExtractedName;
import dev.sanhak.article.ExtractedPartnership;
import dev.sanhak.partnership.Technology;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is compared of a partnership, whether a person judged it or the extractor read it.
 *
 * @param type the Korean name of the kind, null where there is none
 * @param date as written, null where there is none
 */
public record Facets(
    Set<String> companies,
    Set<String> universities,
    Set<String> organizations,
    Set<String> technologies,
    @Nullable String type,
    @Nullable String date) {
  static Facets of(ExtractedPartnership partnership) {
    var type = partnership.type();
    var date = partnership.date();
    return new Facets(
        names(partnership.partners().companies()),
        names(partnership.partners().universities()),
        names(partnership.partners().organizations()),
        distinct(partnership.technologies(), each -> path(each)),
        type == null ? null : type.value().label(),
        date == null ? null : date.value().text());
  }

  private static String path(Extracted<Technology> technology) {
    return technology.value().path();
  }

  private static Set<String> names(List<ExtractedName> names) {
    return distinct(names, ExtractedName::name);
  }

  private static <T> Set<String> distinct(List<T> values, Function<T, String> text) {
    return values.stream().map(text).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Everybody who takes part, each name with its kind. */
  Set<String> partners() {
    Set<String> all = new LinkedHashSet<>();
    companies.forEach(name -> all.add("company " + name));
    universities.forEach(name -> all.add("university " + name));
    organizations.forEach(name -> all.add("organization " + name));
    return all;
  }

  /** Every company with every university of it. */
  Set<String> pairs() {
    Set<String> pairs = new LinkedHashSet<>();
    for (String company : companies) {
      for (String university : universities) {
        pairs.add(company + " - " + university);
      }
    }
    return pairs;
  }
}
