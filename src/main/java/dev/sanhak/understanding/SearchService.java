package dev.sanhak.understanding;

import dev.sanhak.search.Filters;
import dev.sanhak.search.Page;
import dev.sanhak.search.SearchEngine;
import dev.sanhak.search.SearchRequest;
import dev.sanhak.search.SearchResult;
import dev.sanhak.search.SortOrder;
import dev.sanhak.search.UserQuery;
import dev.sanhak.vocabulary.Vocabulary;
import java.util.Optional;

/**
 * Answers what a person typed: understands it, gives up what cannot be had, and asks the engine.
 */
public final class SearchService {
  private final SearchEngine engine;
  private final QueryReader reader;
  private final Relaxation relaxation;
  private final Speller speller;

  /** Understands by this vocabulary and asks this engine. */
  public SearchService(SearchEngine engine, Vocabulary vocabulary) {
    this.engine = engine;
    this.reader = new QueryReader(vocabulary, engine);
    this.relaxation = new Relaxation(engine);
    this.speller = new Speller(vocabulary, reader, engine, new IndexedNames(vocabulary, engine));
  }

  /**
   * An answer and what was asked for it.
   *
   * @param request what the engine was asked
   * @param correction the text that was searched instead of the one typed, where it was another
   * @param result what it answered
   */
  public record Answer(
      SearchRequest request, Optional<Correction> correction, SearchResult result) {}

  private record Understood(UserQuery query, Optional<Correction> correction) {}

  /** Searches for what was typed. */
  public Answer search(String typed, Filters filters, SortOrder sort, Page page) {
    Understood understood = read(typed, sort);
    SearchRequest request = new SearchRequest(understood.query(), filters, sort, page);
    return new Answer(request, understood.correction(), engine.search(request));
  }

  /** What is asked of the engine when this is typed and the answer comes in that order. */
  public UserQuery understand(String typed, SortOrder sort) {
    return read(typed, sort).query();
  }

  /** A correction counts only where it finds something. */
  private Understood read(String typed, SortOrder sort) {
    UserQuery query = reader.read(typed);
    Optional<Correction> correction = speller.correct(query);
    if (correction.isPresent()) {
      UserQuery corrected = relaxation.relax(reader.read(correction.get().text()), sort);
      if (engine.count(corrected) > 0) {
        return new Understood(corrected, correction);
      }
    }
    return new Understood(relaxation.relax(query, sort), Optional.empty());
  }
}
