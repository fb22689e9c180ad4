package dev.sanhak.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in text: the longest form at each place whose neighbours leave it a name, in any
 * case, spacing and normal form. Immutable; one instance serves every thread.
 */
public final class NameFinder {
  /** Two letters with a space between are two words. */
  private static final int SPELLED_OUT_LENGTH = 3;

  private final FormTrie trie;
  private final NameNeighbours inText;
  private final NameNeighbours inQuery;
  private final SharedEndings sharedEndings;

  NameFinder(List<Form> forms) {
    trie = new FormTrie(forms);
    inText = new NameNeighbours(trie, false);
    inQuery = new NameNeighbours(trie, true);
    sharedEndings = new SharedEndings(trie);
  }

  /** A form found, in places of the folded text. */
  record Found(int start, int end, Form form) {}

  /**
   * The names in running text, such as an article. A form that may be an everyday word, a place or
   * another abbreviation is left out unless its context shows that the name is meant.
   */
  public List<NameMatch> inText(String text) {
    FoldedText folded = FoldedText.of(text);
    return new NameContext(folded, find(folded, inText)).meant();
  }

  /**
   * Every name that a short text, such as a query, may contain. Nothing is left out for being
   * ambiguous: the readings tell, and the caller decides.
   */
  public List<NameMatch> inQuery(String query) {
    FoldedText folded = FoldedText.of(query);
    return find(folded, inQuery).stream()
        .map(found -> match(folded, found, found.form().readings()))
        .toList();
  }

  static NameMatch match(FoldedText text, Found found, List<Reading> readings) {
    return new NameMatch(text.start(found.start()), text.end(found.end()), readings);
  }

  private List<Found> find(FoldedText text, NameNeighbours neighbours) {
    List<Found> all = new ArrayList<>();
    int nameEnd = 0;
    int at = 0;
    while (at < text.length()) {
      Form form = longest(text, at, neighbours, nameEnd);
      if (form == null) {
        at++;
        continue;
      }
      Found found = new Found(at, at + form.length(), form);
      all.addAll(sharedEndings.before(text, found, nameEnd));
      all.add(found);
      nameEnd = found.end();
      at = nameEnd;
    }
    return all;
  }

  private @Nullable Form longest(
      FoldedText text, int start, NameNeighbours neighbours, int nameEnd) {
    Form longest = null;
    int node = FormTrie.ROOT;
    for (int i = start; i < text.length(); i++) {
      node = trie.next(node, text.at(i));
      if (node == FormTrie.NOWHERE) {
        break;
      }
      Form form = trie.form(node);
      if (form != null
          && neighbours.allowBefore(text, start, form, nameEnd)
          && neighbours.allowAfter(text, i + 1, form)
          && gapsAllowed(text, start, form)) {
        longest = form;
      }
    }
    return longest;
  }

  private static boolean gapsAllowed(FoldedText text, int start, Form form) {
    if (isSpelledOut(text, start, form)) {
      return true;
    }
    for (int i = 1; i < form.length(); i++) {
      if (text.gapBefore(start + i) && !form.allowsGap(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether there is a space between all of its letters: 반 도 체. */
  private static boolean isSpelledOut(FoldedText text, int start, Form form) {
    for (int i = 1; i < form.length(); i++) {
      if (!text.gapBefore(start + i)) {
        return false;
      }
    }
    return form.length() >= SPELLED_OUT_LENGTH;
  }
}
