/**
 * From what a person typed to what is asked: names and dates in it, words that carry nothing,
 * mistakes of typing, and what to give up when not everything can be had.
 *
 * <p>All of it stands above {@link dev.sanhak.search.SearchEngine} and asks it only for counts, so
 * it is the same for every engine.
 */
@NullMarked
package dev.sanhak.understanding;

import org.jspecify.annotations.NullMarked;
