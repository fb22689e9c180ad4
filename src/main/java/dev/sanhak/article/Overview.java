package dev.sanhak.article;

import dev.sanhak.vocabulary.NameKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The lead of a survey names everybody at once, and only the paragraphs say who works with whom. So
 * an agreement that others tell in parts is no agreement; one of which only one part is told again
 * is told twice.
 */
final class Overview {
  private Overview() {}

  static List<Agreement> resolved(List<Agreement> agreements) {
    List<Agreement> left = new ArrayList<>(agreements);
    for (Agreement agreement : agreements) {
      List<Agreement> parts = left.stream().filter(other -> isPart(other, agreement)).toList();
      if (parts.size() > 1 && cover(parts, agreement)) {
        left.remove(agreement);
      } else {
        parts.forEach(agreement::merge);
        left.removeAll(parts);
      }
    }
    return left;
  }

  private static boolean isPart(Agreement part, Agreement whole) {
    return part != whole
        && part.parties().size() < whole.parties().size()
        && whole.parties().containAll(part.parties())
        && !(part.isDeal() && TimeWords.tellsOfAnotherTime(whole.cores().getFirst().words()));
  }

  private static boolean cover(List<Agreement> parts, Agreement whole) {
    Parties together = new Parties();
    parts.forEach(part -> together.addAll(part.parties()));
    return together.names(NameKind.COMPANY).containsAll(whole.parties().names(NameKind.COMPANY))
        && together
            .names(NameKind.UNIVERSITY)
            .containsAll(whole.parties().names(NameKind.UNIVERSITY));
  }
}
