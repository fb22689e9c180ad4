package dev.sanhak.article;

import dev.sanhak.partnership.PartialDate;

/**
 * A date where it stands in a sentence.
 *
 * @param begin its first character
 * @param end the place behind its last one
 * @param date what it means
 * @param ahead whether the words look ahead: 오는, 내년
 */
record Dated(int begin, int end, PartialDate date, boolean ahead) {}
