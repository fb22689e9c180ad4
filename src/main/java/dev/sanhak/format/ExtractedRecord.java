package dev.sanhak.format;

import dev.sanhak.article.Article;
import dev.sanhak.article.Evidence;
import dev.sanhak.article.ExtractedName;
import dev.sanhak.article.ExtractedPartners;
import dev.sanhak.article.ExtractedPartnership;
import dev.sanhak.partnership.InvalidValueException;
import dev.sanhak.partnership.Partners;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.partnership.Provenance;
import dev.sanhak.partnership.Provenance.Item;
import dev.sanhak.partnership.Source;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A partnership that was read in an article, as the record that is made of it, with what the record
 * itself has no place for.
 *
 * @param partnership the record, with its provenance
 * @param unknown those of its partners that the vocabulary does not know
 * @param confidence how sure it is, from 0 to 1
 */
public record ExtractedRecord(Partnership partnership, List<String> unknown, double confidence) {
  /**
   * From which confidence on a record is stored unseen. At 0.6 that are those where one sentence
   * names both sides, or where one side was found elsewhere and nothing else is doubtful.
   */
  public static final double THRESHOLD = 0.6;

  private static final int MAX_BODY_LENGTH = 100_000;
  private static final int MAX_TITLE_LENGTH = 300;

  /** A person needs no more to check a value; an article may repeat it thousands of times. */
  private static final int MOST_PLACES = 20;

  private static final int MOST_SENTENCES = 500;

  private static final int MAX_ARTICLE_LENGTH = 200;

  /** Keeps the list from changing. */
  public ExtractedRecord {
    unknown = List.copyOf(unknown);
  }

  /**
   * Makes the record.
   *
   * @param number which of the article's partnerships it is, from 1
   * @throws InvalidValueException where the article's words are none that a record may hold
   */
  public static ExtractedRecord of(Article article, ExtractedPartnership read, int number) {
    ExtractedPartners partners = read.partners();
    var type = read.type();
    var date = read.date();
    Partnership partnership =
        new Partnership(
            id(article, number),
            shortened(oneLine(read.telling().title()), MAX_TITLE_LENGTH),
            shortened(read.telling().body(), MAX_BODY_LENGTH),
            new Partners(
                names(partners.companies()),
                names(partners.universities()),
                names(partners.organizations())),
            read.technologies().stream().map(each -> each.value()).toList(),
            type == null ? null : type.value(),
            date == null ? null : date.value(),
            source(article),
            new Provenance(name(article), items(article, read)));
    return new ExtractedRecord(partnership, unknown(partners), read.confidence());
  }

  /** What a record calls the article that it was read in. */
  static String name(Article article) {
    return Normalizer.normalize(
        shortened(oneLine(article.id()), MAX_ARTICLE_LENGTH), Normalizer.Form.NFC);
  }

  /** The id of the record that is made of the article's partnership of that number, from 1. */
  public static String id(Article article, int number) {
    return RecordId.of(article.id(), number);
  }

  private static List<Item> items(Article article, ExtractedPartnership read) {
    ExtractedPartners partners = read.partners();
    var type = read.type();
    var date = read.date();
    return Stream.of(
            read.telling().sentences().stream()
                .limit(MOST_SENTENCES)
                .map(place -> item("body", place.in(article), place, article)),
            ofNames(Key.COMPANIES, partners.companies(), article),
            ofNames(Key.UNIVERSITIES, partners.universities(), article),
            ofNames(Key.ORGANIZATIONS, partners.organizations(), article),
            read.technologies().stream()
                .flatMap(
                    each -> items(Key.TECHNOLOGIES, each.value().path(), each.evidence(), article)),
            type == null
                ? Stream.<Item>empty()
                : items(Key.TYPE, type.value().label(), type.evidence(), article),
            date == null
                ? Stream.<Item>empty()
                : items(Key.DATE, date.value().text(), date.evidence(), article))
        .flatMap(each -> each)
        .limit(Provenance.MAX_ITEMS)
        .toList();
  }

  private static Stream<Item> ofNames(Key key, List<ExtractedName> names, Article article) {
    return names.stream().flatMap(name -> items(key, name.name(), name.evidence(), article));
  }

  private static Stream<Item> items(Key key, String value, List<Evidence> places, Article article) {
    return places.stream()
        .limit(MOST_PLACES)
        .map(place -> item(key.label(), value, place, article));
  }

  private static Item item(String key, String value, Evidence place, Article article) {
    String part = place.part().name().toLowerCase(Locale.ROOT);
    return new Item(key, value, part, place.begin(), place.end(), place.in(article));
  }

  private static List<String> names(List<ExtractedName> names) {
    return names.stream().map(ExtractedName::name).toList();
  }

  private static List<String> unknown(ExtractedPartners partners) {
    return Stream.of(partners.companies(), partners.universities(), partners.organizations())
        .flatMap(List::stream)
        .filter(name -> !name.known())
        .map(ExtractedName::name)
        .distinct()
        .toList();
  }

  /** An address that a record may not have is no reason to lose the record. */
  private static @Nullable Source source(Article article) {
    for (String url : new String[] {article.url(), null}) {
      for (String publisher : new String[] {article.publisher(), null}) {
        try {
          return url == null && publisher == null ? null : new Source(url, publisher);
        } catch (InvalidValueException e) {
          // The next try leaves more out.
        }
      }
    }
    return null;
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\p{Cc}\\s]+", " ").strip();
  }

  private static String shortened(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
    return text.substring(0, end) + "…";
  }
}
