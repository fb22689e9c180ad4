package dev.sanhak.article;

import dev.sanhak.vocabulary.Vocabulary;
import java.util.List;

/** Reads the partnerships that an article reports. Implementations are thread-safe. */
public interface PartnershipExtractor {
  /** The partnerships in the order in which the article tells of them; none where it has none. */
  List<ExtractedPartnership> extract(Article article);

  /** The extractor that reads by rules and by the names of a vocabulary. */
  static PartnershipExtractor byRules(Vocabulary vocabulary) {
    return new RuleExtractor(vocabulary);
  }
}
