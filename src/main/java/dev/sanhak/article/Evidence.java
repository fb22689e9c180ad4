package dev.sanhak.article;

/**
 * Characters of an article from which a value was read.
 *
 * @param part where they stand
 * @param begin the first character, counted in UTF-16 from 0 within that part
 * @param end the place behind the last one
 */
public record Evidence(Part part, int begin, int end) {
  /** The parts of an article. */
  public enum Part {
    /** The headline. */
    HEADLINE,
    /** The text under it. */
    TEXT
  }

  /** The characters themselves. */
  public String in(Article article) {
    String whole = part == Part.HEADLINE ? article.headline() : article.text();
    return whole.substring(begin, end);
  }
}
