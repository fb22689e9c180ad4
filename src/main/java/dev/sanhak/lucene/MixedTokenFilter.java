package dev.sanhak.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/**
 * Puts Latin letters, digits and the signs between them back together: 5·G -> 5G, R·&amp;·D -> R&D,
 * C·++ -> C++. nori cuts wherever the kind of character changes.
 *
 * <p>Needs the tokenizer to keep punctuation, and to stand before the filter that drops it. Only
 * neighbours without anything between them are joined, and a sign neither begins a token nor, but
 * behind a single letter, ends one.
 */
final class MixedTokenFilter extends TokenFilter {
  private static final String SIGNS = "&+#";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private AttributeSource.@Nullable State next;

  MixedTokenFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!advance()) {
      return false;
    }
    if (!isAlphanumeric(term.charAt(0))) {
      return true;
    }
    AttributeSource.State first = captureState();
    StringBuilder joined = new StringBuilder(term);
    int start = offset.startOffset();
    int end = offset.endOffset();
    boolean more = advance();
    while (more && offset.startOffset() == end) {
      int part = lengthOfPart();
      if (part == 0) {
        break;
      }
      joined.append(term, 0, part);
      end += part;
      // What is left of a token, as in #, is punctuation and ends the run.
      boolean whole = part == term.length();
      more = advance();
      if (!whole) {
        break;
      }
    }
    next = more ? captureState() : null;
    restoreState(first);
    int length = lengthWithoutTrailingSigns(joined);
    term.setEmpty().append(joined, 0, length);
    offset.setOffset(start, end - (joined.length() - length));
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    next = null;
  }

  private boolean advance() throws IOException {
    if (next == null) {
      return input.incrementToken();
    }
    restoreState(next);
    next = null;
    return true;
  }

  /** How much of the present token belongs to the run: all of a word, the signs of punctuation. */
  private int lengthOfPart() {
    if (isAlphanumeric(term.charAt(0))) {
      return term.length();
    }
    int length = 0;
    while (length < term.length() && isSign(term.charAt(length))) {
      length++;
    }
    return length;
  }

  /** C++ and C# end in their signs; behind anything longer they are punctuation. */
  private static int lengthWithoutTrailingSigns(CharSequence joined) {
    int length = joined.length();
    while (isSign(joined.charAt(length - 1))) {
      length--;
    }
    return length == 1 && !Character.isDigit(joined.charAt(0)) ? joined.length() : length;
  }

  private static boolean isAlphanumeric(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  private static boolean isSign(char c) {
    return SIGNS.indexOf(c) >= 0;
  }
}
