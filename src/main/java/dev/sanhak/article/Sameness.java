package dev.sanhak.article;

import dev.sanhak.article.Agreement.Candidate;
import dev.sanhak.vocabulary.NameKind;
import java.util.Set;

/** Tells whether a sentence reports an agreement that is known already. */
final class Sameness {
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
    Set<String> companies = known.parties().names(NameKind.COMPANY);
    return known.isCompleted()
        && candidate.completed()
        && !companies.isEmpty()
        && own.names(NameKind.COMPANY).containsAll(companies);
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
    return one && !isPartOfOverview(agreement, candidate) && !isOfAnotherTime(agreement, candidate);
  }

  /** Whether others sign at another time: 이듬해에는 가사와 나사가 다대와 협약을 맺었다. */
  private static boolean isOfAnotherTime(Agreement agreement, Candidate candidate) {
    return agreement.isDeal()
        && candidate.core().signal() == Signal.DEAL
        && Signal.tellsOfAnotherTime(candidate.core().words())
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
            && candidate.core().signal() == Signal.DEAL
            && fewerCompanies != fewerUniversities;
    return known.containAll(own) && (ofMany || ofSeveral);
  }
}
