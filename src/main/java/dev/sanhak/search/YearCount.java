package dev.sanhak.search;

/**
 * How many partnerships are dated in a year, under the query and all filters but that of the date.
 *
 * @param year the calendar year
 * @param count exact
 */
public record YearCount(int year, int count) {}
