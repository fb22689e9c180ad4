package dev.sanhak.lucene;

import java.io.Reader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanReadingFormFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.jspecify.annotations.Nullable;

/**
 * Korean text -> terms, the same for what is indexed and what is asked.
 *
 * <p>nori with these differences from its default: compounds into their parts only; mixed tokens
 * such as 5G and R&amp;D in one piece; a Hangul word behind Latin letters read as a word of its own
 * (6G이동통신); Hanja as they are read; nothing dropped that carries meaning, and no gap left by what
 * is (see {@link ContentFilter}).
 */
final class KoreanAnalyzer extends Analyzer {
  /** Values of a list must not form phrases with each other. */
  private static final int GAP_BETWEEN_VALUES = 100;

  /** No word is as long. */
  private static final int LONGEST_TOKEN = 1_000;

  private final @Nullable UserDictionary dictionary;

  /**
   * Makes an analyzer.
   *
   * @param dictionary words that nori would cut wrongly; none for nori's own
   */
  KoreanAnalyzer(@Nullable UserDictionary dictionary) {
    this.dictionary = dictionary;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    KoreanTokenizer tokenizer =
        new KoreanTokenizer(
            TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
            dictionary,
            DecompoundMode.DISCARD,
            false,
            false);
    TokenStream stream = new MixedTokenFilter(tokenizer);
    stream = new ContentFilter(stream);
    stream = new KoreanReadingFormFilter(stream);
    stream = new LowerCaseFilter(stream);
    // Letters without end, such as a file in base64: Lucene takes no term of more than 32,766
    // bytes.
    stream = TruncateTokenFilter.truncateAfterCodePoints(stream, LONGEST_TOKEN);
    return new TokenStreamComponents(tokenizer, stream);
  }

  @Override
  protected Reader initReader(String fieldName, Reader reader) {
    return new WordBoundaryCharFilter(reader);
  }

  @Override
  public int getPositionIncrementGap(String fieldName) {
    return GAP_BETWEEN_VALUES;
  }
}
