package dev.sanhak.article;

import dev.sanhak.article.Agreement.Candidate;
import dev.sanhak.vocabulary.NameKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Brings the sentences of an article together to the agreements that it reports. */
final class AgreementFinder {
  /** Personal views, not reports. */
  private static final Pattern OPINION =
      Pattern.compile("[\\[<〈【(]\\s?(기고|칼럼|사설|시론|오피니언|기자수첩|데스크|특별기고|시평|논단|독자투고|만평|아침을 열며|세상읽기)");

  private static final int NEAR = 2;
  private static final int AHEAD = 6;

  /** So many sentences are the head of an article. */
  private static final int LEAD = 2;

  /** No article reports more; what does is a list, and would make the work quadratic. */
  private static final int MOST = 100;

  private final String text;
  private final List<Reading> readings;
  private final PartnerGuess guess;
  private final MissingSide missingSide;
  private final List<Agreement> agreements = new ArrayList<>();

  /** Whether the last sentence spoke of somebody else. */
  private boolean interrupted;

  private final List<Parties> broken = new ArrayList<>();

  /** The sentence at the head of the article that tells of a programme, if there is one. */
  private @Nullable Reading programme;

  AgreementFinder(String text, List<Reading> readings, PartnerGuess guess) {
    this.text = text;
    this.readings = readings;
    this.guess = guess;
    missingSide = new MissingSide(readings, guess);
  }

  List<Agreement> find() {
    if (readings.isEmpty() || OPINION.matcher(readings.getFirst().words()).find()) {
      return List.of();
    }
    for (int i = 0; i < readings.size(); i++) {
      read(i);
    }
    if (programme != null && agreements.size() == 1) {
      addSponsors(agreements.getFirst(), programme);
    }
    return Overview.resolved(
        agreements.stream().filter(each -> !isBroken(each) && !isOnlyChosen(each)).toList());
  }

  private void read(int index) {
    Reading reading = withSponsors(withListed(withHeadline(readings.get(index))));
    if (reading.signal() == Signal.BROKEN) {
      broken.add(Parties.of(all(reading)));
      return;
    }
    if (!reading.isNews()) {
      return;
    }
    if (reading.signal() == Signal.NONE) {
      currentUnlessLeadingOn(index, reading).ifPresent(agreement -> goOn(agreement, reading));
      return;
    }
    if (tellsOfProgramme(reading)) {
      if (Signal.tellsWhatIsContributed(reading.words())) {
        agreements.getFirst().parties().addAll(reading.parties());
      }
      goOn(agreements.getFirst(), reading);
      return;
    }
    for (Parties parties : Clauses.of(text, reading)) {
      Optional<Candidate> candidate = missingSide.complete(reading, index, parties, agreements);
      if (candidate.isPresent()) {
        place(candidate.get());
      } else {
        currentUnlessLeadingOn(index, reading).ifPresent(agreement -> goOn(agreement, reading));
      }
    }
  }

  /**
   * A paragraph that tells of another agreement may lead on to it with a sentence without names.
   */
  private Optional<Agreement> currentUnlessLeadingOn(int index, Reading reading) {
    Optional<Agreement> current = current(reading);
    for (int i = index + 1;
        current.isPresent() && i < Math.min(readings.size(), index + AHEAD);
        i++) {
      Reading next = readings.get(i);
      if (next.sentence().paragraph() != reading.sentence().paragraph()) {
        break;
      }
      boolean other =
          next.signal() != Signal.NONE
              && next.parties().areComplete()
              && !current.get().parties().containAll(next.parties());
      boolean sameParagraph =
          current.get().last().sentence().paragraph() == reading.sentence().paragraph();
      if (other && !sameParagraph) {
        return Optional.empty();
      }
    }
    return current;
  }

  private static List<Mention> all(Reading reading) {
    List<Mention> all = new ArrayList<>(reading.partners());
    all.addAll(reading.persons());
    all.addAll(reading.places());
    return all;
  }

  /** The agreement about which a sentence without a report of its own goes on. */
  private Optional<Agreement> current(Reading reading) {
    if (agreements.isEmpty()) {
      return Optional.empty();
    }
    Agreement last = agreements.getLast();
    Reading before = last.last();
    boolean near =
        reading.sentence().section() == before.sentence().section()
            && reading.sentence().paragraph() - before.sentence().paragraph() <= NEAR;
    Parties own = reading.parties();
    boolean newcomers =
        !own.names(NameKind.COMPANY).isEmpty()
            && !own.share(last.parties(), NameKind.COMPANY)
            && !Signal.tellsWhoTakesPart(reading.words());
    boolean others = newcomers || (interrupted && own.size() == 0);
    interrupted = others;
    return near && !others ? Optional.of(last) : Optional.empty();
  }

  private static void goOn(Agreement agreement, Reading reading) {
    if (Signal.tellsWhoTakesPart(reading.words())) {
      agreement.parties().addAll(reading.parties());
    } else {
      agreement.parties().confirm(reading.parties());
    }
    boolean reported =
        reading.signal() == Signal.DEAL
            && reading.parties().size() == 0
            && !Signal.goesOn(reading.words());
    if (reported) {
      agreement.report(reading);
    } else {
      agreement.tell(reading);
    }
  }

  /** At the head of an article the programme is what it tells of; who runs it takes part. */
  private Reading withSponsors(Reading reading) {
    boolean first = programme == null && agreements.isEmpty() && reading.isNews();
    if (!first || Programme.sponsors(reading).isEmpty() || newsBefore(reading) >= LEAD) {
      return reading;
    }
    programme = reading;
    return reading.parties().hasUniversity()
        ? reading.withMore(Programme.sponsors(reading)).with(Signal.JOINT)
        : reading;
  }

  /** Whether a sentence shortly after says who else takes part in the programme. */
  private boolean tellsOfProgramme(Reading reading) {
    return programme != null
        && !programme.equals(reading)
        && agreements.size() == 1
        && agreements.getFirst().tells(programme)
        && reading.signal() == Signal.JOINT
        && reading.sentence().paragraph() - programme.sentence().paragraph() <= NEAR
        && (Signal.tellsWhoTakesPart(reading.words())
            || Signal.tellsWhatIsContributed(reading.words())
            || agreements.getFirst().parties().containAll(reading.parties()));
  }

  private long newsBefore(Reading reading) {
    return readings.stream()
        .filter(each -> each.isNews() && each.sentence().begin() < reading.sentence().begin())
        .limit(LEAD)
        .count();
  }

  /** A single university that was chosen for a programme works with nobody. */
  private boolean isOnlyChosen(Agreement agreement) {
    Parties parties = agreement.parties();
    return programme != null
        && agreement.tells(programme)
        && parties.names(NameKind.UNIVERSITY).size() == 1
        && Parties.of(Programme.sponsors(programme)).containOthers(parties);
  }

  private static void addSponsors(Agreement agreement, Reading programme) {
    Parties own = programme.parties();
    if (agreement.parties().share(own, NameKind.UNIVERSITY)
        || agreement.parties().shareOther(own)) {
      Programme.sponsors(programme).forEach(agreement.parties()::add);
      agreement.tell(programme);
    }
  }

  private Reading withListed(Reading reading) {
    List<Mention> listed =
        reading.signal() == Signal.NONE && !Signal.tellsWhoTakesPart(reading.words())
            ? List.of()
            : guess.listed(reading);
    return listed.isEmpty() ? reading : reading.withMore(listed);
  }

  /** What the headline tells of, a sentence with both of its sides reports in whatever words. */
  private Reading withHeadline(Reading reading) {
    Reading headline = readings.getFirst();
    boolean silent = reading.signal() == Signal.NONE && reading.isNews();
    if (!silent
        || !headline.isHeadline()
        || Signal.isOtherMatter(headline.words() + reading.words())) {
      return reading;
    }
    Parties title = Parties.of(all(headline));
    Parties own = reading.parties();
    boolean both = title.share(own, NameKind.UNIVERSITY) && title.shareOther(own);
    return both ? reading.with(Signal.JOINT) : reading;
  }

  private void place(Candidate candidate) {
    interrupted = false;
    Agreement known = null;
    for (Agreement agreement : agreements.reversed()) {
      if (isSame(agreement, candidate)) {
        known = agreement;
        break;
      }
    }
    if (known == null && agreements.size() >= MOST) {
      return;
    }
    if (known == null) {
      agreements.add(new Agreement(candidate));
    } else {
      known.merge(candidate, mayJoin(known, candidate) || namesInFull(known, candidate));
    }
  }

  /** Names join an agreement only where a sentence reports it again with all of them. */
  private static boolean mayJoin(Agreement known, Candidate candidate) {
    return candidate.core().signal() == Signal.DEAL
        && !candidate.completed()
        && Math.abs(
                candidate.core().sentence().paragraph()
                    - known.cores().getFirst().sentence().paragraph())
            <= NEAR;
  }

  /** A side that was only found elsewhere gives way to a sentence that names all of it. */
  private static boolean namesInFull(Agreement known, Candidate candidate) {
    Parties own = Parties.of(candidate.core().partners());
    Set<String> companies = known.parties().names(NameKind.COMPANY);
    return known.isCompleted()
        && candidate.completed()
        && !companies.isEmpty()
        && own.names(NameKind.COMPANY).containsAll(companies);
  }

  private static boolean isSame(Agreement agreement, Candidate candidate) {
    Parties known = agreement.parties();
    Parties own = candidate.parties();
    if (!known.share(own, NameKind.UNIVERSITY)) {
      return false;
    }
    boolean companies = known.share(own, NameKind.COMPANY);
    boolean one =
        companies
            || (own.share(known, NameKind.ORGANIZATION)
                && (own.names(NameKind.COMPANY).isEmpty()
                    || known.names(NameKind.COMPANY).isEmpty()));
    return one && !isPartOfOverview(agreement, candidate) && !isOfAnotherTime(agreement, candidate);
  }

  /** Whether others sign at another time: 이듬해에는 가사와 나사가 다대와 협약을 맺었다. */
  private static boolean isOfAnotherTime(Agreement agreement, Candidate candidate) {
    return agreement.isDeal()
        && !candidate.completed()
        && candidate.core().signal() == Signal.DEAL
        && Signal.tellsOfAnotherTime(candidate.core().words())
        && !agreement.parties().containAll(candidate.parties());
  }

  /** Whether a paragraph takes up two of the many that the lead told of together. */
  private static boolean isPartOfOverview(Agreement agreement, Candidate candidate) {
    Parties known = agreement.parties();
    Parties own = candidate.parties();
    boolean many =
        known.names(NameKind.COMPANY).size() > 1 && known.names(NameKind.UNIVERSITY).size() > 1;
    return many
        && known.containAll(own)
        && own.names(NameKind.COMPANY).size() < known.names(NameKind.COMPANY).size()
        && own.names(NameKind.UNIVERSITY).size() < known.names(NameKind.UNIVERSITY).size();
  }

  private boolean isBroken(Agreement agreement) {
    return broken.stream()
        .anyMatch(
            parties ->
                agreement.parties().share(parties, NameKind.UNIVERSITY)
                    && (agreement.parties().shareOther(parties) || !parties.hasOther()));
  }
}
