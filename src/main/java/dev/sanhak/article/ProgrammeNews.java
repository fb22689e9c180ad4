package dev.sanhak.article;

import dev.sanhak.vocabulary.NameKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The programme that an article opens with, if it does; see {@link Programme}. */
final class ProgrammeNews {
  /** So many sentences are the head of an article. */
  private static final int LEAD = 2;

  private static final Pattern RUN_TOGETHER =
      Pattern.compile("(컨소시엄|사업단|연합체|추진단)(을|를)\\s(함께\\s)?(꾸|구성|이루)|사업(을|은)\\s(총괄|주관)");

  private final List<Reading> readings;

  /** The sentence at the head of the article that tells of it. */
  private @Nullable Reading programme;

  ProgrammeNews(List<Reading> readings) {
    this.readings = readings;
  }

  /** At the head of an article the programme is what it tells of; who runs it takes part. */
  Reading withSponsors(Reading reading, boolean nothingYet) {
    boolean first = programme == null && nothingYet && reading.isNews();
    if (!first || Programme.sponsors(reading).isEmpty() || newsBefore(reading) >= LEAD) {
      return reading;
    }
    programme = reading;
    List<Mention> chosen = new ArrayList<>(Programme.sponsors(reading));
    if (!reading.parties().hasUniversity()) {
      chosen.addAll(chosenBefore(reading));
    }
    Reading whole = reading.withMore(chosen);
    return whole.parties().hasUniversity() ? whole.with(Signal.JOINT) : reading;
  }

  /** The universities of the first sentence, chosen for what the next one calls by name. */
  private List<Mention> chosenBefore(Reading reading) {
    return readings.stream()
        .filter(each -> each.isNews() && each.sentence().begin() < reading.sentence().begin())
        .filter(each -> each.signal() == Signal.JOINT && !each.parties().hasOther())
        .limit(1)
        .flatMap(each -> each.partners().stream())
        .toList();
  }

  /** Whether a sentence shortly after says who else takes part in the programme. */
  boolean isToldOn(Reading reading, List<Agreement> agreements) {
    return programme != null
        && !programme.equals(reading)
        && agreements.size() == 1
        && agreements.getFirst().tells(programme)
        && reading.signal() == Signal.JOINT
        && reading.sentence().paragraph() - programme.sentence().paragraph() <= AgreementFinder.NEAR
        && (TakingPart.tellsWhoTakesPart(reading.words())
            || bringsIn(reading)
            || agreements.getFirst().parties().containAll(reading.parties()));
  }

  /** Whether those whom a sentence on the programme names take part in it. */
  static boolean bringsIn(Reading reading) {
    return TakingPart.tellsWhatIsContributed(reading.words())
        || RUN_TOGETHER.matcher(reading.words()).find();
  }

  private long newsBefore(Reading reading) {
    return readings.stream()
        .filter(each -> each.isNews() && each.sentence().begin() < reading.sentence().begin())
        .limit(LEAD)
        .count();
  }

  /** A single university that was chosen for a programme works with nobody. */
  boolean isOnlyChosen(Agreement agreement) {
    Parties parties = agreement.parties();
    return programme != null
        && agreement.tells(programme)
        && parties.names(NameKind.UNIVERSITY).size() == 1
        && Parties.of(Programme.sponsors(programme)).containOthers(parties);
  }

  /** Adds who runs the programme to the only agreement, if that is part of it. */
  void addSponsors(List<Agreement> agreements) {
    if (programme == null || agreements.size() != 1) {
      return;
    }
    Parties parties = agreements.getFirst().parties();
    Parties own = programme.parties();
    if (parties.share(own, NameKind.UNIVERSITY) || parties.shareOther(own)) {
      Programme.sponsors(programme).forEach(parties::add);
      agreements.getFirst().tell(programme);
    }
  }
}
