package dev.sanhak.server;

import dev.sanhak.search.Filters;
import dev.sanhak.search.Page;
import dev.sanhak.search.SortOrder;
import dev.sanhak.search.UserQuery;
import dev.sanhak.server.SanhakServer.Services;
import dev.sanhak.understanding.SearchService;

/** What is asked, its parameters checked before any work is begun. */
record Question(String typed, Filters asked, SortOrder sort) {
  static Question of(Parameters parameters) {
    return new Question(parameters.text("q"), parameters.filters(), parameters.sort());
  }

  /** The same, answered with the newest first. */
  Question newestFirst() {
    return new Question(typed, asked, SortOrder.NEWEST);
  }

  UserQuery query(Services services) {
    return services.search().understand(typed, sort);
  }

  Filters filters(Services services) {
    return asked.canonical(services.vocabulary());
  }

  SearchService.Answer answer(Services services, Page page) {
    return services.search().search(typed, filters(services), sort, page);
  }
}
