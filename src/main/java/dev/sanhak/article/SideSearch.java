package dev.sanhak.article;

import dev.sanhak.vocabulary.NameKind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where in an article the universities, or the others, stand whom a sentence does not name. */
final class SideSearch {
  private static final Pattern GROUP =
      Pattern.compile("(사업단|컨소시엄|연합체|협의체|협의회|추진단)['’”\"]?(?:\\([^)]{1,20}\\))?[과와]\\s");

  /** So many sentences back somebody is still meant. */
  static final int BACK = 4;

  /** So far back is the head of a section looked for; the headline always. */
  private static final int FAR_BACK = 40;

  private final List<Reading> readings;

  SideSearch(List<Reading> readings) {
    this.readings = readings;
  }

  /** The members of a group that signs; who gives a notice. */
  List<Mention> membersOrIssuer(int index) {
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
  List<Mention> near(int index, boolean university) {
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
  List<Mention> far(int index, boolean university) {
    Reading own = readings.get(index);
    for (int i = index - 1; i >= 0; i = i > 0 && index - i > FAR_BACK ? 0 : i - 1) {
      Reading before = readings.get(i);
      boolean head =
          before.sentence().kind() == LineKind.HEAD
              && before.sentence().section() == own.sentence().section();
      if (head || before.isHeadline()) {
        List<Mention> side = side(before.of(Role.PARTNER, Role.PERSON), university);
        if (!side.isEmpty() && (isOne(side) || head || MeantBefore.several(own.words()))) {
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
  static List<Mention> side(List<Mention> mentions, boolean university) {
    return mentions.stream()
        .filter(each -> (each.kind() == NameKind.UNIVERSITY) == university)
        .toList();
  }
}
