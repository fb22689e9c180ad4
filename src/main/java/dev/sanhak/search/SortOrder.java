package dev.sanhak.search;

/** The order of hits; equally good ones follow by date, newest first. */
public enum SortOrder {
  RELEVANCE,
  NEWEST,
  OLDEST
}
