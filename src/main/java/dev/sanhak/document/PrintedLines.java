package dev.sanhak.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Joins the lines of a print to paragraphs: those of a PDF, and those of a text that was taken from
 * one. In a PDF blank lines between them say nothing: they are put where lines stand far apart,
 * within paragraphs too.
 *
 * <p>A line that is nearly as long as the longest ones and ends no sentence goes on in the next.
 * Korean is broken between words by some programs and between syllables by others. Where a line
 * ends in a space, the program kept them, and a line without one was broken within a word. Where
 * none does, the last syllables tell: most words end in one of a few.
 */
final class PrintedLines {
  /** A line of so much of the usual length was broken because the page ended. */
  private static final double FULL = 0.75;

  private static final int SHORTEST_FULL = 20;
  private static final String SENTENCE_ENDS = ".?!。\"”'’";
  private static final String ITEM_STARTS = "◇◆■□●○◈▣▶★☆◎▲△▴-–•*∙ㆍ※<[【〈①②③④⑤⑥⑦⑧⑨";

  /** How particles and verb forms end, and what else stands at the end of a word. */
  private static final String WORD_ENDS = "을를이가은는의에로와과도고며한할된될인던서들및등만면게해여지년월일,·)]”\"'’%:;";

  /** No word begins with them, so that what stands before is one word with them. */
  private static final String PARTICLES = "을를은는";

  /** Two thirds of all words end like that, but of syllables only a third. */
  private static final double BETWEEN_WORDS = 0.55;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("[^\\p{L}\\p{N}]{0,3}\\d{1,4}(\\s?/\\s?\\d{1,4})?[^\\p{L}\\p{N}]{0,3}");

  /** A text with fewer broken lines is no print; it may have a list or a title. */
  private static final int FEWEST_BROKEN = 3;

  /** In a print, so many of the lines that end a paragraph or do not are broken, at least. */
  private static final double SHARE_BROKEN = 0.4;

  /** No print has longer lines. */
  private static final int LONGEST_PRINTED = 120;

  private final List<String> lines;

  /** The places of the lines behind which a paragraph ends in any case. */
  private final Set<Integer> ends;

  private final int full;
  private final boolean spacesKept;
  private final boolean brokenBetweenWords;

  private PrintedLines(List<String> lines, Set<Integer> ends) {
    this.lines = lines;
    this.ends = ends;
    full = fullLength(lines);
    spacesKept = lines.stream().anyMatch(line -> isFull(line) && line.endsWith(" "));
    brokenBetweenWords = isBrokenBetweenWords();
  }

  static String joined(String printed) {
    return new PrintedLines(
            printed
                .lines()
                .filter(line -> !line.isBlank() && !PAGE_NUMBER.matcher(line.strip()).matches())
                .toList(),
            Set.of())
        .text();
  }

  /** A text as it is, or with its lines joined where they are those of a print. */
  static String joinedIfPrinted(String text) {
    List<String> lines = new ArrayList<>();
    Set<Integer> ends = new HashSet<>();
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (line.length() > LONGEST_PRINTED) {
        return text;
      }
      if (!line.isBlank()) {
        lines.add(line);
      } else if (!lines.isEmpty()) {
        ends.add(lines.size() - 1);
      }
    }
    PrintedLines printed = new PrintedLines(lines, ends);
    long broken = IntStream.range(0, lines.size()).filter(printed::goesOn).count();
    boolean print = broken >= FEWEST_BROKEN && broken >= SHARE_BROKEN * lines.size();
    return print ? printed.text() : text;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      text.append(lines.get(i).strip()).append(goesOn(i) ? space(i) : "\n");
    }
    return text.toString();
  }

  /** From which length on a line is one that the page's edge broke. */
  private static int fullLength(List<String> lines) {
    int[] lengths = lines.stream().mapToInt(line -> line.strip().length()).sorted().toArray();
    // Not the very longest: that may be a footer.
    int usual = lengths.length == 0 ? 0 : lengths[(int) (lengths.length * 0.9)];
    return Math.max(SHORTEST_FULL, (int) (usual * FULL));
  }

  private boolean isFull(String line) {
    return line.strip().length() >= full;
  }

  private boolean goesOn(int i) {
    return i + 1 < lines.size()
        && !ends.contains(i)
        && isFull(lines.get(i))
        && SENTENCE_ENDS.indexOf(last(i)) < 0
        && ITEM_STARTS.indexOf(first(i + 1)) < 0;
  }

  private boolean isBrokenBetweenWords() {
    long broken = 0;
    long atWordEnd = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (goesOn(i)) {
        broken++;
        atWordEnd += WORD_ENDS.indexOf(last(i)) >= 0 ? 1 : 0;
      }
    }
    return atWordEnd > broken * BETWEEN_WORDS;
  }

  /** What stands between a line and the one in which it goes on. */
  private String space(int i) {
    boolean hangul = isHangul(last(i)) && isHangul(first(i + 1));
    if (spacesKept && hangul) {
      return lines.get(i).endsWith(" ") || lines.get(i + 1).startsWith(" ") ? " " : "";
    }
    if (!hangul || brokenBetweenWords) {
      return " ";
    }
    boolean particle = PARTICLES.indexOf(first(i + 1)) >= 0;
    return WORD_ENDS.indexOf(last(i)) >= 0 && !particle ? " " : "";
  }

  private char last(int i) {
    String line = lines.get(i).strip();
    return line.charAt(line.length() - 1);
  }

  private char first(int i) {
    return lines.get(i).strip().charAt(0);
  }

  private static boolean isHangul(char c) {
    return c >= '가' && c <= '힣';
  }
}
