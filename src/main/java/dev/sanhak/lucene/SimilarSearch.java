package dev.sanhak.lucene;

import dev.sanhak.partnership.Partnership;
import dev.sanhak.partnership.Technology;
import dev.sanhak.search.Facet;
import dev.sanhak.search.Hit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What other partnerships are like a given one: by names and technologies, then by rare words. */
final class SimilarSearch {
  /** Who works together says more than on what, and both more than in which words it is told. */
  private static final float PARTNER_BOOST = 2;

  private static final float TECHNOLOGY_BOOST = 1.5f;
  private static final float TEXT_BOOST = 0.3f;

  private SimilarSearch() {}

  static Query query(Partnership partnership, IndexReader reader, Analyzer analyzer)
      throws IOException {
    BooleanQuery.Builder like = new BooleanQuery.Builder();
    for (Listed listed : listed(partnership)) {
      Term term = new Term(Fields.LISTED_NAMES, NameTerm.of(listed.facet(), listed.value()));
      boolean technology = listed.facet() == Facet.TECHNOLOGY;
      float boost = technology ? TECHNOLOGY_BOOST : PARTNER_BOOST;
      like.add(new BoostQuery(new TermQuery(term), boost), Occur.SHOULD);
    }
    like.add(new BoostQuery(text(partnership, reader, analyzer), TEXT_BOOST), Occur.SHOULD);
    like.add(new TermQuery(new Term(Fields.ID, partnership.id())), Occur.MUST_NOT);
    return like.build();
  }

  private static Query text(Partnership partnership, IndexReader reader, Analyzer analyzer)
      throws IOException {
    MoreLikeThis words = new MoreLikeThis(reader);
    words.setAnalyzer(analyzer);
    words.setFieldNames(new String[] {Fields.TITLE, Fields.BODY});
    words.setMinTermFreq(1);
    words.setMinDocFreq(2);
    words.setBoost(true);
    Map<String, Collection<Object>> texts =
        Map.of(
            Fields.TITLE, List.of(partnership.title()), Fields.BODY, List.of(partnership.body()));
    return words.like(texts);
  }

  /** The values of the lists that both have. */
  static List<Hit.Match> shared(Partnership one, Partnership other) {
    List<Listed> others = listed(other);
    return listed(one).stream()
        .filter(others::contains)
        .map(listed -> new Hit.Match(listed.value(), Fields.list(listed.facet()), listed.value()))
        .toList();
  }

  private record Listed(Facet facet, String value) {}

  private static List<Listed> listed(Partnership partnership) {
    List<Listed> listed = new ArrayList<>();
    add(listed, Facet.COMPANY, partnership.partners().companies());
    add(listed, Facet.UNIVERSITY, partnership.partners().universities());
    add(listed, Facet.ORGANIZATION, partnership.partners().organizations());
    add(
        listed,
        Facet.TECHNOLOGY,
        partnership.technologies().stream().map(Technology::path).toList());
    return listed;
  }

  private static void add(List<Listed> listed, Facet facet, List<String> values) {
    values.forEach(value -> listed.add(new Listed(facet, value)));
  }
}
