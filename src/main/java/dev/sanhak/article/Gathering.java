package dev.sanhak.article;

import dev.sanhak.article.Agreement.Candidate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Those who take part in what an article opens with, where no sentence names both sides of it:
 * 공유대학을 세운다. 가사와 나사가 이름을 올렸다. 다대와 라대가 전공을 맡는다.
 */
final class Gathering {
  private static final Pattern GROUP = Pattern.compile("공유대학|컨소시엄|협의체|얼라이언스|연합체|사업단|혁신플랫폼|클러스터");

  private static final Pattern FOUNDING =
      Pattern.compile(
          "(공유대학|컨소시엄|협의체|얼라이언스|연합체|사업단|혁신플랫폼|클러스터)\\S{0,3}\\s(\\S{1,8}\\s){0,2}?(출범|발족|결성|꾸렸|구성|띄웠|만들)");

  /** The head of a section that is on one of several: 1. 가대 컨소시엄. */
  private static final Pattern SECTION = Pattern.compile("(컨소시엄|연합체|사업단)\\s*$");

  /** So many sentences and the headline are the head of an article. */
  private static final int HEAD = 3;

  private final boolean open;
  private final Parties parties = new Parties();
  private @Nullable Reading first;

  Gathering(List<Reading> readings) {
    open = readings.stream().limit(HEAD).anyMatch(each -> GROUP.matcher(each.words()).find());
  }

  /** The group whose section it is, and those who are told to take part in it. */
  static Optional<Candidate> inSection(Reading reading, Titles titles) {
    boolean taking =
        reading.signal() != Signal.NONE || TakingPart.tellsWhoTakesPart(reading.words());
    return titles
        .head(reading)
        .filter(head -> taking && reading.parties().size() > 0)
        .filter(head -> SECTION.matcher(head.words()).find())
        .map(
            head -> {
              Parties all = Titles.parties(head);
              all.addAll(reading.parties());
              return new Candidate(reading, all, true);
            })
        .filter(each -> each.parties().areComplete());
  }

  /** The agreement, once a sentence completes it. */
  Optional<Candidate> with(Reading reading) {
    boolean taking =
        TakingPart.tellsWhoTakesPart(reading.words())
            || TakingPart.tellsWhoTakesOver(reading.words())
            || FOUNDING.matcher(reading.words()).find();
    if (!open || !taking || reading.parties().size() == 0) {
      return Optional.empty();
    }
    first = first == null ? reading : first;
    parties.addAll(reading.parties());
    return parties.areComplete()
        ? Optional.of(new Candidate(first, parties, true))
        : Optional.empty();
  }
}
