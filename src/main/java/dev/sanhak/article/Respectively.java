package dev.sanhak.article;

import dev.sanhak.vocabulary.NameKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes apart what several agree on separately: 가대는 가사, 나사와 각각 협약을 맺었다 are two agreements, and so
 * are 가대와 나대가 각각 가사, 나사와, the first with the first. Where the numbers of both sides differ, nobody
 * can tell.
 */
final class Respectively {
  private static final Pattern SEPARATELY =
      Pattern.compile(
          "(각각|각기|따로|차례로|잇따라|잇달아|연달아|줄줄이)\\s[^.]{0,40}?(협약|협정|계약|MOU|양해각서|맺|체결|서명|교환|손을)"
              + "|(협약|협정|계약|MOU|양해각서)\\S{0,3}\\s(각각|각기|따로|차례로|잇따라|잇달아|연달아)\\s");

  private Respectively() {}

  /** Who agrees with whom; nobody where the sentence does not tell of separate agreements. */
  static List<Parties> of(Reading reading) {
    if (reading.signal() != Signal.DEAL || !SEPARATELY.matcher(reading.words()).find()) {
      return List.of();
    }
    Parties whole = reading.parties();
    List<List<Mention>> universities = List.copyOf(whole.named(NameKind.UNIVERSITY).values());
    boolean firms = !whole.names(NameKind.COMPANY).isEmpty();
    NameKind side = firms ? NameKind.COMPANY : NameKind.ORGANIZATION;
    List<List<Mention>> companies = List.copyOf(whole.named(side).values());
    int pairs = Math.max(universities.size(), companies.size());
    if (pairs < 2 || !fits(universities, pairs) || !fits(companies, pairs)) {
      return List.of();
    }
    List<Parties> agreements = new ArrayList<>();
    for (int i = 0; i < pairs; i++) {
      Parties pair = new Parties();
      companies.get(i % companies.size()).forEach(pair::add);
      universities.get(i % universities.size()).forEach(pair::add);
      if (firms) {
        pair.addAll(whole, NameKind.ORGANIZATION);
      }
      agreements.add(pair);
    }
    return agreements;
  }

  /** One for all, or one for each. */
  private static boolean fits(List<List<Mention>> side, int pairs) {
    return side.size() == 1 || side.size() == pairs;
  }
}
