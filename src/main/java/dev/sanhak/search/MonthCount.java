package dev.sanhak.search;

import java.time.YearMonth;

/**
 * How many partnerships are dated in a month, under the query and all filters but that of the date.
 * One that is known to the year only is in none.
 *
 * @param month the calendar month
 * @param count exact
 */
public record MonthCount(YearMonth month, int count) {}
