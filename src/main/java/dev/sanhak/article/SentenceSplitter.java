package dev.sanhak.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts lines into sentences. A full stop ends one behind Hangul, a bracket or a quotation mark and
 * before a space, but never within a quotation, nor in 2022. 7. 18. or Co. Ltd.
 */
final class SentenceSplitter {
  /** A quotation of more characters is one whose end was forgotten. */
  private static final int LONGEST_QUOTATION = 500;

  /**
   * A sentence of more characters is none, but a table; cut, so that no text can stall a reader.
   */
  private static final int LONGEST_SENTENCE = 1_000;

  /** So many characters without a space are no words, and are left out. */
  private static final int LONGEST_WORD = 300;

  private final String text;
  private final List<Sentence> sentences = new ArrayList<>();

  private SentenceSplitter(String text) {
    this.text = text;
  }

  /** The sentences of all lines that are the article's own. */
  static List<Sentence> split(String text, List<Line> lines) {
    SentenceSplitter splitter = new SentenceSplitter(text);
    int section = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      section += line.opensSection() ? 1 : 0;
      splitter.cut(line, i, section);
    }
    return List.copyOf(splitter.sentences);
  }

  private void cut(Line line, int paragraph, int section) {
    if (line.kind() == LineKind.HEADLINE) {
      add(line.begin(), line.end(), paragraph, section, line.kind());
      return;
    }
    int begin = line.begin();
    int quoted = -1;
    int space = begin;
    for (int i = begin; i < line.end(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '“' || c == '”') {
        quoted = quoted < 0 && c != '”' ? i : -1;
      } else if (quoted >= 0 && i - quoted > LONGEST_QUOTATION) {
        quoted = -1;
      }
      space = Character.isWhitespace(c) ? i : space;
      boolean noWord = i - Math.max(begin, space) >= LONGEST_WORD;
      boolean tooLong = i - begin >= LONGEST_SENTENCE && space == i;
      if (noWord) {
        add(begin, Math.max(begin, space), paragraph, section, line.kind());
      } else if (tooLong || (quoted < 0 && endsSentence(i, line.end()))) {
        add(begin, i + 1, paragraph, section, line.kind());
      } else {
        continue;
      }
      begin = i + 1;
    }
    add(begin, line.end(), paragraph, section, line.kind());
  }

  private boolean endsSentence(int i, int lineEnd) {
    char c = text.charAt(i);
    if (c != '.' && c != '?' && c != '!') {
      return false;
    }
    boolean spaceFollows = i + 1 >= lineEnd || Character.isWhitespace(text.charAt(i + 1));
    char before = i == 0 ? ' ' : text.charAt(i - 1);
    boolean wordEnds = Hangul.is(before) || ")]}」』”’\"'".indexOf(before) >= 0;
    return spaceFollows && wordEnds && !isListMark(i);
  }

  /** Whether a full stop only numbers a line by a syllable: 가. ㈜가나 */
  private boolean isListMark(int stop) {
    int at = stop - 2;
    while (at >= 0 && text.charAt(at) == ' ') {
      at--;
    }
    return at >= 0
        && text.charAt(at) == '\n'
        && "가나다라마바사아자차카타파하".indexOf(text.charAt(stop - 1)) >= 0;
  }

  private void add(int begin, int end, int paragraph, int section, LineKind kind) {
    int from = begin;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      sentences.add(new Sentence(from, to, paragraph, section, kind));
    }
  }
}
