package dev.sanhak.lucene;

import dev.sanhak.partnership.PartialDate;
import dev.sanhak.search.Clause;
import dev.sanhak.search.Facet;
import dev.sanhak.search.Filters;
import dev.sanhak.search.Presence;
import dev.sanhak.search.UserQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Clauses and filters -> Lucene's queries. */
final class QueryTranslator {
  private static final float COVERAGE_BOOST = 4;
  private static final float DATE_BOOST = 5;
  private static final float LISTED_BOOST = 6;
  private static final float ALONE_BOOST = 6;

  /** More than all else together, so that it is an order and no weight. */
  private static final float WHOLE_BOOST = 1_000;

  private static final float ROW_BOOST = 0.5f;

  /** Nobody types more words for their order. */
  private static final int MOST_PAIRS = 5;

  /** Of a word that means more, the further ones are not looked for beside another word. */
  private static final int MOST_TEXTS = 3;

  /** Forty words may be asked for, and each stands for many small queries. */
  private static final int MOST_CLAUSES = 32_768;

  static {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
  }

  private static final FacetsConfig FACETS = DocumentMapping.facetsConfig();

  private final Analyzer analyzer;
  private final TextQueries texts;
  private final NameQueries names;

  QueryTranslator(Analyzer analyzer) {
    this.analyzer = analyzer;
    texts = new TextQueries(analyzer);
    names = new NameQueries(texts);
  }

  Analyzer analyzer() {
    return analyzer;
  }

  /** Whether one of a word's terms is more than a verb, a pronoun or the like. */
  boolean namesThing(String word) {
    return texts.namesThing(word);
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
    together(query).forEach(together -> all.add(together, Occur.SHOULD));
    inARow(query).forEach(row -> all.add(row, Occur.SHOULD));
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
   * they are two of ten, and both before a partnership of others whose text speaks of them.
   */
  private static List<Query> together(UserQuery query) {
    List<Clause.Named> partners = partners(query);
    if (partners.size() < 2) {
      return List.of();
    }
    BooleanQuery.Builder listed = new BooleanQuery.Builder();
    partners.forEach(named -> listed.add(NameQueries.listed(named), Occur.FILTER));
    BooleanQuery.Builder alone = new BooleanQuery.Builder();
    alone.add(listed.build(), Occur.FILTER);
    alone.add(IntPoint.newRangeQuery(Fields.PARTNERS, 1, partners.size()), Occur.FILTER);
    return List.of(
        new BoostQuery(new ConstantScoreQuery(listed.build()), LISTED_BOOST),
        new BoostQuery(new ConstantScoreQuery(alone.build()), ALONE_BOOST));
  }

  private static List<Clause.Named> partners(UserQuery query) {
    return query.clauses().stream()
        .filter(clause -> clause.presence() != Presence.EXCLUDED)
        .filter(Clause.Named.class::isInstance)
        .map(Clause.Named.class::cast)
        .filter(named -> named.meanings().size() == 1)
        .filter(named -> NameQueries.isPartner(named.meanings().getFirst()))
        .toList();
  }

  /** Two words that were typed one behind the other count more where they stand so. */
  private List<Query> inARow(UserQuery query) {
    List<Query> rows = new ArrayList<>();
    for (int i = 1; i < query.clauses().size() && rows.size() < MOST_PAIRS; i++) {
      if (query.clauses().get(i - 1) instanceof Clause.Word first
          && query.clauses().get(i) instanceof Clause.Word second
          && first.presence() != Presence.EXCLUDED
          && second.presence() != Presence.EXCLUDED) {
        List<Query> phrases = new ArrayList<>();
        for (String one : written(first)) {
          for (String other : written(second)) {
            texts.phrase(one + " " + other).ifPresent(phrases::add);
          }
        }
        if (!phrases.isEmpty()) {
          rows.add(new BoostQuery(new DisjunctionMaxQuery(phrases, 0), ROW_BOOST));
        }
      }
    }
    return rows;
  }

  /** The word, and where it is English the Korean ones, which stand for it in the texts. */
  private static List<String> written(Clause.Word word) {
    return word.text().chars().anyMatch(c -> c >= '가')
        ? List.of(word.text())
        : Stream.concat(Stream.of(word.text()), word.synonyms().stream())
            .limit(MOST_TEXTS)
            .toList();
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
            && named.meanings().stream().anyMatch(NameQueries::isPartner);
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
      case Clause.Word word -> texts.word(word);
      case Clause.Phrase phrase -> texts.phrase(phrase.text());
      case Clause.Named named -> Optional.of(names.named(named));
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
}
