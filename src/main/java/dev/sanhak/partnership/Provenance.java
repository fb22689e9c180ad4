package dev.sanhak.partnership;

import java.util.List;
import java.util.Set;

/**
 * Where a record that was read in an article has its values from, so that a person can check them.
 *
 * @param article the id of the article, or the name of its file
 * @param evidence what every value was read from, in the order of the record's keys
 */
public record Provenance(String article, List<Item> evidence) {
  /** More evidence is no help to anybody. */
  public static final int MAX_ITEMS = 2_000;

  private static final int MAX_TEXT_LENGTH = 100_000;
  private static final Set<String> PARTS = Set.of("headline", "text");

  /**
   * Characters of the article from which a value was read.
   *
   * @param key the record's key that has the value, such as companies
   * @param value the value, as the record has it; for the body the sentence itself
   * @param part where in the article: headline or text
   * @param begin the first character, counted in UTF-16 from 0 within that part
   * @param end the place behind the last one
   * @param text the characters themselves
   */
  public record Item(String key, String value, String part, int begin, int end, String text) {
    /** Checks that the place is one, and brings the texts to composed form. */
    public Item {
      key = Texts.name("evidence.key", key);
      value = bounded("evidence.value", value);
      text = bounded("evidence.text", text);
      if (!PARTS.contains(part)) {
        throw new InvalidValueException(
            "evidence.part", Texts.quoted(part) + " is neither headline nor text");
      }
      if (begin < 0 || end < begin) {
        throw new InvalidValueException(
            "evidence.begin", "from %d to %d is no place in a text".formatted(begin, end));
      }
    }

    private static String bounded(String key, String text) {
      String composed = Texts.composed(key, text);
      Texts.atMost(key, composed, MAX_TEXT_LENGTH);
      return composed;
    }
  }

  /** Checks the values. */
  public Provenance {
    article = Texts.name("article", article);
    if (evidence.size() > MAX_ITEMS) {
      throw new InvalidValueException("evidence", "has more than " + MAX_ITEMS + " items");
    }
    evidence = List.copyOf(evidence);
  }
}
