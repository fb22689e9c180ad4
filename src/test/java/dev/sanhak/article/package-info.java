/** Small pieces of the extractor, each as a table of text and what it means. */
@NullMarked
package dev.sanhak.article;

import org.jspecify.annotations.NullMarked;
