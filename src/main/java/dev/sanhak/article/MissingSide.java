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
  private static final Pattern TWO_FIRMS = Pattern.compile("^(두 회사|양사)[는은가이]\\s");

  private static final Pattern THREE =
      Pattern.compile("(3|세|삼)자\\s(간\\s)?\\S{0,4}(협약|협정|양해각서|MOU)|셋이서");

  private final List<Reading> readings;
  private final PartnerGuess guess;
  private final Titles titles;
  private final SideSearch search;

  MissingSide(List<Reading> readings, PartnerGuess guess, Titles titles) {
    this.readings = readings;
    this.guess = guess;
    this.titles = titles;
    search = new SideSearch(readings);
  }

  /** The partners of a report with both sides, if both can be found. */
  Optional<Candidate> complete(
      Reading reading, int index, Parties named, List<Agreement> agreements) {
    Parties own = named.size() > 0 ? named : unnamed(reading, agreements);
    if (own.areComplete()) {
      return Optional.of(
          lacksOne(reading, own, agreements)
              ? completed(reading, own, agreements.getLast().parties().mentions(NameKind.COMPANY))
              : new Candidate(reading, own, false));
    }
    boolean ofTwoFirms = index + 1 < readings.size() && isOfTwoFirms(readings.get(index + 1), own);
    if (isOld(reading) || Signal.goesOn(reading.words()) || ofTwoFirms) {
      return Optional.empty();
    }
    if (own.size() == 0) {
      return isMeant(reading, index, agreements) ? nobodyNamed(reading, index) : Optional.empty();
    }
    List<Mention> members = own.hasUniversity() ? List.of() : search.membersOrIssuer(index);
    if (!members.isEmpty()) {
      return Optional.of(completed(reading, own, members));
    }
    boolean titleTells =
        titles
            .telling(reading)
            .filter(title -> speaksOf(title, own) || AmongThemselves.areWithAnother(reading, own))
            .isPresent();
    boolean titled = Titles.parties(readings.getFirst()).hasUniversity();
    if (AmongThemselves.areOthers(reading, own, titled)
        || (AmongThemselves.areUniversities(reading, own) && !titleTells)) {
      return Optional.empty();
    }
    boolean university = !own.hasUniversity();
    List<Mention> side =
        reading.signal() == Signal.DEAL
            ? sideOfADeal(reading, index, university)
            : sideOfAWork(index, university, titleTells);
    return Optional.of(
            completed(
                reading, own, side.isEmpty() ? lastResort(reading, university, agreements) : side))
        .filter(each -> each.parties().areComplete());
  }

  /** 이듬해에는 가시, 나대와 함께 3자 협약을 맺었다: the third is the firm that is told of. */
  private static boolean lacksOne(Reading reading, Parties own, List<Agreement> agreements) {
    return !agreements.isEmpty()
        && own.size() == 2
        && own.names(NameKind.COMPANY).isEmpty()
        && THREE.matcher(reading.words()).find()
        && agreements.getLast().parties().names(NameKind.COMPANY).size() == 1;
  }

  private static Candidate completed(Reading reading, Parties own, List<Mention> side) {
    Parties all = Parties.of(own.mentions());
    side.forEach(all::add);
    return new Candidate(reading, all, true);
  }

  /** Who is on the sentence's own side, although it names nobody as a partner. */
  private Parties unnamed(Reading reading, List<Agreement> agreements) {
    boolean deal = reading.signal() == Signal.DEAL;
    Parties own = deal ? Parties.of(reading.of(Role.PERSON)) : new Parties();
    if (own.size() == 0 && deal) {
      own = titles.head(reading).map(Titles::parties).orElse(own);
    }
    if (own.size() == 0 && !MeantBefore.several(reading.words())) {
      own = titles.hosts(reading);
    }
    if (own.size() == 0 && deal && isOfAnotherDay(reading, agreements)) {
      own = Parties.of(SideSearch.side(reading.of(Role.PLACE), true));
    }
    return own;
  }

  /** Whether it tells of what was agreed long ago or has lasted since. */
  private static boolean isOld(Reading reading) {
    return reading.signal() == Signal.DEAL
        ? TimeWords.tellsOfLastingDeals(reading.words())
        : TimeWords.tellsWhatLasts(reading.words());
  }

  /** Whether a sentence that names nobody means others than those who are known to agree. */
  private boolean isMeant(Reading reading, int index, List<Agreement> agreements) {
    boolean both = isNew(index, agreements);
    return reading.signal() == Signal.DEAL
        ? agreements.isEmpty() || both
        : (MeantBefore.somebody(reading.words()) && both)
            || (MeantBefore.theOne(reading.words()) && isNewOne(index, agreements));
  }

  private List<Mention> sideOfADeal(Reading reading, int index, boolean university) {
    List<Mention> side = guess.beside(reading, university);
    if (side.isEmpty()) {
      side = search.near(index, university);
    }
    if (side.isEmpty()) {
      side = guess.in(reading, university);
    }
    if (side.isEmpty()) {
      side = search.far(index, university);
    }
    return side.isEmpty() ? guess.in(readings.getFirst(), university) : side;
  }

  private List<Mention> sideOfAWork(int index, boolean university, boolean titleTells) {
    List<Mention> near = search.near(index, university);
    return near.isEmpty() && titleTells ? search.far(index, university) : near;
  }

  /** From the agreement told before, by a word for it; the university whose paper it is. */
  private List<Mention> lastResort(
      Reading reading, boolean university, List<Agreement> agreements) {
    boolean same =
        MeantBefore.again(reading.words())
            && !agreements.isEmpty()
            && agreements.getLast().last().sentence().section() == reading.sentence().section();
    List<Mention> side =
        same
            ? SideSearch.side(agreements.getLast().parties().mentions(), university)
            : List.<Mention>of();
    return side.isEmpty() && university && reading.signal() == Signal.DEAL
        ? titles.ourUniversity(readings)
        : side;
  }

  /** Whether a ceremony on a day of its own is held where none of those is who agreed so far. */
  private static boolean isOfAnotherDay(Reading reading, List<Agreement> agreements) {
    Parties hosts = Parties.of(SideSearch.side(reading.of(Role.PLACE), true));
    return !agreements.isEmpty()
        && TimeWords.beginsWithADay(reading.words())
        && agreements.stream().noneMatch(each -> each.parties().containAll(hosts));
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

  /** 가사와 나사가 손잡는다. 두 회사는 협약을 맺었다: no university takes part, wherever one is named. */
  private static boolean isOfTwoFirms(Reading reading, Parties before) {
    return TWO_FIRMS.matcher(reading.words()).find()
        && before.names(NameKind.COMPANY).size() == 2
        && !before.hasUniversity();
  }

  /** 양측은 협약을 맺었다: both sides are in a sentence shortly before, or in the headline. */
  private Optional<Candidate> nobodyNamed(Reading reading, int index) {
    if (index > 0 && isOfTwoFirms(reading, readings.get(index - 1).parties())) {
      return Optional.empty();
    }
    for (int i = index - 1; i >= Math.max(0, index - SideSearch.BACK); i--) {
      Parties before = readings.get(i).parties();
      boolean meant =
          readings.get(i).sentence().paragraph() == reading.sentence().paragraph()
              || MeantBefore.somebody(reading.words());
      if (meant && before.areComplete() && !Signal.isOfAnotherKind(readings.get(i).words())) {
        return Optional.of(new Candidate(reading, before, true));
      }
      if (i == index - 1 && meant && before.size() == 1 && MeantBefore.theOne(reading.words())) {
        List<Mention> near = search.near(index, !before.hasUniversity());
        Parties both =
            Parties.of(near.isEmpty() ? search.far(index, !before.hasUniversity()) : near);
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
}
