package dev.sanhak.evaluate;

import dev.sanhak.article.ArticleNames;
import dev.sanhak.vocabulary.NameKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How well the names in single sentences were read.
 *
 * @param names companies, universities and technologies together
 * @param wrong the sentences with mistakes
 */
public record LineEvaluation(Counts names, List<Judged> wrong) {
  /** One sentence with what was missed, and what was read and is not there. */
  public record Judged(String text, Set<String> missed, Set<String> added) {}

  /** Reads every sentence. */
  public static LineEvaluation run(List<JudgedLine> lines, ArticleNames names) {
    Counts all = Counts.NONE;
    List<Judged> wrong = new ArrayList<>();
    for (JudgedLine line : lines) {
      Set<String> gold = new LinkedHashSet<>(line.companies());
      gold.addAll(line.universities());
      gold.addAll(line.technologies());
      Set<String> read = new LinkedHashSet<>();
      names.in(line.text()).stream()
          .filter(each -> each.kind() != NameKind.ORGANIZATION)
          .forEach(each -> read.add(each.name()));
      all = all.plus(Counts.of(read, gold));
      if (!read.equals(gold)) {
        wrong.add(new Judged(line.text(), without(gold, read), without(read, gold)));
      }
    }
    return new LineEvaluation(all, wrong);
  }

  private static Set<String> without(Set<String> some, Set<String> others) {
    Set<String> left = new LinkedHashSet<>(some);
    left.removeAll(others);
    return left;
  }
}
