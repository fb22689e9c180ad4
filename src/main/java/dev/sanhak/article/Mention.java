package dev.sanhak.article;

import dev.sanhak.vocabulary.NameKind;

/**
 * A name where it stands in the article.
 *
 * @param begin its first character
 * @param end the place behind its last one, before any particle
 * @param kind company, university or organization
 * @param name the canonical name, or the form as written where the vocabulary has none
 * @param known whether the vocabulary has it
 */
record Mention(int begin, int end, NameKind kind, String name, boolean known) {
  boolean overlaps(Mention other) {
    return begin < other.end && other.begin < end;
  }
}
