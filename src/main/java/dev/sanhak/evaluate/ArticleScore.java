package dev.sanhak.evaluate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one article, or the sum over several.
 *
 * @param articles how many articles
 * @param values the lists of names, by facet
 * @param type over matched partnerships: the same kind
 * @param date over matched partnerships: the same date, of the same precision
 * @param pairs whole (company, university) pairs
 * @param present articles of which it was rightly said that they have a partnership
 * @param absent articles of which it was rightly said that they have none; read and gold count
 *     those
 */
public record ArticleScore(
    int articles,
    Values values,
    Counts type,
    Counts date,
    Counts pairs,
    Counts present,
    Counts absent) {
  static final ArticleScore NONE =
      new ArticleScore(
          0, Values.NONE, Counts.NONE, Counts.NONE, Counts.NONE, Counts.NONE, Counts.NONE);

  /** The facets that are lists, over all partnerships, matched or not. */
  public record Values(
      Counts companies, Counts universities, Counts organizations, Counts technologies) {
    static final Values NONE = new Values(Counts.NONE, Counts.NONE, Counts.NONE, Counts.NONE);

    Values plus(Values other) {
      return new Values(
          companies.plus(other.companies),
          universities.plus(other.universities),
          organizations.plus(other.organizations),
          technologies.plus(other.technologies));
    }
  }

  static ArticleScore of(List<Facets> read, List<Facets> gold) {
    List<Assignment.Match> matches = Assignment.of(read, gold);
    Facts facts = new Facts(read, gold, matches);
    return new ArticleScore(
        1,
        new Values(
            facts.values(Facets::companies),
            facts.values(Facets::universities),
            facts.values(Facets::organizations),
            facts.values(Facets::technologies)),
        facts.single(Facets::type),
        facts.single(Facets::date),
        Counts.of(all(read), all(gold)),
        presence(!read.isEmpty(), !gold.isEmpty()),
        presence(read.isEmpty(), gold.isEmpty()));
  }

  private static Counts presence(boolean read, boolean gold) {
    return new Counts(read && gold ? 1 : 0, read ? 1 : 0, gold ? 1 : 0);
  }

  private static Set<String> all(List<Facets> partnerships) {
    Set<String> pairs = new HashSet<>();
    partnerships.forEach(each -> pairs.addAll(each.pairs()));
    return pairs;
  }

  ArticleScore plus(ArticleScore other) {
    return new ArticleScore(
        articles + other.articles,
        values.plus(other.values),
        type.plus(other.type),
        date.plus(other.date),
        pairs.plus(other.pairs),
        present.plus(other.present),
        absent.plus(other.absent));
  }

  /** One figure to sort by: the mean F1 of pairs, companies, universities and organizations. */
  double quality() {
    return (pairs.f1()
            + values.companies().f1()
            + values.universities().f1()
            + values.organizations().f1())
        / 4;
  }

  /** What both lists say of each facet. */
  private record Facts(List<Facets> read, List<Facets> gold, List<Assignment.Match> matches) {
    Counts values(Function<Facets, Set<String>> facet) {
      int right = 0;
      for (Assignment.Match match : matches) {
        right +=
            Counts.of(facet.apply(read.get(match.read())), facet.apply(gold.get(match.gold())))
                .right();
      }
      return new Counts(right, size(read, facet), size(gold, facet));
    }

    private static int size(List<Facets> partnerships, Function<Facets, Set<String>> facet) {
      return partnerships.stream().mapToInt(each -> facet.apply(each).size()).sum();
    }

    Counts single(Function<Facets, @Nullable String> facet) {
      Counts counts = Counts.NONE;
      for (Assignment.Match match : matches) {
        counts =
            counts.plus(
                Counts.of(
                    set(facet.apply(read.get(match.read()))),
                    set(facet.apply(gold.get(match.gold())))));
      }
      return counts;
    }

    private static Set<String> set(@Nullable String value) {
      return value == null ? Set.of() : Set.of(value);
    }
  }
}
