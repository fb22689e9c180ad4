package dev.sanhak.lucene;

import dev.sanhak.hangul.KeyStrokes;
import dev.sanhak.hangul.KeyboardMode;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.vocabulary.Particles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;

/**
 * The words of a text as they are written, not as nori cuts them: one wrong letter changes the
 * whole segmentation, so a misspelt word can only be compared whole. As key strokes, a letter is a
 * character, and Lucene's Levenshtein automata find what is a letter away.
 */
final class WordKeys {
  private static final Pattern HANGUL = Pattern.compile("[가-힣]{2,12}");
  private static final int MIN_LENGTH = 2;

  /** A word that stands once may be a slip itself. */
  private static final int MIN_FREQUENCY = 3;

  private WordKeys() {}

  /** The words of title and body, with and without what may be particles at their end. */
  static Set<String> of(Partnership partnership) {
    Set<String> keys = new LinkedHashSet<>();
    HANGUL
        .matcher(partnership.title() + ' ' + partnership.body())
        .results()
        .forEach(word -> stems(word.group()).forEach(stem -> keys.add(KeyStrokes.of(stem))));
    return keys;
  }

  /** Whether a word is of the kind that is kept. */
  static boolean isKept(String word) {
    return HANGUL.matcher(word).matches();
  }

  private static List<String> stems(String word) {
    List<String> stems = new ArrayList<>(List.of(word));
    for (int end = MIN_LENGTH; end < word.length(); end++) {
      if (Particles.follow(word.charAt(end - 1), word.substring(end))) {
        stems.add(word.substring(0, end));
      }
    }
    return stems;
  }

  /** The words of the index at most one key stroke away, the most frequent first. */
  static List<String> similar(IndexReader reader, String word) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, Fields.WORD_KEYS);
    if (terms == null) {
      return List.of();
    }
    record Similar(String word, int frequency) {}
    List<Similar> similar = new ArrayList<>();
    String asked = KeyStrokes.of(word);
    TermsEnum near = new FuzzyTermsEnum(terms, new Term(Fields.WORD_KEYS, asked), 1, 0, true);
    while (near.next() != null) {
      String keys = near.term().utf8ToString();
      if (near.docFreq() >= MIN_FREQUENCY || keys.equals(asked)) {
        similar.add(new Similar(KeyboardMode.toHangul(keys), near.docFreq()));
      }
    }
    return similar.stream()
        .sorted(Comparator.comparingInt(Similar::frequency).reversed().thenComparing(Similar::word))
        .map(Similar::word)
        .toList();
  }
}
