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
      Pattern.compile(
          "((했|맺|하|되|이|됐|었|았|겠|열|두|짓|세우|꾸리|만들|나누|키우|기르|배우|다루|넓히|늘리|고치|꾸미|돕|받|갖|쓰|잡)(고|으며|며)|데 이어),?\\s|[을를와과일],\\s");

  private static final Pattern WITH =
      Pattern.compile("^(\\([^)]{0,40}\\))?(와|과|와는|과는|에는|에서는|에|하고|와도|과도|에서)\\s");

  private Clauses() {}

  /** Who agrees on something, and the sentence with the words that tell on what. */
  record Clause(Parties parties, Reading reading) {}

  /** Who is named between two places of a sentence. */
  private record Part(Parties parties, int begin, int end) {}

  /** Each agreement that a sentence reports; one where it reports one. */
  static List<Clause> of(String text, Reading reading) {
    Parties whole = reading.parties();
    List<Parties> separate = Respectively.of(reading);
    if (!separate.isEmpty()) {
      return separate(separate, reading);
    }
    if (whole.names(NameKind.UNIVERSITY).size() + whole.names(NameKind.COMPANY).size() >= 3) {
      List<Part> split = split(text, parts(reading));
      if (split.size() > 1) {
        return clauses(split, reading);
      }
    }
    if (!whole.hasOther()) {
      List<Part> withOne = parts(reading);
      if (withOne.size() > 1 && withOne.stream().allMatch(each -> isWithAll(text, each))) {
        return clauses(withOne, reading);
      }
    }
    return List.of(new Clause(whole, reading));
  }

  /** Separate agreements, each with the words on it alone where every one of them has such. */
  private static List<Clause> separate(List<Parties> agreements, Reading reading) {
    List<Part> parts = parts(reading);
    List<Clause> whole = agreements.stream().map(each -> new Clause(each, reading)).toList();
    if (parts.size() != agreements.size()) {
      return whole;
    }
    List<Clause> clauses = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (!agreements.get(i).containAll(part.parties())) {
        return whole;
      }
      clauses.add(new Clause(agreements.get(i), reading.about(part.begin(), part.end())));
    }
    return clauses;
  }

  /** The clauses that name somebody, whatever they report. */
  static List<Clause> naming(Reading reading) {
    return clauses(parts(reading), reading);
  }

  private static List<Clause> clauses(List<Part> parts, Reading reading) {
    return parts.stream()
        .map(each -> new Clause(each.parties(), reading.about(each.begin(), each.end())))
        .toList();
  }

  private static List<Part> parts(Reading reading) {
    List<Part> parts = new ArrayList<>();
    List<Mention> left = new ArrayList<>(reading.partners());
    Matcher border = BORDER.matcher(reading.words());
    int begin = reading.sentence().begin();
    while (border.find()) {
      int place = reading.sentence().begin() + border.start();
      List<Mention> own = left.stream().filter(each -> each.begin() < place).toList();
      if (!own.isEmpty() && own.size() < left.size()) {
        parts.add(new Part(Parties.of(own), begin, place));
        left.removeAll(own);
        begin = place;
      }
    }
    if (!left.isEmpty()) {
      parts.add(new Part(Parties.of(left), begin, reading.sentence().end()));
    }
    return parts;
  }

  private static List<Part> split(String text, List<Part> parts) {
    List<Part> split = new ArrayList<>();
    for (Part part : parts) {
      Parties own = part.parties();
      Parties first = parts.getFirst().parties();
      Parties before = split.isEmpty() ? new Parties() : split.getLast().parties();
      boolean newUniversities = differ(own, before, NameKind.UNIVERSITY);
      boolean newCompanies = differ(own, before, NameKind.COMPANY);
      boolean with = own.mentions().stream().anyMatch(each -> isWith(text, each));
      if (split.isEmpty() || (newUniversities && newCompanies)) {
        split.add(part);
      } else if (newUniversities && with && own.names(NameKind.COMPANY).isEmpty()) {
        own.addAll(first, NameKind.COMPANY);
        split.add(part);
      } else if (newCompanies && with && !own.hasUniversity()) {
        own.addAll(first, NameKind.UNIVERSITY);
        split.add(part);
      } else {
        before.addAll(own);
        split.set(split.size() - 1, new Part(before, split.getLast().begin(), part.end()));
      }
    }
    return split.stream().map(Part::parties).allMatch(Parties::areComplete) ? split : List.of();
  }

  private static boolean differ(Parties own, Parties before, NameKind kind) {
    return !own.names(kind).isEmpty()
        && !before.names(kind).isEmpty()
        && Collections.disjoint(own.names(kind), before.names(kind));
  }

  /** Whether somebody who is not named agrees with all who are: 9월에 가대와, 10월에는 나대와도. */
  private static boolean isWithAll(String text, Part part) {
    return part.parties().mentions().stream().allMatch(each -> isWith(text, each));
  }

  private static boolean isWith(String text, Mention mention) {
    int end = Math.min(text.length(), mention.end() + 50);
    return WITH.matcher(text.substring(mention.end(), end)).find();
  }
}
