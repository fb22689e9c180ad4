package dev.sanhak.article;

/**
 * A sentence, or a head, of an article.
 *
 * @param begin its first character
 * @param end the place behind its last one
 * @param paragraph the number of its line
 * @param section the number of its section, from 0
 * @param kind what its line is for
 */
record Sentence(int begin, int end, int paragraph, int section, LineKind kind) {
  boolean holds(int place) {
    return begin <= place && place < end;
  }
}
