package dev.sanhak.article;

import dev.sanhak.vocabulary.NameKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The title above a sentence: the head of its section, else the headline. */
final class Titles {
  private final String text;
  private final Map<Integer, Reading> heads = new HashMap<>();
  private final Optional<Reading> headline;

  /** Of those the ones that tell of an agreement; found once, since every sentence asks. */
  private final Map<Integer, Reading> tellingHeads = new HashMap<>();

  private final Optional<Reading> tellingHeadline;

  Titles(String text, List<Reading> readings) {
    this.text = text;
    headline = readings.stream().filter(Reading::isHeadline).findFirst();
    tellingHeadline = headline.filter(Titles::tells);
    for (Reading reading : readings) {
      if (reading.sentence().kind() == LineKind.HEAD) {
        heads.putIfAbsent(reading.sentence().section(), reading);
      }
    }
    heads.forEach(
        (section, head) -> {
          if (tells(head)) {
            tellingHeads.put(section, head);
          }
        });
  }

  /** The title that names both sides, so that it speaks of an agreement itself. */
  Optional<Reading> telling(Reading reading) {
    return above(tellingHeads, reading).or(() -> tellingHeadline);
  }

  /**
   * At which of the several universities of a title something is told to be done: 17일 가대에서 문을 열었다.
   */
  Parties hosts(Reading reading) {
    Parties several = telling(reading).map(Titles::parties).orElseGet(Parties::new);
    return several.names(NameKind.UNIVERSITY).size() < 2
        ? new Parties()
        : Parties.of(
            reading.of(Role.PLACE).stream()
                .filter(each -> each.kind() == NameKind.UNIVERSITY)
                .filter(each -> several.has(each.kind(), each.name()))
                .toList());
  }

  /** The head of the section, above the sentence. */
  Optional<Reading> head(Reading reading) {
    return above(heads, reading);
  }

  private static Optional<Reading> above(Map<Integer, Reading> heads, Reading reading) {
    return Optional.ofNullable(heads.get(reading.sentence().section()))
        .filter(each -> each.sentence().begin() < reading.sentence().begin());
  }

  /** Whether the article is on ranks, prices or mergers, in which a joint work is only a reason. */
  boolean tellOfAnotherMatter() {
    return headline.filter(title -> Signal.isOfRanks(written(title))).isPresent();
  }

  /** A sentence with both sides of what its title tells of reports it, in whatever words. */
  Reading reporting(Reading reading) {
    if (reading.signal() != Signal.NONE || !reading.isNews()) {
      return reading;
    }
    Parties own = reading.parties();
    boolean both =
        telling(reading)
            .map(title -> Parties.of(title.of(Role.PARTNER, Role.PERSON, Role.PLACE)))
            .filter(title -> title.share(own, NameKind.UNIVERSITY) && title.shareOther(own))
            .isPresent();
    return both && !Signal.isOtherMatter(reading.words()) ? reading.with(Signal.JOINT) : reading;
  }

  /** The university that the article is of, where it speaks of itself. */
  List<Mention> ourUniversity(List<Reading> readings) {
    return readings.stream()
        .flatMap(each -> each.of(Role.PARTNER, Role.PERSON, Role.PLACE).stream())
        .filter(
            each -> MentionFinder.OUR_UNIVERSITY.contains(text.substring(each.begin(), each.end())))
        .limit(1)
        .toList();
  }

  /** What is quoted in a title tells what the article is on as well. */
  private String written(Reading title) {
    return text.substring(title.sentence().begin(), title.sentence().end());
  }

  private static boolean tells(Reading title) {
    return !Signal.isOtherMatter(title.words()) && parties(title).areComplete();
  }

  static Parties parties(Reading title) {
    return Parties.of(title.of(Role.PARTNER, Role.PERSON));
  }
}
