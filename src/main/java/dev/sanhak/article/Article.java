package dev.sanhak.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as a reader sees it, whatever file it came in.
 *
 * @param id its name in reports and records
 * @param headline the headline, empty where it has none
 * @param text the article, a paragraph a line
 * @param published the day it came out, by which 지난 17일 is understood; null where unknown
 * @param url its address, where known
 * @param publisher who published it, where known
 */
public record Article(
    String id,
    String headline,
    String text,
    @Nullable LocalDate published,
    @Nullable String url,
    @Nullable String publisher) {
  /** The same with a day of publication, where it tells none itself. */
  public Article orPublished(@Nullable LocalDate day) {
    return published != null || day == null
        ? this
        : new Article(id, headline, text, day, url, publisher);
  }
}
