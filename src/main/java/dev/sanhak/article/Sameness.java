package dev.sanhak.article;

import dev.sanhak.article.Agreement.Candidate;
import dev.sanhak.vocabulary.NameKind;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a sentence reports an agreement that is known already. */
final class Sameness {
  private static final Pattern MONTH = Pattern.compile("20\\d{2}년\\s?\\d{1,2}월");

  private static final Pattern TITLE = Pattern.compile("['‘]([^'’]{4,40})['’]");

  private Sameness() {}

  /** Whether the partners of a sentence join an agreement. */
  static boolean lendsNames(Agreement known, Candidate candidate) {
    return mayJoin(known, candidate) || namesInFull(known, candidate);
  }

  /** Names join an agreement only where a sentence reports it again with all of them. */
  private static boolean mayJoin(Agreement known, Candidate candidate) {
    return candidate.core().signal() == Signal.DEAL
        && !candidate.completed()
        && Math.abs(
                candidate.core().sentence().paragraph()
                    - known.cores().getFirst().sentence().paragraph())
            <= AgreementFinder.NEAR;
  }

  /** A side that was only found elsewhere gives way to a sentence that names all of it. */
  private static boolean namesInFull(Agreement known, Candidate candidate) {
    Parties own = Parties.of(candidate.core().partners());
    return known.isCompleted()
        && candidate.completed()
        && (namesAll(own, known, NameKind.COMPANY) || namesAll(own, known, NameKind.UNIVERSITY));
  }

  private static boolean namesAll(Parties own, Agreement known, NameKind kind) {
    Set<String> names = known.parties().names(kind);
    return !names.isEmpty() && own.names(kind).containsAll(names);
  }

  static boolean isSame(Agreement agreement, Candidate candidate) {
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
    return one
        && !isPartOfOverview(agreement, candidate)
        && !isOfAnotherTime(agreement, candidate)
        && !isOnAnotherMatter(agreement, candidate);
  }

  /** Whether the same sign again, in a month told in full, what has a name of its own. */
  private static boolean isOnAnotherMatter(Agreement agreement, Candidate candidate) {
    if (!agreement.isDeal()
        || candidate.core().signal() != Signal.DEAL
        || candidate.completed()
        || !MONTH.matcher(candidate.core().words()).find()) {
      return false;
    }
    List<Reading> told =
        agreement.cores().stream().filter(core -> core.signal() == Signal.DEAL).toList();
    String matter = title(candidate.core());
    return !matter.isEmpty()
        && told.stream()
            .allMatch(
                core ->
                    core.sentence().paragraph() != candidate.core().sentence().paragraph()
                        && !title(core).isEmpty()
                        && !core.words().contains(matter));
  }

  /** What a sentence calls the matter by name, in quotation marks; empty where it does not. */
  private static String title(Reading core) {
    Matcher title = TITLE.matcher(core.words());
    return title.find() ? title.group(1) : "";
  }

  /** Whether others sign at another time: 이듬해에는 가사와 나사가 다대와 협약을 맺었다. */
  private static boolean isOfAnotherTime(Agreement agreement, Candidate candidate) {
    return agreement.isDeal()
        && candidate.core().signal() == Signal.DEAL
        && TimeWords.tellsOfAnotherTime(candidate.core().words())
        && !agreement.parties().containAll(candidate.parties());
  }

  /**
   * Whether one of the several agreements is told that the lead told of together: two of its many
   * companies and universities, or one side of a lead that named nobody there itself.
   */
  private static boolean isPartOfOverview(Agreement agreement, Candidate candidate) {
    Parties known = agreement.parties();
    Parties own = candidate.parties();
    boolean fewerCompanies =
        own.names(NameKind.COMPANY).size() < known.names(NameKind.COMPANY).size();
    boolean fewerUniversities =
        own.names(NameKind.UNIVERSITY).size() < known.names(NameKind.UNIVERSITY).size();
    boolean ofMany = fewerCompanies && fewerUniversities;
    boolean ofSeveral =
        agreement.isCompleted()
            && (candidate.core().signal() == Signal.DEAL
                || TimeWords.tellsOfADay(candidate.core().words()))
            && fewerCompanies != fewerUniversities;
    return known.containAll(own) && (ofMany || ofSeveral);
  }
}
