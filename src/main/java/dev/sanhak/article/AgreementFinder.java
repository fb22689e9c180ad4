package dev.sanhak.article;

import dev.sanhak.article.Agreement.Candidate;
import dev.sanhak.vocabulary.NameKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Brings the sentences of an article together to the agreements that it reports. */
final class AgreementFinder {
  /** Personal views, which report only what they say was signed, and by whom. */
  private static final Pattern OPINION =
      Pattern.compile("[\\[<〈【(]\\s?(기고|칼럼|사설|시론|오피니언|기자수첩|데스크|특별기고|시평|논단|독자투고|만평|아침을 열며|세상읽기)");

  /** So many paragraphs on an agreement is still told of. */
  static final int NEAR = 2;

  private static final int AHEAD = 6;

  /** No article reports more; what does is a list, and would make the work quadratic. */
  private static final int MOST = 100;

  private final String text;
  private final List<Reading> readings;
  private final Titles titles;
  private final Context context;
  private final MissingSide missingSide;
  private final ProgrammeNews programme;
  private final Gathering gathering;
  private final Joining joining;
  private final List<Agreement> agreements = new ArrayList<>();
  private final List<Parties> broken = new ArrayList<>();

  /** The last sentence that named nobody and was about no agreement so far. */
  private @Nullable Reading leading;

  /** Whether the last sentence spoke of somebody else. */
  private boolean interrupted;

  AgreementFinder(String text, List<Reading> readings, PartnerGuess guess) {
    this.text = text;
    this.readings = readings;
    titles = new Titles(text, readings);
    context = new Context(text, titles, guess);
    missingSide = new MissingSide(readings, guess, titles);
    programme = new ProgrammeNews(readings);
    gathering = new Gathering(readings);
    joining = new Joining(readings);
  }

  List<Agreement> find() {
    if (readings.isEmpty()) {
      return List.of();
    }
    boolean opinion = OPINION.matcher(readings.getFirst().words()).find();
    for (int i = 0; i < readings.size(); i++) {
      read(i);
    }
    programme.addSponsors(agreements);
    return Overview.resolved(
        agreements.stream()
            .filter(each -> !isBroken(each) && !programme.isOnlyChosen(each))
            .filter(each -> each.isDeal() || !titles.tellOfAnotherMatter())
            .filter(each -> !opinion || (each.isDeal() && !each.isCompleted()))
            .filter(each -> each.isDeal() || !isAside(each))
            .toList());
  }

  /** Whether only a body is told to do something with a university, beside what others signed. */
  private boolean isAside(Agreement agreement) {
    return agreement.parties().names(NameKind.COMPANY).isEmpty()
        && agreements.stream().anyMatch(Agreement::isDeal);
  }

  private void read(int index) {
    Reading reading =
        programme.withSponsors(
            context.of(readings.get(index), near(readings.get(index))), agreements.isEmpty());
    if (reading.signal() == Signal.BROKEN) {
      broken(reading).ifPresent(broken::add);
      return;
    }
    if (!reading.isNews()) {
      return;
    }
    Optional<Candidate> group = Gathering.inSection(reading, titles).or(() -> gathered(reading));
    if (group.isPresent()) {
      place(group.get());
      return;
    }
    if (reading.signal() == Signal.NONE) {
      goOn(index, reading);
      return;
    }
    if (programme.isToldOn(reading, agreements)) {
      if (ProgrammeNews.bringsIn(reading)) {
        agreements.getFirst().parties().addAll(reading.parties());
      }
      goOn(agreements.getFirst(), reading);
      return;
    }
    if (joins(reading)) {
      goOn(agreements.getLast(), reading);
      return;
    }
    for (Clauses.Clause clause : Clauses.of(text, reading)) {
      missingSide
          .complete(clause.reading(), index, clause.parties(), agreements)
          .ifPresentOrElse(this::place, () -> goOn(index, clause.reading()));
    }
  }

  private Optional<Candidate> gathered(Reading reading) {
    boolean told = reading.signal() == Signal.DEAL && reading.parties().areComplete();
    return agreements.isEmpty() && !told ? gathering.with(reading) : Optional.empty();
  }

  /** Whether it says of the agreement told right before who signed it as well. */
  private boolean joins(Reading reading) {
    return !agreements.isEmpty()
        && joining.signsToo(agreements.getLast(), reading)
        && isNear(agreements.getLast(), reading);
  }

  /**
   * Adds a sentence without a report of its own to what it goes on about, each clause to its own.
   */
  private void goOn(int index, Reading reading) {
    List<Clauses.Clause> clauses = Clauses.naming(reading);
    List<Agreement> owners =
        clauses.stream()
            .map(each -> owner(each.parties(), reading))
            .flatMap(Optional::stream)
            .toList();
    if (clauses.size() > 1
        && owners.size() == clauses.size()
        && owners.stream().distinct().count() > 1) {
      for (int i = 0; i < owners.size(); i++) {
        Reading clause = clauses.get(i).reading();
        if (Signal.of(clause.matter()) == Signal.DEAL) {
          owners.get(i).parties().confirm(clauses.get(i).parties());
          owners.get(i).report(clause);
        } else {
          goOn(owners.get(i), clause);
        }
      }
      return;
    }
    Optional<Agreement> current =
        current(reading).filter(agreement -> !leadsOn(index, reading, agreement));
    if (current.isPresent()) {
      goOn(current.get(), reading);
    } else if (named(reading).size() == 0) {
      leading = reading;
    }
  }

  /** Whether a paragraph begins without a name what it goes on to tell of another agreement. */
  private boolean leadsOn(int index, Reading reading, Agreement current) {
    int paragraph = reading.sentence().paragraph();
    if (current.last().sentence().paragraph() == paragraph) {
      return false;
    }
    return readings.subList(index + 1, Math.min(readings.size(), index + AHEAD)).stream()
        .takeWhile(next -> next.sentence().paragraph() == paragraph)
        .anyMatch(
            next ->
                next.signal() != Signal.NONE
                    && next.parties().areComplete()
                    && !current.parties().containAll(next.parties()));
  }

  /** The agreement about which a sentence without a report of its own goes on. */
  private Optional<Agreement> current(Reading reading) {
    if (agreements.isEmpty()) {
      return Optional.empty();
    }
    Agreement last = agreements.getLast();
    Parties named = named(reading);
    boolean taking = joining.takesPart(last, reading) && !joining.isOnALoss(reading);
    if (named.size() == 0 || taking) {
      return isNear(last, reading) && (taking || (!interrupted && isOnTheLast(reading)))
          ? Optional.of(last)
          : Optional.empty();
    }
    Optional<Agreement> owner = owner(named, reading);
    interrupted = owner.isEmpty();
    return owner;
  }

  /** Among several agreements a paragraph that names nobody is on the one before only by a word. */
  private boolean isOnTheLast(Reading reading) {
    return agreements.size() == 1
        || agreements.getLast().last().sentence().paragraph() == reading.sentence().paragraph()
        || Signal.goesOn(reading.words())
        || MeantBefore.somebody(reading.words());
  }

  /** The last agreement near by of all who are named. */
  private Optional<Agreement> owner(Parties named, Reading reading) {
    return agreements.reversed().stream()
        .filter(each -> isNear(each, reading) && each.parties().containAll(named))
        .findFirst();
  }

  private List<Agreement> near(Reading reading) {
    return agreements.stream().filter(each -> isNear(each, reading)).toList();
  }

  private static boolean isNear(Agreement agreement, Reading reading) {
    Sentence last = agreement.last().sentence();
    Sentence own = reading.sentence();
    return own.section() == last.section() && own.paragraph() - last.paragraph() <= NEAR;
  }

  /**
   * The companies and universities that a sentence speaks of, but for those that somebody names.
   */
  private static Parties named(Reading reading) {
    return Parties.of(
        reading.of(Role.PARTNER, Role.PERSON, Role.BYSTANDER).stream()
            .filter(each -> each.kind() != NameKind.ORGANIZATION && !reading.isSaid(each))
            .toList());
  }

  private void goOn(Agreement agreement, Reading reading) {
    if (joining.takesPart(agreement, reading)) {
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

  private void place(Candidate candidate) {
    interrupted = false;
    Agreement known = null;
    for (Agreement agreement : agreements.reversed()) {
      if (Sameness.isSame(agreement, candidate)) {
        known = agreement;
        break;
      }
    }
    if (known == null && agreements.size() >= MOST) {
      return;
    }
    if (known == null) {
      Agreement agreement = new Agreement(candidate);
      leadingOnTo(candidate.core()).ifPresent(agreement::tell);
      openingOf(candidate).ifPresent(agreement::tell);
      agreements.add(agreement);
    } else {
      known.merge(candidate, Sameness.lendsNames(known, candidate));
    }
  }

  /** The sentence right before, of the same paragraph, that only tells of its partners. */
  private Optional<Reading> openingOf(Candidate candidate) {
    return joining
        .before(candidate.core())
        .filter(before -> before.isNews() && before.signal() == Signal.NONE)
        .filter(before -> named(before).size() > 0)
        .filter(before -> candidate.parties().containAll(named(before)));
  }

  private Optional<Reading> leadingOnTo(Reading core) {
    return Optional.ofNullable(leading)
        .filter(each -> each.sentence().paragraph() == core.sentence().paragraph());
  }

  /** Who agreed on nothing; who alone lost a bid may agree with others. */
  private static Optional<Parties> broken(Reading reading) {
    int losing = Signal.losingFrom(reading.words());
    int begin = reading.sentence().begin() + Math.max(0, losing);
    Parties parties =
        Parties.of(
            reading.of(Role.PARTNER, Role.PERSON, Role.PLACE).stream()
                .filter(each -> each.begin() >= begin)
                .toList());
    return losing >= 0 && !parties.areComplete() ? Optional.empty() : Optional.of(parties);
  }

  private boolean isBroken(Agreement agreement) {
    return broken.stream()
        .anyMatch(
            parties ->
                agreement.parties().share(parties, NameKind.UNIVERSITY)
                    && (agreement.parties().shareOther(parties) || !parties.hasOther()));
  }
}
