package dev.sanhak.partnership;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One partnership and the text that tells of it.
 *
 * @param id 1-200 characters of {@code a-z}, {@code 0-9} and {@code -}; the same id is the same
 *     record
 * @param title 1-300 characters on one line
 * @param body plain text, at most 100,000 characters
 * @param partners who works together
 * @param technologies on what, as paths; each once
 * @param type the kind of agreement, where known
 * @param date when it was made, as precisely as known
 * @param source where it is written, where known
 * @param provenance what its values were read from, where it was read in an article
 */
public record Partnership(
    String id,
    String title,
    String body,
    Partners partners,
    List<Technology> technologies,
    @Nullable PartnershipType type,
    @Nullable PartialDate date,
    @Nullable Source source,
    @Nullable Provenance provenance) {
  private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,200}");
  private static final int MAX_TITLE_LENGTH = 300;
  private static final int MAX_BODY_LENGTH = 100_000;
  private static final int MAX_TECHNOLOGIES = 100;

  /** A record that a person or another system wrote. */
  public Partnership(
      String id,
      String title,
      String body,
      Partners partners,
      List<Technology> technologies,
      @Nullable PartnershipType type,
      @Nullable PartialDate date,
      @Nullable Source source) {
    this(id, title, body, partners, technologies, type, date, source, null);
  }

  /** Checks every value, and brings the text to composed form. */
  public Partnership {
    if (!ID.matcher(id).matches()) {
      throw new InvalidValueException(
          "id", Texts.quoted(id) + " is not 1-200 characters of a-z, 0-9 and -");
    }
    title = Texts.line("title", title, MAX_TITLE_LENGTH);
    body = Texts.composed("body", body);
    Texts.atMost("body", body, MAX_BODY_LENGTH);
    if (technologies.size() > MAX_TECHNOLOGIES) {
      throw new InvalidValueException(
          "technologies", "has more than " + MAX_TECHNOLOGIES + " paths");
    }
    technologies = technologies.stream().distinct().toList();
  }
}
