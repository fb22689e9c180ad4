package dev.sanhak.understanding;

import dev.sanhak.search.Clause;

/**
 * A date or a span of dates in running text: 2023년 5월, 2021년부터 2023년까지, 올해 상반기.
 *
 * @param start where it begins in the text
 * @param end behind its last character
 * @param clause what it asks for; both ends of a span belong to it
 */
record DatedText(int start, int end, Clause.Dated clause) {}
