/**
 * The embedded {@link dev.sanhak.search.SearchEngine}: how a partnership becomes a document, how
 * Korean becomes tokens, how a request becomes a query, and how an index on disk is opened, grown
 * and replaced.
 *
 * <p>Only this package knows Lucene. It decides nothing about what a person meant: that is {@code
 * search}. The stored fields of a document are the whole record, so an index can always be rebuilt
 * from itself.
 */
@NullMarked
package dev.sanhak.lucene;

import org.jspecify.annotations.NullMarked;
