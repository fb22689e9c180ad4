package dev.sanhak.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;

/** The words of the language: those that nori's dictionary has. */
final class KnownWords {
  private KnownWords() {}

  /**
   * Whether the text is one word of the dictionary; a slip of the finger is mostly cut into
   * several.
   */
  static boolean contain(String text) {
    try (KoreanTokenizer tokenizer =
        new KoreanTokenizer(
            TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, null, DecompoundMode.NONE, false, false)) {
      PartOfSpeechAttribute tag = tokenizer.addAttribute(PartOfSpeechAttribute.class);
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      boolean known = tokenizer.incrementToken() && tag.getLeftPOS() != POS.Tag.UNKNOWN;
      return known && !tokenizer.incrementToken();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
