package dev.sanhak.lucene;

import dev.sanhak.search.Facet;
import dev.sanhak.vocabulary.Name;
import dev.sanhak.vocabulary.NameMatch;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The names found in a text as tokens where they stand, so that an alias is found, scored and
 * highlighted by the same means as a word.
 */
final class NameTokenStream extends TokenStream {
  private final List<Token> tokens;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private int next;

  NameTokenStream(List<NameMatch> matches) {
    tokens =
        matches.stream()
            .flatMap(match -> match.names().stream().map(name -> Token.of(match, name)))
            .toList();
  }

  @Override
  public void reset() {
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    if (next == tokens.size()) {
      return false;
    }
    clearAttributes();
    Token token = tokens.get(next++);
    term.append(token.text);
    offset.setOffset(token.start, token.end);
    return true;
  }

  private record Token(String text, int start, int end) {
    static Token of(NameMatch match, Name name) {
      return new Token(
          NameTerm.of(Facet.of(name.kind()), name.canonical()), match.start(), match.end());
    }
  }
}
