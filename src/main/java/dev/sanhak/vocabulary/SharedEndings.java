package dev.sanhak.vocabulary;

import dev.sanhak.vocabulary.NameFinder.Found;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Universities that share one ending, as headlines write them: in 광운·이화·한양대 only the last is
 * written out. Whatever stands between the dots is taken for a university if it is one with 대
 * behind.
 */
final class SharedEndings {
  private static final char DOT = '·';
  private static final char LAST = '대';
  private static final String[] ENDINGS = {"대", "여대"};
  private static final int MAX_STEM = 8;

  private final FormTrie trie;

  SharedEndings(FormTrie trie) {
    this.trie = trie;
  }

  /** The universities that end where {@code found} begins, in the order of the text. */
  List<Found> before(FoldedText text, Found found, int from) {
    List<Found> shared = new ArrayList<>();
    boolean hasEnding = found.form().has(NameKind.UNIVERSITY) && text.at(found.end() - 1) == LAST;
    int dot = found.start() - 1;
    while (hasEnding && dot > from && text.at(dot) == DOT) {
      int start = stemStart(text, dot, from);
      Form form = university(text, start, dot);
      if (form == null) {
        break;
      }
      shared.addFirst(new Found(start, dot, form));
      dot = start - 1;
    }
    return shared;
  }

  private static int stemStart(FoldedText text, int end, int from) {
    int start = end;
    while (start > from && end - start < MAX_STEM && Letters.isHangul(text.at(start - 1))) {
      start--;
      if (text.gapBefore(start)) {
        break;
      }
    }
    return start;
  }

  private @Nullable Form university(FoldedText text, int start, int end) {
    for (String ending : ENDINGS) {
      Form form = start == end ? null : trie.get(text.substring(start, end) + ending);
      if (form != null && form.has(NameKind.UNIVERSITY) && form.isCertain()) {
        return form;
      }
    }
    return null;
  }
}
