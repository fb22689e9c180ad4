package dev.sanhak.lucene;

import dev.sanhak.hangul.KeyStrokes;
import dev.sanhak.search.Clause;
import dev.sanhak.search.Presence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Queries for words and phrases, in all fields of text as one. */
final class TextQueries {
  /** Verbs, adjectives, pronouns, adverbs, determiners, interjections, bound nouns. */
  private static final Set<POS.Tag> NO_THINGS =
      EnumSet.of(
          POS.Tag.VV,
          POS.Tag.VA,
          POS.Tag.VX,
          POS.Tag.NP,
          POS.Tag.MAG,
          POS.Tag.MM,
          POS.Tag.IC,
          POS.Tag.NNB);

  private static final float TITLE_WEIGHT = 3;
  private static final float LIST_WEIGHT = 2;
  private static final float PHRASE_BOOST = 0.5f;
  private static final float SYNONYM_BOOST = 0.5f;
  private static final float WRITTEN_BOOST = 0.01f;
  private static final float TIE_BREAKER = 0.3f;

  private final Analyzer analyzer;

  TextQueries(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** A word or what means about the same; none where nothing of it is left to look for. */
  Optional<Query> word(Clause.Word word) {
    List<Query> queries = new ArrayList<>();
    word(word.text()).ifPresent(queries::add);
    if (!queries.isEmpty() && WordKeys.isKept(word.text())) {
      queries.add(asWritten(word.text()));
    }
    if (word.presence() != Presence.EXCLUDED) {
      for (String synonym : word.synonyms()) {
        word(synonym).ifPresent(query -> queries.add(new BoostQuery(query, SYNONYM_BOOST)));
      }
    }
    return queries.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(queries, 0));
  }

  /**
   * The word as it is written somewhere, with or without a particle. nori cuts a few words another
   * way alone than in a sentence (교육용, 어시스턴트), which would then not be found at all. It counts less
   * than any true match.
   */
  private static Query asWritten(String word) {
    Query written = new TermQuery(new Term(Fields.WORD_KEYS, KeyStrokes.of(word)));
    return new BoostQuery(new ConstantScoreQuery(written), WRITTEN_BOOST);
  }

  /**
   * All parts of a word; a part of one syllable only beside its neighbour, where it means
   * something.
   */
  private Optional<Query> word(String text) {
    List<String> terms = terms(text);
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    List<List<String>> parts = parts(terms);
    if (parts.size() == 1) {
      return part(parts.getFirst());
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    new LinkedHashSet<>(parts)
        .forEach(part -> part(part).ifPresent(query -> all.add(query, Occur.MUST)));
    phrase(terms).ifPresent(phrase -> all.add(new BoostQuery(phrase, PHRASE_BOOST), Occur.SHOULD));
    return Optional.of(all.build());
  }

  private static Optional<Query> part(List<String> part) {
    return part.size() == 1 ? Optional.of(anywhere(part.getFirst())) : phrase(part);
  }

  /** Terms grouped so that none of one syllable stands alone: 대학·원 is one part, 산학·협력 two. */
  private static List<List<String>> parts(List<String> terms) {
    List<List<String>> parts = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      boolean joins = i > 0 && (isSyllable(terms.get(i)) || (i == 1 && isSyllable(terms.get(0))));
      if (joins) {
        parts.getLast().add(terms.get(i));
      } else {
        parts.add(new ArrayList<>(List.of(terms.get(i))));
      }
    }
    return parts;
  }

  private static boolean isSyllable(String term) {
    return term.length() == 1 && term.charAt(0) >= '가';
  }

  private static Query anywhere(String term) {
    CombinedFieldQuery.Builder fields = new CombinedFieldQuery.Builder(term);
    for (String field : Fields.TEXT) {
      fields.addField(field, weight(field));
    }
    return fields.build();
  }

  private static float weight(String field) {
    return switch (field) {
      case Fields.TITLE -> TITLE_WEIGHT;
      case Fields.BODY -> 1;
      default -> LIST_WEIGHT;
    };
  }

  /** The terms of a text, standing together. */
  Optional<Query> phrase(String text) {
    return phrase(terms(text));
  }

  /**
   * Terms that stand together. A phrase weighs as much as its terms do on the average: BM25 would
   * add them up, and a word that is cut into more parts is not worth more for it.
   */
  private static Optional<Query> phrase(List<String> terms) {
    if (terms.isEmpty()) {
      return Optional.empty();
    }
    String[] words = terms.toArray(String[]::new);
    return Optional.of(
        new DisjunctionMaxQuery(
            Fields.TEXT.stream()
                .<Query>map(
                    field ->
                        new BoostQuery(new PhraseQuery(field, words), weight(field) / words.length))
                .toList(),
            TIE_BREAKER));
  }

  /** Whether one of a word's terms is more than a verb, a pronoun or the like. */
  boolean namesThing(String word) {
    return tokens(word).stream().anyMatch(token -> !NO_THINGS.contains(token.tag()));
  }

  private List<String> terms(String text) {
    return tokens(text).stream().map(Token::text).toList();
  }

  private record Token(String text, POS.@Nullable Tag tag) {}

  private List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream(Fields.BODY, text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PartOfSpeechAttribute tag = stream.addAttribute(PartOfSpeechAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(new Token(term.toString(), tag.getLeftPOS()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }
}
