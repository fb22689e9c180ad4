package dev.sanhak.article;

/**
 * A line of an article.
 *
 * @param begin its first character that tells something, behind a byline or a dateline
 * @param end the place behind its last one
 * @param kind what it is for
 * @param opensSection whether what follows is another matter
 */
record Line(int begin, int end, LineKind kind, boolean opensSection) {}
