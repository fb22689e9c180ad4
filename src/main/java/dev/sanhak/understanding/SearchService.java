package dev.sanhak.understanding;

import dev.sanhak.search.Filters;
import dev.sanhak.search.Page;
import dev.sanhak.search.SearchEngine;
import dev.sanhak.search.SearchRequest;
import dev.sanhak.search.SearchResult;
import dev.sanhak.search.SortOrder;
import dev.sanhak.search.UserQuery;
import dev.sanhak.vocabulary.Vocabulary;

/**
 * Answers what a person typed: understands it, gives up what cannot be had, and asks the engine.
 */
public final class SearchService {
  private final SearchEngine engine;
  private final QueryReader reader;
  private final Relaxation relaxation;

  /** Understands by this vocabulary and asks this engine. */
  public SearchService(SearchEngine engine, Vocabulary vocabulary) {
    this.engine = engine;
    this.reader = new QueryReader(vocabulary);
    this.relaxation = new Relaxation(engine);
  }

  /**
   * An answer and what was asked for it.
   *
   * @param request what the engine was asked
   * @param result what it answered
   */
  public record Answer(SearchRequest request, SearchResult result) {}

  /** Searches for what was typed. */
  public Answer search(String typed, Filters filters, SortOrder sort, Page page) {
    SearchRequest request = new SearchRequest(understand(typed), filters, sort, page);
    return new Answer(request, engine.search(request));
  }

  /** What is asked of the engine when this is typed. */
  public UserQuery understand(String typed) {
    return relaxation.relax(reader.read(typed));
  }
}
