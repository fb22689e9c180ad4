package dev.sanhak.article;

import dev.sanhak.article.Agreement.Candidate;
import dev.sanhak.vocabulary.NameKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the partner whom the sentence that reports an agreement does not name: in the sentences
 * before, in the head of the section, in the headline.
 */
final class MissingSide {
  /** The sentence speaks of several partners at once. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(두|세|네|다섯|여섯|일곱|여덟|[0-9]+개|[0-9]+곳|각|이들|양)\\s?(대학|교|곳|기관|회사|기업|측|사|개)|대학들|기업들|여러\\s?(기업|대학|기관|회사)");

  /** Words for a partner named before. */
  private static final Pattern AGAIN =
      Pattern.compile(
          "(^|\\s)(또|또한|이어|아울러|여기에|이와 함께|이에|양측|양사|양 기관|두 기관|두 곳|세 기관|이 회사|회사|이 대학|대학|이 학교|학교|양교|이들|같은)(는|은|이|가|의|와|과|도|,)?\\s");

  private static final int BACK = 4;

  /** So far back is the head of a section looked for; the headline always. */
  private static final int FAR_BACK = 40;

  private final List<Reading> readings;
  private final PartnerGuess guess;
  private final Titles titles;

  MissingSide(List<Reading> readings, PartnerGuess guess, Titles titles) {
    this.readings = readings;
    this.guess = guess;
    this.titles = titles;
  }

  /** Whether a word means those who were named before: 양측은, 두 회사가. */
  static boolean meansSomebodyBefore(String words) {
    return AGAIN.matcher(words).find() || SEVERAL.matcher(words).find();
  }

  /** The partners of a report with both sides, if both can be found. */
  Optional<Candidate> complete(
      Reading reading, int index, Parties named, List<Agreement> agreements) {
    Parties own = named;
    if (own.size() == 0 && reading.signal() == Signal.DEAL) {
      own = Parties.of(reading.of(Role.PERSON));
    }
    if (own.size() == 0 && reading.signal() == Signal.DEAL) {
      own = titles.head(reading).map(Titles::parties).orElse(own);
    }
    if (own.areComplete()) {
      return Optional.of(new Candidate(reading, own, false));
    }
    if (Signal.goesOn(reading.words())) {
      return Optional.empty();
    }
    if (own.size() == 0) {
      boolean meant =
          reading.signal() == Signal.DEAL
              ? agreements.isEmpty() || isNew(index, agreements)
              : meansSomebodyBefore(reading.words()) && isNew(index, agreements);
      return meant ? nobodyNamed(reading, index) : Optional.empty();
    }
    boolean told = titles.telling(reading).isPresent();
    boolean titled = Titles.parties(readings.getFirst()).hasUniversity();
    if (AmongThemselves.areOthers(reading, own, titled)
        || (AmongThemselves.areUniversities(reading, own) && !told)) {
      return Optional.empty();
    }
    Parties more = new Parties();
    more.addAll(own);
    boolean university = !own.hasUniversity();
    boolean deal = reading.signal() == Signal.DEAL;
    List<Mention> side = deal ? guess.beside(reading, university) : List.of();
    if (side.isEmpty()) {
      side = near(index, university);
    }
    if (side.isEmpty() && deal) {
      side = guess.in(reading, university);
    }
    if (side.isEmpty() && (deal || told)) {
      side = far(index, university);
    }
    if (side.isEmpty() && reading.signal() == Signal.DEAL) {
      side = guess.in(readings.getFirst(), university);
    }
    if (side.isEmpty()
        && AGAIN.matcher(reading.words()).find()
        && !agreements.isEmpty()
        && agreements.getLast().last().sentence().section() == reading.sentence().section()) {
      side = side(agreements.getLast().parties().mentions(), university);
    }
    side.forEach(more::add);
    return more.areComplete() ? Optional.of(new Candidate(reading, more, true)) : Optional.empty();
  }

  /** Whether the sentence right before, of the same paragraph, names both sides of another one. */
  private boolean isNew(int index, List<Agreement> agreements) {
    if (index == 0) {
      return false;
    }
    Reading before = readings.get(index - 1);
    Parties parties = before.parties();
    return before.sentence().paragraph() == readings.get(index).sentence().paragraph()
        && parties.areComplete()
        && agreements.stream().noneMatch(each -> each.parties().containAll(parties));
  }

  /** 양측은 협약을 맺었다: both sides are in a sentence shortly before, or in the headline. */
  private Optional<Candidate> nobodyNamed(Reading reading, int index) {
    for (int i = index - 1; i >= Math.max(0, index - BACK); i--) {
      Parties before = readings.get(i).parties();
      boolean meant =
          readings.get(i).sentence().paragraph() == reading.sentence().paragraph()
              || meansSomebodyBefore(reading.words());
      if (meant && before.areComplete() && !Signal.isOfAnotherKind(readings.get(i).words())) {
        return Optional.of(new Candidate(reading, before, true));
      }
    }
    return titles
        .telling(reading)
        .map(title -> new Candidate(reading, Titles.parties(title), true));
  }

  /** In the same paragraph, the nearest sentence first; a joint work only goes on from one. */
  private List<Mention> near(int index, boolean university) {
    Reading own = readings.get(index);
    for (int i = index - 1; i >= Math.max(0, index - BACK); i--) {
      Reading before = readings.get(i);
      if (before.sentence().paragraph() != own.sentence().paragraph()) {
        break;
      }
      List<Mention> side = side(before.partners(), university);
      if (own.signal() == Signal.DEAL && side.isEmpty()) {
        side = side(before.of(Role.PERSON), university);
      }
      if (!side.isEmpty()) {
        return own.signal() == Signal.DEAL || isOne(side) ? side : List.of();
      }
    }
    return own.signal() == Signal.DEAL
        ? side(own.of(Role.PERSON, Role.PLACE), university)
        : List.of();
  }

  /** In the head of the section, in the headline, in the paragraph before. */
  private List<Mention> far(int index, boolean university) {
    Reading own = readings.get(index);
    for (int i = index - 1; i >= 0; i = i > 0 && index - i > FAR_BACK ? 0 : i - 1) {
      Reading before = readings.get(i);
      boolean head =
          before.sentence().kind() == LineKind.HEAD
              && before.sentence().section() == own.sentence().section();
      if (head || before.isHeadline()) {
        List<Mention> side = side(before.of(Role.PARTNER, Role.PERSON), university);
        if (!side.isEmpty() && (isOne(side) || head || SEVERAL.matcher(own.words()).find())) {
          return side;
        }
      }
    }
    return own.signal() == Signal.DEAL ? around(index, university) : List.of();
  }

  /** In the few sentences before and behind, of which the last often says who attended. */
  private List<Mention> around(int index, boolean university) {
    for (int distance = 1; distance <= BACK; distance++) {
      for (int i : new int[] {index - distance, index + distance}) {
        if (i >= 0
            && i < readings.size()
            && readings.get(i).isNews()
            && isOneSection(readings.get(i), readings.get(index))) {
          Reading near = readings.get(i);
          List<Mention> side = side(near.of(Role.PARTNER, Role.PERSON), university);
          if (isOne(side)) {
            return side;
          }
        }
      }
    }
    return List.of();
  }

  private static boolean isOneSection(Reading one, Reading other) {
    return one.sentence().section() == other.sentence().section();
  }

  private static boolean isOne(List<Mention> side) {
    return side.stream().map(Mention::name).distinct().count() == 1;
  }

  /** The universities, or the others. */
  private static List<Mention> side(List<Mention> mentions, boolean university) {
    return mentions.stream()
        .filter(each -> (each.kind() == NameKind.UNIVERSITY) == university)
        .toList();
  }
}
