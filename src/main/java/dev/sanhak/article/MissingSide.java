package dev.sanhak.article;

import dev.sanhak.article.Agreement.Candidate;
import dev.sanhak.vocabulary.NameKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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

  private static final Pattern THIS_ONE =
      Pattern.compile("(^|\\s)이\\s(대학|학교|회사|기업)(에|에는|은|는|이|가|와|과)\\s");

  private static final Pattern GROUP =
      Pattern.compile("(사업단|컨소시엄|연합체|협의체|협의회|추진단)['’”\"]?(?:\\([^)]{1,20}\\))?[과와]\\s");

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
    if (own.size() == 0 && !SEVERAL.matcher(reading.words()).find()) {
      own = titles.hosts(reading);
    }
    if (own.size() == 0 && reading.signal() == Signal.DEAL && isOfAnotherDay(reading, agreements)) {
      own = Parties.of(side(reading.of(Role.PLACE), true));
    }
    if (own.areComplete()) {
      return Optional.of(new Candidate(reading, own, false));
    }
    boolean lasting =
        reading.signal() == Signal.DEAL
            ? TimeWords.tellsOfLastingDeals(reading.words())
            : TimeWords.tellsWhatLasts(reading.words());
    if (lasting || Signal.goesOn(reading.words())) {
      return Optional.empty();
    }
    if (own.size() == 0) {
      boolean meant =
          reading.signal() == Signal.DEAL
              ? agreements.isEmpty() || isNew(index, agreements)
              : (meansSomebodyBefore(reading.words()) && isNew(index, agreements))
                  || (meansTheOne(reading) && isNewOne(index, agreements));
      return meant ? nobodyNamed(reading, index) : Optional.empty();
    }
    List<Mention> members = own.hasUniversity() ? List.of() : membersOrIssuer(index);
    if (!members.isEmpty()) {
      Parties all = Parties.of(members);
      all.addAll(own);
      return Optional.of(new Candidate(reading, all, true));
    }
    Parties told = own;
    boolean titleTells =
        titles
            .telling(reading)
            .filter(title -> speaksOf(title, told) || AmongThemselves.areWithAnother(reading, told))
            .isPresent();
    boolean titled = Titles.parties(readings.getFirst()).hasUniversity();
    if (AmongThemselves.areOthers(reading, own, titled)
        || (AmongThemselves.areUniversities(reading, own) && !titleTells)) {
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
    if (side.isEmpty() && (deal || titleTells)) {
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
    if (side.isEmpty() && deal && university) {
      side = titles.ourUniversity(readings);
    }
    side.forEach(more::add);
    return more.areComplete() ? Optional.of(new Candidate(reading, more, true)) : Optional.empty();
  }

  /** Whether a ceremony on a day of its own is held where none of those is who agreed so far. */
  private static boolean isOfAnotherDay(Reading reading, List<Agreement> agreements) {
    Parties hosts = Parties.of(side(reading.of(Role.PLACE), true));
    return !agreements.isEmpty()
        && TimeWords.beginsWithADay(reading.words())
        && agreements.stream().noneMatch(each -> each.parties().containAll(hosts));
  }

  /** Whether a word means the only one who was named right before, or him and another. */
  private static boolean meansTheOne(Reading reading) {
    return SEVERAL.matcher(reading.words()).find() || THIS_ONE.matcher(reading.words()).find();
  }

  /** Whether the sentence right before, of the same paragraph, names one of no agreement so far. */
  private boolean isNewOne(int index, List<Agreement> agreements) {
    Parties before = index == 0 ? new Parties() : readings.get(index - 1).parties();
    return before.size() == 1
        && before.hasUniversity()
        && readings.get(index - 1).sentence().paragraph()
            == readings.get(index).sentence().paragraph()
        && agreements.stream().noneMatch(each -> each.parties().containAll(before));
  }

  private static boolean speaksOf(Reading title, Parties named) {
    Parties titled = Titles.parties(title);
    return titled.share(named, NameKind.UNIVERSITY) || titled.shareOther(named);
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
      if (i == index - 1 && meant && before.size() == 1 && meansTheOne(reading)) {
        Parties both = Parties.of(far(index, !before.hasUniversity()));
        both.addAll(before);
        if (both.areComplete()) {
          return Optional.of(new Candidate(reading, both, true));
        }
      }
    }
    return titles
        .telling(reading)
        .map(title -> new Candidate(reading, Titles.parties(title), true));
  }

  private List<Mention> membersOrIssuer(int index) {
    Reading reading = readings.get(index);
    return Notice.isOne(reading.words()) ? onlyUniversity() : members(reading, index);
  }

  /** Who gives the notice, since it speaks of no other. */
  private List<Mention> onlyUniversity() {
    List<Mention> all =
        readings.stream()
            .flatMap(each -> side(each.of(Role.PARTNER, Role.PERSON), true).stream())
            .toList();
    return isOne(all) ? all : List.of();
  }

  /** Of a group of universities, told right behind: …사업단과 협약을 맺었다. 사업단은 가대와 나대가 꾸렸다. */
  private List<Mention> members(Reading reading, int index) {
    Matcher group = GROUP.matcher(reading.words());
    if (reading.signal() != Signal.DEAL || index + 1 == readings.size() || !group.find()) {
      return List.of();
    }
    Reading next = readings.get(index + 1);
    boolean onIt =
        next.sentence().paragraph() == reading.sentence().paragraph()
            && next.words().startsWith(group.group(1));
    return onIt ? side(next.partners(), true) : List.of();
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
    List<Mention> besides =
        own.of(Role.PERSON, Role.PLACE).stream().filter(each -> !each.isTown()).toList();
    boolean there = own.signal() == Signal.DEAL || Signal.tellsWhatIsOpened(own.words());
    return there ? side(besides, university) : List.of();
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
