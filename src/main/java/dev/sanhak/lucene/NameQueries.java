package dev.sanhak.lucene;

import dev.sanhak.search.Clause;
import dev.sanhak.search.Clause.FacetName;
import dev.sanhak.search.Facet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;

/**
 * Queries for names: by the terms that were made of them in the texts, and by how they are written.
 */
final class NameQueries {
  private static final float LISTED_NAME_BOOST = 2;

  /** How much less likely each further meaning of an ambiguous name is. */
  private static final float LATER_MEANING = 0.15f;

  private static final float TITLE_NAME_BOOST = 1.5f;
  private static final float TEXT_BOOST = 0.3f;
  private static final float TIE_BREAKER = 0.3f;

  private final TextQueries texts;

  NameQueries(TextQueries texts) {
    this.texts = texts;
  }

  /**
   * A name, in any form and as it was typed. Of a technology the two add up: who types 데이터센터, a
   * form of 클라우드, wants those first that say so.
   */
  Query named(Clause.Named named) {
    Query name = anyOf(named.meanings());
    Query text = text(named);
    boolean technology = named.meanings().stream().anyMatch(NameQueries::isTechnology);
    return technology
        ? new BooleanQuery.Builder().add(name, Occur.SHOULD).add(text, Occur.SHOULD).build()
        : new DisjunctionMaxQuery(List.of(name, new BoostQuery(text, TEXT_BOOST)), 0);
  }

  private static boolean isTechnology(FacetName name) {
    return name.facet() == Facet.TECHNOLOGY;
  }

  static boolean isPartner(FacetName name) {
    return name.facet() == Facet.COMPANY || name.facet() == Facet.UNIVERSITY;
  }

  /**
   * As it was typed, and as it is called: what is named 포스코이앤씨 is found for POSCO as it is for 포스코.
   */
  private Query text(Clause.Named named) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(named.text());
    if (!named.text().isEmpty()
        && named.meanings().size() == 1
        && isPartner(named.meanings().getFirst())) {
      forms.add(named.meanings().getFirst().value());
    }
    List<Query> phrases = forms.stream().flatMap(form -> texts.phrase(form).stream()).toList();
    return phrases.isEmpty() ? MatchNoDocsQuery.INSTANCE : new DisjunctionMaxQuery(phrases, 0);
  }

  /** Any of the meanings, the first the most likely; however rare one is, it counts no more. */
  private static Query anyOf(List<FacetName> meanings) {
    return new DisjunctionMaxQuery(
        List.of(
            anyOf(meanings, Fields.LISTED_NAMES, LISTED_NAME_BOOST),
            anyOf(meanings, Fields.TITLE_NAMES, TITLE_NAME_BOOST),
            anyOf(meanings, Fields.BODY_NAMES, 1)),
        TIE_BREAKER);
  }

  private static Query anyOf(List<FacetName> meanings, String field, float boost) {
    SynonymQuery.Builder terms = new SynonymQuery.Builder(field);
    for (int i = 0; i < meanings.size(); i++) {
      FacetName name = meanings.get(i);
      terms.addTerm(
          new Term(field, NameTerm.of(name.facet(), name.value())), 1f / (1 + i * LATER_MEANING));
    }
    return new BoostQuery(terms.build(), boost);
  }
}
