package dev.sanhak.lucene;

import dev.sanhak.search.Fragment;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A text, or the part of it that is worth reading first, cut into fragments. */
final class Excerpt {
  /** About what four lines of a result hold; most bodies are shorter and stay whole. */
  private static final int MAX_LENGTH = 500;

  private Excerpt() {}

  /** All of the text. */
  static List<Fragment> whole(String text, List<Span> matches) {
    return fragments(text, new Span(0, text.length()), matches);
  }

  /** The stretch of whole sentences with most matches, from the first such sentence on. */
  static List<Fragment> best(String text, List<Span> matches) {
    if (text.length() <= MAX_LENGTH) {
      return whole(text, matches);
    }
    Span stretch =
        sentences(text).stream()
            .map(sentence -> new Span(sentence.start(), end(text, sentence.start())))
            .max(
                Comparator.comparingLong((Span span) -> count(matches, span))
                    .thenComparing(Comparator.comparingInt(Span::start).reversed()))
            .orElseThrow();
    return fragments(text, stretch, matches);
  }

  private static long count(List<Span> matches, Span stretch) {
    return matches.stream()
        .filter(match -> match.start() >= stretch.start() && match.end() <= stretch.end())
        .count();
  }

  private static List<Span> sentences(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.KOREAN);
    breaks.setText(text);
    List<Span> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      sentences.add(new Span(start, end));
      start = end;
    }
    return sentences;
  }

  /** Not between the two halves of a surrogate pair. */
  private static int end(String text, int start) {
    int end = Math.min(text.length(), start + MAX_LENGTH);
    return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }

  private static List<Fragment> fragments(String text, Span stretch, List<Span> matches) {
    List<Fragment> fragments = new ArrayList<>();
    int position = stretch.start();
    for (Span match : merged(matches)) {
      int start = Math.max(match.start(), position);
      int end = Math.min(match.end(), stretch.end());
      if (start < end) {
        add(fragments, text.substring(position, start), false);
        add(fragments, text.substring(start, end), true);
        position = end;
      }
    }
    add(fragments, text.substring(position, stretch.end()), false);
    return fragments;
  }

  private static void add(List<Fragment> fragments, String text, boolean highlighted) {
    if (!text.isEmpty()) {
      fragments.add(new Fragment(text, highlighted));
    }
  }

  /** Touching matches become one, so that the parts of a compound are shown as the word it is. */
  private static List<Span> merged(List<Span> matches) {
    List<Span> sorted = matches.stream().sorted(Comparator.comparingInt(Span::start)).toList();
    List<Span> merged = new ArrayList<>();
    for (Span match : sorted) {
      Span last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && match.start() <= last.end()) {
        merged.set(merged.size() - 1, new Span(last.start(), Math.max(last.end(), match.end())));
      } else {
        merged.add(match);
      }
    }
    return merged;
  }
}
