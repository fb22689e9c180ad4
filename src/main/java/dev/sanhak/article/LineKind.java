package dev.sanhak.article;

/** What a line of an article is for. */
enum LineKind {
  HEADLINE,
  /** Sentences of the article. */
  BODY,
  /** The title of a section, or a point of a summary; short and no sentence. */
  HEAD,
  /** How a firm describes itself at the end of its release: no news. */
  ABOUT,
  /** Byline, copyright line, list of other articles: not the article's. */
  OUTSIDE
}
