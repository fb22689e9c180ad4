package dev.sanhak.format;

import dev.sanhak.partnership.InvalidValueException;
import dev.sanhak.partnership.PartialDate;
import dev.sanhak.partnership.Partners;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.partnership.PartnershipType;
import dev.sanhak.partnership.Provenance;
import dev.sanhak.partnership.Source;
import dev.sanhak.partnership.Technology;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The values read of one record so far, whatever the file's format. Not thread-safe. */
final class Draft {
  private final Map<Key, String> texts = new EnumMap<>(Key.class);
  private final Map<Key, List<String>> lists = new EnumMap<>(Key.class);
  private @Nullable String article;
  private final List<Provenance.Item> evidence = new ArrayList<>();

  /**
   * Takes a text.
   *
   * @throws InvalidValueException where it holds what is no text
   */
  void put(Key key, String text) {
    requireText(key, text);
    texts.put(key, text);
  }

  /**
   * Takes the id that the record has to have, whether or not it tells its own.
   *
   * @throws InvalidValueException where it tells another
   */
  void requireId(String id) {
    String told = texts.putIfAbsent(Key.ID, id);
    if (told != null && !told.equals(id)) {
      throw new InvalidValueException(
          Key.ID.label(),
          "'%s' is not the id of the address; leave it out".formatted(OneLine.shortened(told)));
    }
  }

  /**
   * Takes a list.
   *
   * @throws InvalidValueException where an item holds what is no text
   */
  void put(Key key, List<String> items) {
    items.forEach(item -> requireText(key, item));
    lists.put(key, items);
  }

  /** Takes the article that the record was read in. */
  void putArticle(String article) {
    this.article = article;
  }

  /** Takes one more piece of evidence. */
  void putEvidence(Provenance.Item item) {
    evidence.add(item);
  }

  /**
   * The finished record.
   *
   * @throws InvalidValueException where a required value is missing or a value is wrong
   */
  Partnership toPartnership() {
    return new Partnership(
        required(Key.ID),
        required(Key.TITLE),
        required(Key.BODY),
        new Partners(list(Key.COMPANIES), list(Key.UNIVERSITIES), list(Key.ORGANIZATIONS)),
        list(Key.TECHNOLOGIES).stream().map(Technology::parse).toList(),
        optional(Key.TYPE, PartnershipType::parse),
        optional(Key.DATE, PartialDate::parse),
        source(),
        article == null ? null : new Provenance(article, evidence));
  }

  private String required(Key key) {
    String text = texts.get(key);
    if (text == null) {
      throw new InvalidValueException(key.label(), "is missing");
    }
    return text;
  }

  private List<String> list(Key key) {
    return lists.getOrDefault(key, List.of());
  }

  private <T> @Nullable T optional(Key key, Function<String, T> parse) {
    String text = texts.get(key);
    return text == null ? null : parse.apply(text);
  }

  private @Nullable Source source() {
    String url = texts.get(Key.SOURCE_URL);
    String publisher = texts.get(Key.SOURCE_PUBLISHER);
    // A source that says nothing is as good as none.
    return url == null && publisher == null ? null : new Source(url, publisher);
  }

  /** Half a surrogate pair cannot be written as UTF-8 again, and NUL ends texts elsewhere. */
  private static void requireText(Key key, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw new InvalidValueException(key.label(), "holds a NUL character; remove it");
      }
      if (Character.isSurrogate(c)) {
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
        if (!pair) {
          throw new InvalidValueException(
              key.label(),
              "holds half a surrogate pair, \\u%04x alone; write the whole character"
                  .formatted((int) c));
        }
        i++;
      }
    }
  }
}
