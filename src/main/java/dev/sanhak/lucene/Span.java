package dev.sanhak.lucene;

/** A stretch of a text: from {@code start}, up to but without {@code end}, in UTF-16 units. */
record Span(int start, int end) {}
