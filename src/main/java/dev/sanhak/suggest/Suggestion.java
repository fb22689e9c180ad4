package dev.sanhak.suggest;

/**
 * One way to go on.
 *
 * @param text what to show and to put in the box: the form of the name that was being typed, or a
 *     title
 * @param kind company, university, organization, technology or title
 * @param value the facet's value, or the id of the partnership of that title
 * @param count how many partnerships have the value; 1 for a title
 */
public record Suggestion(String text, String kind, String value, int count) {}
