package dev.sanhak.search;

import dev.sanhak.partnership.Partnership;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * An index that can be asked. Each call sees one state of the index, whole; calls may come from any
 * number of threads.
 *
 * <p>The one seam of the project: an engine translates these calls and understands nothing itself.
 * Where the index cannot be read, every method throws {@link java.io.UncheckedIOException}.
 */
public interface SearchEngine {
  /** Hits, facets and years. */
  SearchResult search(SearchRequest request);

  /**
   * All values of a facet under the query and the filters of the other facets, most frequent first;
   * chosen ones are there even at 0. Technologies come as one flat list of paths of both levels.
   */
  List<FacetValue> values(Facet facet, UserQuery query, Filters filters);

  /**
   * Of each value of a facet by how many partnerships a year it is had, ascending, under the query
   * and the filters of the other facets but without those of the date.
   */
  Map<String, List<YearCount>> years(Facet facet, UserQuery query, Filters filters);

  /** The companies and universities of the matches, by their strongest pairs. */
  Network network(UserQuery query, Filters filters, int limit);

  /** How many bytes the index takes where it is kept. */
  long bytes();

  /** How many partnerships match, exactly. */
  int count(UserQuery query);

  /**
   * Whether a word names a thing: more than a verb, a pronoun or a particle, such as 배우려면, 어디야 and
   * 에서.
   */
  boolean namesThing(String word);

  /**
   * Words of titles and bodies that take about as many key strokes to make of this one, the most
   * frequent first; itself where it is there, but no other word that is rare.
   */
  List<String> similarWords(String word);

  /** The partnership of that id, if there is one. */
  Optional<Partnership> find(String id);

  /**
   * Partnerships that share names, technologies or rare words with this one, the most alike first.
   * What a hit matched are the values of its lists that both have.
   */
  List<Hit> similar(Partnership partnership, int limit);

  /** Hands over every match in the given order, one at a time, so that nothing piles up. */
  void forEach(UserQuery query, Filters filters, SortOrder sort, Consumer<Partnership> consumer);

  /**
   * Partnerships one of whose title's words begins a stretch with these key strokes, newest first.
   *
   * @param keyStrokes as the keyboard would be struck, without spaces
   */
  List<Partnership> titled(String keyStrokes, int limit);

  /** A number that changes whenever an answer might. */
  long version();
}
