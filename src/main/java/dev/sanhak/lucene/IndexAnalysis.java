package dev.sanhak.lucene;

import dev.sanhak.vocabulary.Vocabulary;
import org.apache.lucene.analysis.Analyzer;

/**
 * All that turns text into terms, made once from a vocabulary and shared by whoever writes and
 * whoever searches: the two must never differ.
 */
public final class IndexAnalysis {
  private final Vocabulary vocabulary;
  private final Analyzer analyzer;
  private final DocumentMapping mapping;

  private IndexAnalysis(Vocabulary vocabulary, Analyzer analyzer, DocumentMapping mapping) {
    this.vocabulary = vocabulary;
    this.analyzer = analyzer;
    this.mapping = mapping;
  }

  /** The analysis that a vocabulary makes. Takes about a second: nori reads its dictionary. */
  public static IndexAnalysis of(Vocabulary vocabulary) {
    return new IndexAnalysis(
        vocabulary,
        new KoreanAnalyzer(KoreanDictionary.of(vocabulary)),
        new DocumentMapping(vocabulary));
  }

  /** The vocabulary that it was made from. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  Analyzer analyzer() {
    return analyzer;
  }

  DocumentMapping mapping() {
    return mapping;
  }
}
