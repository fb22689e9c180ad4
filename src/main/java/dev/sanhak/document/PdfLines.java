package dev.sanhak.document;

import java.util.List;

/**
 * Joins the printed lines of a PDF to paragraphs.
 *
 * <p>A line that is nearly as long as the longest ones and ends no sentence goes on in the next.
 * Korean is broken between words by some programs and between syllables by others; a PDF of the
 * first kind keeps the space at the end of a line, so where such spaces are, a line without one was
 * broken within a word.
 */
final class PdfLines {
  /** A line of so much of the usual length was broken because the page ended. */
  private static final double FULL = 0.75;

  private static final int SHORTEST_FULL = 20;
  private static final String SENTENCE_ENDS = ".?!。\"”'’";
  private static final String ITEM_STARTS = "◇◆■□●○◈▣▶★☆◎▲△▴-–•*∙ㆍ※<[【〈①②③④⑤⑥⑦⑧⑨";

  private PdfLines() {}

  static String joined(String printed) {
    List<String> lines = printed.lines().toList();
    int full = fullLength(lines);
    boolean spacesKept = keepsSpaces(lines, full);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
      text.append(line.stripTrailing());
      if (goesOn(line, next, full)) {
        boolean space = !spacesKept || line.endsWith(" ") || next.startsWith(" ");
        text.append(space ? " " : "");
      } else {
        text.append('\n');
      }
    }
    return text.toString();
  }

  /** From which length on a line is one that the page's edge broke. */
  private static int fullLength(List<String> lines) {
    int[] lengths =
        lines.stream()
            .mapToInt(line -> line.strip().length())
            .filter(l -> l > 0)
            .sorted()
            .toArray();
    if (lengths.length == 0) {
      return SHORTEST_FULL;
    }
    // Not the very longest: that may be a footer.
    int usual = lengths[(int) (lengths.length * 0.9)];
    return Math.max(SHORTEST_FULL, (int) (usual * FULL));
  }

  private static boolean keepsSpaces(List<String> lines, int full) {
    return lines.stream().anyMatch(line -> line.strip().length() >= full && line.endsWith(" "));
  }

  private static boolean goesOn(String line, String next, int full) {
    String words = line.strip();
    String following = next.strip();
    return words.length() >= full
        && !following.isEmpty()
        && SENTENCE_ENDS.indexOf(words.charAt(words.length() - 1)) < 0
        && ITEM_STARTS.indexOf(following.charAt(0)) < 0;
  }
}
