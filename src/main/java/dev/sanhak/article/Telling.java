package dev.sanhak.article;

import java.util.List;

/**
 * How an article tells of one agreement, in its own words.
 *
 * @param title its headline where it tells of one agreement only, else the sentence that reports it
 * @param body the sentences about it, in their order, one space between them
 * @param sentences where those sentences stand
 */
public record Telling(String title, String body, List<Evidence> sentences) {
  /** Keeps the list from changing. */
  public Telling {
    sentences = List.copyOf(sentences);
  }
}
