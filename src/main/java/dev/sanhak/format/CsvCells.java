package dev.sanhak.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a CSV cell holds and how it is written.
 *
 * <p>A list's items are separated by {@code ;}. A {@code ;} or a backslash inside an item is
 * written with a backslash before it; a backslash before anything else is read as itself, and empty
 * items are read past, so that lists made by hand need not know of it.
 *
 * <p>A cell that a spreadsheet would run as a formula is written with an apostrophe before it,
 * which is taken off when it is read again. Names come from articles, hence from strangers.
 */
final class CsvCells {
  /** The full-width signs are formula signs to an East Asian Excel. */
  private static final String FORMULA_START = "[=+\\-@\\t\\r\\n＝＋－＠]";

  // A cell that starts as a guarded one does is guarded too, or reading would take off too much.
  private static final Pattern GUARDED = Pattern.compile("'+" + FORMULA_START);
  private static final Pattern TO_GUARD = Pattern.compile("'*" + FORMULA_START);

  private CsvCells() {}

  static String guarded(String text) {
    return TO_GUARD.matcher(text).lookingAt() ? "'" + text : text;
  }

  static String unguarded(String cell) {
    return GUARDED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
  }

  static String joined(List<String> items) {
    return items.stream()
        .map(item -> item.replace("\\", "\\\\").replace(";", "\\;"))
        .collect(Collectors.joining(";"));
  }

  static List<String> split(String cell) {
    List<String> items = new ArrayList<>();
    StringBuilder item = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      char following = i + 1 < cell.length() ? cell.charAt(i + 1) : ' ';
      if (c == '\\' && (following == ';' || following == '\\')) {
        item.append(following);
        i++;
      } else if (c == ';') {
        addTo(items, item);
      } else {
        item.append(c);
      }
    }
    addTo(items, item);
    return items;
  }

  private static void addTo(List<String> items, StringBuilder item) {
    if (!item.toString().isBlank()) {
      items.add(item.toString());
    }
    item.setLength(0);
  }
}
