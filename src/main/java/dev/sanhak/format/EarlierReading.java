package dev.sanhak.format;

import dev.sanhak.article.Article;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.partnership.Provenance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an earlier reading of an article left in an index. Read again, an article replaces its
 * records; those that it no longer reports would stay for ever.
 */
public final class EarlierReading {
  private EarlierReading() {}

  /**
   * The ids of records of an article that are there and were not stored now.
   *
   * @param made how many records the reading of now made, stored or not
   * @param stored the ids of those that were stored
   * @param isThere whether the index has a record of an id
   */
  public static List<String> surplus(
      Article article, int made, Set<String> stored, Predicate<String> isThere) {
    List<String> surplus = new ArrayList<>();
    for (int number = 1; ; number++) {
      String id = ExtractedRecord.id(article, number);
      boolean there = isThere.test(id);
      if (there && !stored.contains(id)) {
        surplus.add(id);
      } else if (!there && number > made) {
        return surplus;
      }
    }
  }

  /**
   * Whether a record was read in that article and nobody changed a name, technology, kind, date or
   * sentence of it since, so that it may go with what it was read from.
   */
  public static boolean isAsRead(Partnership record, Article article) {
    Provenance provenance = record.provenance();
    if (provenance == null || !provenance.article().equals(ExtractedRecord.name(article))) {
      return false;
    }
    var type = record.type();
    var date = record.date();
    return isRead(Key.COMPANIES, record.partners().companies(), provenance)
        && isRead(Key.UNIVERSITIES, record.partners().universities(), provenance)
        && isRead(Key.ORGANIZATIONS, record.partners().organizations(), provenance)
        && isRead(
            Key.TECHNOLOGIES,
            record.technologies().stream().map(each -> each.path()).toList(),
            provenance)
        && isRead(Key.TYPE, type == null ? List.of() : List.of(type.label()), provenance)
        && isRead(Key.DATE, date == null ? List.of() : List.of(date.text()), provenance)
        && record.body().equals(values(Key.BODY, provenance).collect(Collectors.joining(" ")));
  }

  private static boolean isRead(Key key, Collection<String> values, Provenance provenance) {
    return Set.copyOf(values).equals(values(key, provenance).collect(Collectors.toSet()));
  }

  private static Stream<String> values(Key key, Provenance provenance) {
    return provenance.evidence().stream()
        .filter(item -> item.key().equals(key.label()))
        .map(Provenance.Item::value);
  }
}
