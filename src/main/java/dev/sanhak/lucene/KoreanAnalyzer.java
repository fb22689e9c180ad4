package dev.sanhak.lucene;

import java.io.Reader;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanPartOfSpeechStopFilter;
import org.apache.lucene.analysis.ko.KoreanReadingFormFilter;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.jspecify.annotations.Nullable;

/**
 * Korean text -> terms, the same for what is indexed and what is asked.
 *
 * <p>nori with these differences from its default: compounds into their parts only; mixed tokens
 * such as 5G and R&amp;D in one piece; a Hangul word behind Latin letters read as a word of its own
 * (6G이동통신); no tag dropped that carries meaning (prefixes, determiners and interjections, which is
 * where nori puts the 전 of 전북대 and the 카 of 카이스트).
 */
final class KoreanAnalyzer extends Analyzer {
  /** Values of a list must not form phrases with each other. */
  private static final int GAP_BETWEEN_VALUES = 100;

  /** Particles, endings, copulas, auxiliary verbs, noun suffixes and punctuation. */
  private static final Set<POS.Tag> STOP_TAGS =
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
    stream = new KoreanPartOfSpeechStopFilter(stream, STOP_TAGS);
    stream = new KoreanReadingFormFilter(stream);
    stream = new LowerCaseFilter(stream);
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
