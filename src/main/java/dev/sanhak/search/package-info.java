/**
 * What is asked and what is answered, in the words of the field and of no engine: a {@link
 * dev.sanhak.search.SearchRequest} in, a {@link dev.sanhak.search.SearchResult} out, and {@link
 * dev.sanhak.search.SearchEngine} between them.
 *
 * <p>Understanding what a person typed happens here, above the engine, so that an engine only
 * translates and a second one can be added without touching anything else. For the same reason this
 * package may not import Lucene.
 */
@NullMarked
package dev.sanhak.search;

import org.jspecify.annotations.NullMarked;
