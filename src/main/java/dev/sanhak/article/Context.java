package dev.sanhak.article;

import java.util.ArrayList;
import java.util.List;

/** What only the article around it tells of a sentence. */
final class Context {
  private final String text;
  private final Titles titles;
  private final PartnerGuess guess;

  Context(String text, Titles titles, PartnerGuess guess) {
    this.text = text;
    this.titles = titles;
    this.guess = guess;
  }

  /**
   * The sentence with who is meant in it besides, and with what its title says that it reports.
   *
   * @param near the agreements told shortly before
   */
  Reading of(Reading reading, List<Agreement> near) {
    return withListed(titles.reporting(withNamesAgain(reading, near)));
  }

  /** Who takes part is meant again by the same word, be it one that names nobody by itself. */
  private Reading withNamesAgain(Reading reading, List<Agreement> near) {
    List<Mention> again = new ArrayList<>();
    List<Mention> taken = new ArrayList<>(reading.of(Role.values()));
    for (Agreement agreement : near) {
      for (Mention party : agreement.parties().mentions()) {
        Mention same = Occurrences.again(party, reading.sentence(), text);
        if (same != null && taken.stream().noneMatch(same::overlaps)) {
          again.add(same);
          taken.add(same);
        }
      }
    }
    return again.isEmpty() ? reading : reading.withMore(again);
  }

  private Reading withListed(Reading reading) {
    List<Mention> listed =
        reading.signal() == Signal.NONE && !TakingPart.tellsWhoTakesPart(reading.words())
            ? List.of()
            : guess.listed(reading);
    return listed.isEmpty() ? reading : reading.withMore(listed);
  }
}
