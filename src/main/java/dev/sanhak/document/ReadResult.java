package dev.sanhak.document;

import dev.sanhak.article.Article;

/** What a file, or one line of it, turned out to be. */
public sealed interface ReadResult {
  /** Where it stands: the file, with the line behind a colon where the file holds several. */
  String place();

  /** An article. */
  record Good(String place, Article article) implements ReadResult {}

  /**
   * No article.
   *
   * @param fault the kind of trouble
   * @param reason one line that says what is wrong and, where possible, how to mend it
   */
  record Bad(String place, Fault fault, String reason) implements ReadResult {}
}
