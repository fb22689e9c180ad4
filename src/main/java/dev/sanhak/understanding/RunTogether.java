package dev.sanhak.understanding;

import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Cuts what was typed without spaces into names, dates and words: 카이스트로봇, 삼성전자와협약한대학. Of all cuts
 * the one with the fewest pieces, names before words; one of them has to be a name or a date, for a
 * compound of words alone is what the analyzer knows how to cut.
 */
final class RunTogether {
  /** Longer ones are texts rather than queries, and would cost too much. */
  private static final int LONGEST = 30;

  private static final int LONGEST_PIECE = 14;
  private static final int SHORTEST_PIECE = 2;

  /** A name is worth a little more than a word, and fewer pieces are worth more than that. */
  private static final double NAME = 1;

  private static final double WORD = 1.2;

  private final Predicate<String> isNameOrDate;
  private final Predicate<String> isWord;

  /** Makes a cutter that asks these what a piece of text is, particles behind it included. */
  RunTogether(Predicate<String> isNameOrDate, Predicate<String> isWord) {
    this.isNameOrDate = isNameOrDate;
    this.isWord = isWord;
  }

  /** The best way to a place in the word. */
  private record Cut(@Nullable Cut before, int end, double cost, boolean named) {
    static final Cut START = new Cut(null, 0, 0, false);
  }

  /** The word with spaces between its pieces; nothing where it has no such pieces. */
  Optional<String> split(String word) {
    boolean fits = word.length() <= LONGEST && word.length() >= 2 * SHORTEST_PIECE;
    if (!fits || !word.chars().allMatch(Character::isLetterOrDigit)) {
      return Optional.empty();
    }
    @Nullable Cut[] best = new Cut[word.length() + 1];
    best[0] = Cut.START;
    for (int start = 0; start < word.length(); start++) {
      Cut before = best[start];
      int last = Math.min(word.length(), start + LONGEST_PIECE);
      for (int end = start + SHORTEST_PIECE; before != null && end <= last; end++) {
        if (end - start < word.length() && !isInside(word, start) && !isInside(word, end)) {
          best[end] = better(best[end], before, word.substring(start, end), end);
        }
      }
    }
    Cut whole = best[word.length()];
    return whole == null || !whole.named() ? Optional.empty() : Optional.of(spaced(word, whole));
  }

  private @Nullable Cut better(@Nullable Cut known, Cut before, String piece, int end) {
    double least = before.cost() + NAME;
    if (known != null && known.cost() <= least) {
      return known;
    }
    if (isNameOrDate.test(piece)) {
      return new Cut(before, end, least, true);
    }
    double cost = before.cost() + WORD;
    return (known == null || known.cost() > cost) && isWord.test(piece)
        ? new Cut(before, end, cost, before.named())
        : known;
  }

  /** Whether a place is between two Latin letters or two digits, which no cut takes apart. */
  private static boolean isInside(String word, int at) {
    return at > 0
        && at < word.length()
        && ((isLatin(word.charAt(at - 1)) && isLatin(word.charAt(at)))
            || (Character.isDigit(word.charAt(at - 1)) && Character.isDigit(word.charAt(at))));
  }

  private static boolean isLatin(char c) {
    return c < 0x80 && Character.isLetter(c);
  }

  private static String spaced(String word, Cut whole) {
    StringBuilder spaced = new StringBuilder(word);
    for (Cut cut = whole.before(); cut != null && cut.end() > 0; cut = cut.before()) {
      spaced.insert(cut.end(), ' ');
    }
    return spaced.toString();
  }
}
