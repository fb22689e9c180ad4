package dev.sanhak.lucene;

import dev.sanhak.hangul.KeyStrokes;
import dev.sanhak.partnership.PartialDate;
import dev.sanhak.search.Clause;
import dev.sanhak.search.Clause.FacetName;
import dev.sanhak.search.Facet;
import dev.sanhak.search.Filters;
import dev.sanhak.search.Presence;
import dev.sanhak.search.UserQuery;
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
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Clauses and filters -> Lucene's queries. */
final class QueryTranslator {
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
  private static final float LISTED_NAME_BOOST = 2;

  /** How much less likely each further meaning of an ambiguous name is. */
  private static final float LATER_MEANING = 0.15f;

  private static final float TITLE_NAME_BOOST = 1.5f;
  private static final float COVERAGE_BOOST = 4;
  private static final float DATE_BOOST = 5;
  private static final float BETWEEN_BOOST = 6;

  /** More than all else together, so that it is an order and no weight. */
  private static final float WHOLE_BOOST = 1_000;

  private static final float SYNONYM_BOOST = 0.5f;
  private static final float WRITTEN_BOOST = 0.01f;
  private static final float TIE_BREAKER = 0.3f;
  private static final float TEXT_BOOST = 0.3f;

  private static final FacetsConfig FACETS = DocumentMapping.facetsConfig();

  private final Analyzer analyzer;

  QueryTranslator(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  Analyzer analyzer() {
    return analyzer;
  }

  /**
   * All clauses as one query. Clauses that come to nothing, such as a lone particle, find nothing.
   */
  Query query(UserQuery query) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean asked = false;
    boolean translated = false;
    for (Clause clause : query.clauses()) {
      asked |= clause.presence() != Presence.EXCLUDED;
      Optional<Query> one = clause(clause);
      if (one.isPresent()) {
        all.add(covering(one.get(), clause), occur(clause.presence()));
        translated |= clause.presence() != Presence.EXCLUDED;
      }
    }
    whole(query).ifPresent(whole -> all.add(whole, Occur.SHOULD));
    between(query).ifPresent(between -> all.add(between, Occur.SHOULD));
    if (!translated) {
      all.add(asked ? MatchNoDocsQuery.INSTANCE : MatchAllDocsQuery.INSTANCE, Occur.MUST);
    }
    return all.build();
  }

  /** What lacks nothing goes before all that lacks something, however well that matches. */
  private Optional<Query> whole(UserQuery query) {
    if (query.clauses().stream().noneMatch(clause -> clause.presence() == Presence.PREFERRED)) {
      return Optional.empty();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    query.clauses().stream()
        .filter(clause -> clause.presence() == Presence.PREFERRED)
        .flatMap(clause -> clause(clause).stream())
        .forEach(one -> all.add(one, Occur.FILTER));
    return Optional.of(new BoostQuery(new ConstantScoreQuery(all.build()), WHOLE_BOOST));
  }

  /**
   * Who names two partners means what the two do together: that goes before a consortium in which
   * they are two of ten.
   */
  private Optional<Query> between(UserQuery query) {
    List<Clause.Named> partners =
        query.clauses().stream()
            .filter(clause -> clause.presence() != Presence.EXCLUDED)
            .filter(Clause.Named.class::isInstance)
            .map(Clause.Named.class::cast)
            .filter(named -> named.meanings().size() == 1 && isPartner(named.meanings().getFirst()))
            .toList();
    if (partners.size() < 2) {
      return Optional.empty();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    partners.forEach(named -> all.add(named(named), Occur.FILTER));
    all.add(IntPoint.newRangeQuery(Fields.PARTNERS, 1, partners.size()), Occur.FILTER);
    return Optional.of(new BoostQuery(new ConstantScoreQuery(all.build()), BETWEEN_BOOST));
  }

  private static boolean isPartner(FacetName name) {
    return name.facet() == Facet.COMPANY || name.facet() == Facet.UNIVERSITY;
  }

  /**
   * Among partial answers, one more clause matched counts more than one matched well, and who it is
   * about more than what: LG전자 반도체 is a question about LG전자.
   */
  private static Query covering(Query query, Clause clause) {
    if (clause.presence() != Presence.PREFERRED) {
      return query;
    }
    boolean partner =
        clause instanceof Clause.Named named
            && named.meanings().stream().anyMatch(QueryTranslator::isPartner);
    float boost = partner ? 2 * COVERAGE_BOOST : COVERAGE_BOOST;
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(new BoostQuery(new ConstantScoreQuery(query), boost), Occur.SHOULD)
        .build();
  }

  private static Occur occur(Presence presence) {
    return switch (presence) {
      case REQUIRED -> Occur.MUST;
      case PREFERRED, OPTIONAL -> Occur.SHOULD;
      case EXCLUDED -> Occur.MUST_NOT;
    };
  }

  /** One clause; none where nothing of it is left to look for, such as a lone particle. */
  Optional<Query> clause(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> word(word);
      case Clause.Phrase phrase -> phrase(terms(phrase.text()));
      case Clause.Named named -> Optional.of(named(named));
      case Clause.Dated dated -> Optional.of(dated(dated));
    };
  }

  /** The filters around a query, each facet a dimension of its own, as are the dates. */
  FacetedSearch.Narrowed narrow(Query query, Filters filters) {
    DrillDownQuery narrowed = new DrillDownQuery(FACETS, query);
    List<String> dimensions = new ArrayList<>();
    filters
        .chosen()
        .forEach(
            (facet, values) -> {
              dimensions.add(facet.parameter());
              values.forEach(value -> narrowed.add(facet.parameter(), path(facet, value)));
            });
    if (filters.hasDates()) {
      dimensions.add(Fields.YEAR);
      narrowed.add(Fields.YEAR, days(filters.from(), filters.to()));
    }
    return new FacetedSearch.Narrowed(narrowed, dimensions);
  }

  /** A value as the levels of its dimension. */
  static String[] path(Facet facet, String value) {
    return facet == Facet.TECHNOLOGY ? DocumentMapping.technologyPath(value) : new String[] {value};
  }

  private static Query days(@Nullable PartialDate from, @Nullable PartialDate to) {
    int first = from == null ? Integer.MIN_VALUE : (int) from.firstDay().toEpochDay();
    int last = to == null ? Integer.MAX_VALUE : (int) to.lastDay().toEpochDay();
    return IntRange.newIntersectsQuery(Fields.DAYS, new int[] {first}, new int[] {last});
  }

  private static Query dated(Clause.Dated dated) {
    return new BoostQuery(new ConstantScoreQuery(days(dated.from(), dated.to())), DATE_BOOST);
  }

  private Optional<Query> word(Clause.Word word) {
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

  /**
   * A name, in any form and as it was typed. Of a technology the two add up: who types 데이터센터, a
   * form of 클라우드, wants those first that say so.
   */
  private Query named(Clause.Named named) {
    List<Query> byName = new ArrayList<>();
    for (int i = 0; i < named.meanings().size(); i++) {
      byName.add(meaning(named.meanings().get(i), 1f / (1 + i * LATER_MEANING)));
    }
    Query name = new DisjunctionMaxQuery(byName, 0);
    Query text = phrase(terms(named.text())).orElse(MatchNoDocsQuery.INSTANCE);
    boolean technology = named.meanings().stream().anyMatch(QueryTranslator::isTechnology);
    return technology
        ? new BooleanQuery.Builder().add(name, Occur.SHOULD).add(text, Occur.SHOULD).build()
        : new DisjunctionMaxQuery(List.of(name, new BoostQuery(text, TEXT_BOOST)), 0);
  }

  private static boolean isTechnology(FacetName name) {
    return name.facet() == Facet.TECHNOLOGY;
  }

  private static Query meaning(FacetName name, float boost) {
    String term = NameTerm.of(name.facet(), name.value());
    return new DisjunctionMaxQuery(
        List.of(
            term(Fields.LISTED_NAMES, term, boost * LISTED_NAME_BOOST),
            term(Fields.TITLE_NAMES, term, boost * TITLE_NAME_BOOST),
            term(Fields.BODY_NAMES, term, boost)),
        TIE_BREAKER);
  }

  private static Query term(String field, String term, float boost) {
    return new BoostQuery(new TermQuery(new Term(field, term)), boost);
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
