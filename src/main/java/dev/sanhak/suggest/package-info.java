/**
 * What a person may be about to type: names and titles, at every key stroke.
 *
 * <p>It compares key strokes, not characters, because a half-typed Hangul syllable is no prefix of
 * the finished one. A text is matched in three ways: as it stands, as initials, and, where that
 * finds little, as struck in the wrong keyboard mode; completion and the search inside a facet list
 * share this. Kept apart from {@code search} since it answers before there is a query.
 */
@NullMarked
package dev.sanhak.suggest;

import org.jspecify.annotations.NullMarked;
