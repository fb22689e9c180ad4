/**
 * The one source of truth for names: which companies, universities, organizations and technologies
 * there are, in what forms people write them, and where in a text they stand.
 *
 * <p>Names are recognised here, before any text analysis, because a search engine's synonyms fail
 * over Korean compounds: 카이스트, KAIST and 한국과학기술원 share no token. Everything else that deals with
 * names (facet values, queries, articles, completion, the analyzer's dictionary) asks this package,
 * so that a row added to one file is known everywhere.
 *
 * <p>There is no morphological analysis: {@link dev.sanhak.vocabulary.NameFinder} takes the longest
 * name and looks at its neighbours. An analyzer cuts unknown names wrongly and is some twenty times
 * slower, while the question is only where a known name ends.
 */
@NullMarked
package dev.sanhak.vocabulary;

import org.jspecify.annotations.NullMarked;
