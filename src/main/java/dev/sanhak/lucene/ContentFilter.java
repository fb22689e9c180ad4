package dev.sanhak.lucene;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/**
 * Drops what carries no meaning, and leaves no gap: 산학 협력, 산학협력 and 산학과의 협력 are the same phrase.
 *
 * <p>Determiners and interjections (몇, 어느) are dropped only where they stand alone. Run together
 * with another word they are part of a name that nori does not know: the 전 of 전북대, the 카 of 카이스트.
 */
final class ContentFilter extends TokenFilter {
  /** Particles, endings, copulas, auxiliary verbs, noun suffixes and punctuation. */
  private static final Set<POS.Tag> EMPTY =
      Set.of(
          POS.Tag.EP,
          POS.Tag.EF,
          POS.Tag.EC,
          POS.Tag.ETN,
          POS.Tag.ETM,
          POS.Tag.JKS,
          POS.Tag.JKC,
          POS.Tag.JKG,
          POS.Tag.JKO,
          POS.Tag.JKB,
          POS.Tag.JKV,
          POS.Tag.JKQ,
          POS.Tag.JX,
          POS.Tag.JC,
          POS.Tag.VCP,
          POS.Tag.VCN,
          POS.Tag.VX,
          POS.Tag.XSA,
          POS.Tag.XSN,
          POS.Tag.XSV,
          POS.Tag.MAJ,
          POS.Tag.SP,
          POS.Tag.SC,
          POS.Tag.SE,
          POS.Tag.SF,
          POS.Tag.SSC,
          POS.Tag.SSO,
          POS.Tag.SY,
          POS.Tag.UNA,
          POS.Tag.NA,
          POS.Tag.VSV);

  private static final Set<POS.Tag> EMPTY_ALONE = Set.of(POS.Tag.MM, POS.Tag.IC);

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PartOfSpeechAttribute tag = addAttribute(PartOfSpeechAttribute.class);
  private AttributeSource.@Nullable State next;
  private int endOfWord;

  ContentFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (advance()) {
      int endBefore = endOfWord;
      boolean word = isWord();
      if (word) {
        endOfWord = offset.endOffset();
      }
      POS.Tag kind = tag.getLeftPOS();
      if (!EMPTY.contains(kind)
          && (!EMPTY_ALONE.contains(kind) || offset.startOffset() == endBefore || runsOn())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    next = null;
    endOfWord = -1;
  }

  private boolean advance() throws IOException {
    if (next == null) {
      return input.incrementToken();
    }
    restoreState(next);
    next = null;
    return true;
  }

  /** Whether a word follows immediately that is more than a particle. */
  private boolean runsOn() throws IOException {
    AttributeSource.State present = captureState();
    int end = offset.endOffset();
    boolean more = advance();
    boolean runsOn =
        more && offset.startOffset() == end && isWord() && !EMPTY.contains(tag.getLeftPOS());
    next = more ? captureState() : null;
    restoreState(present);
    return runsOn;
  }

  private boolean isWord() {
    return Character.isLetterOrDigit(term.charAt(0));
  }
}
