package dev.sanhak.article;

import dev.sanhak.partnership.PartialDate;
import dev.sanhak.partnership.PartnershipType;
import dev.sanhak.partnership.Technology;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One agreement that an article reports, every value with what it was read from.
 *
 * @param partners who works together: at least one university, and a company or an organization
 * @param technologies on what
 * @param type the kind of agreement, where the words tell one
 * @param date the day of signing, else of announcement, as precisely as the text tells it; absent
 *     where it tells neither
 * @param telling the article's own words about it
 * @param confidence how sure it is, from 0 to 1; see {@link Confidence}
 */
public record ExtractedPartnership(
    ExtractedPartners partners,
    List<Extracted<Technology>> technologies,
    @Nullable Extracted<PartnershipType> type,
    @Nullable Extracted<PartialDate> date,
    Telling telling,
    double confidence) {
  /** Keeps the list from changing. */
  public ExtractedPartnership {
    technologies = List.copyOf(technologies);
  }
}
