package dev.sanhak.search;

/**
 * What is asked.
 *
 * @param query what was typed, understood
 * @param filters what the answer is narrowed to
 * @param sort the order of hits
 * @param page which hits
 */
public record SearchRequest(UserQuery query, Filters filters, SortOrder sort, Page page) {}
