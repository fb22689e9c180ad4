package dev.sanhak.article;

import dev.sanhak.vocabulary.NameKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes apart a sentence that tells of several agreements: "A사는 가대와 로봇을, 나대와 드론을 연구한다" are two.
 * Each clause has to bring a partner of its own, and who stands in the first one only belongs to
 * all.
 */
final class Clauses {
  private static final Pattern BORDER =
      Pattern.compile("((했|맺|하|되|이|됐|었|았|겠|열|두|짓|세우|꾸리)(고|으며|며)|데 이어),?\\s|[을를와과],\\s");

  private static final Pattern WITH =
      Pattern.compile("^(\\([^)]{0,40}\\))?(와|과|와는|과는|에는|에서는|에|하고|와도|과도|에서)\\s");

  private Clauses() {}

  /** The partners of each agreement; of one where the sentence tells of one. */
  static List<Parties> of(String text, Reading reading) {
    Parties whole = reading.parties();
    if (whole.names(NameKind.UNIVERSITY).size() + whole.names(NameKind.COMPANY).size() < 3) {
      return List.of(whole);
    }
    List<List<Mention>> clauses = clauses(reading);
    List<Parties> split = clauses.size() < 2 ? List.of() : split(text, clauses);
    return split.size() < 2 ? List.of(whole) : split;
  }

  private static List<List<Mention>> clauses(Reading reading) {
    List<List<Mention>> clauses = new ArrayList<>();
    List<Mention> left = new ArrayList<>(reading.partners());
    Matcher border = BORDER.matcher(reading.words());
    while (border.find()) {
      int place = reading.sentence().begin() + border.start();
      List<Mention> clause = left.stream().filter(each -> each.begin() < place).toList();
      if (!clause.isEmpty()) {
        clauses.add(clause);
        left.removeAll(clause);
      }
    }
    if (!left.isEmpty()) {
      clauses.add(left);
    }
    return clauses;
  }

  private static List<Parties> split(String text, List<List<Mention>> clauses) {
    Parties first = Parties.of(clauses.getFirst());
    List<Parties> split = new ArrayList<>();
    split.add(first);
    for (List<Mention> clause : clauses.subList(1, clauses.size())) {
      Parties own = Parties.of(clause);
      Parties before = split.getLast();
      boolean newUniversities = differ(own, before, NameKind.UNIVERSITY);
      boolean newCompanies = differ(own, before, NameKind.COMPANY);
      boolean with = clause.stream().anyMatch(each -> isWith(text, each));
      if (newUniversities && newCompanies) {
        split.add(own);
      } else if (newUniversities && with && own.names(NameKind.COMPANY).isEmpty()) {
        own.addAll(first, NameKind.COMPANY);
        split.add(own);
      } else if (newCompanies && with && !own.hasUniversity()) {
        own.addAll(first, NameKind.UNIVERSITY);
        split.add(own);
      } else {
        before.addAll(own);
      }
    }
    return split.stream().allMatch(Parties::areComplete) ? split : List.of();
  }

  private static boolean differ(Parties own, Parties before, NameKind kind) {
    return !own.names(kind).isEmpty()
        && !before.names(kind).isEmpty()
        && Collections.disjoint(own.names(kind), before.names(kind));
  }

  private static boolean isWith(String text, Mention mention) {
    int end = Math.min(text.length(), mention.end() + 50);
    return WITH.matcher(text.substring(mention.end(), end)).find();
  }
}
