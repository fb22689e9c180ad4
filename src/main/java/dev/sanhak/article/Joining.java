package dev.sanhak.article;

import dev.sanhak.vocabulary.NameKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who joins an agreement that was told before, although no sentence says that he signed it. */
final class Joining {
  private static final Pattern LIST_END =
      Pattern.compile("((,\\s|·|[과와]\\s)\\S{2,15}?)?(\\s등)?(이)?다\\.?");

  /** The sentence before each, by where it begins. */
  private final Map<Integer, Reading> before = new HashMap<>();

  Joining(List<Reading> readings) {
    for (int i = 1; i < readings.size(); i++) {
      before.put(readings.get(i).sentence().begin(), readings.get(i - 1));
    }
  }

  /** The sentence right before, of the same paragraph. */
  Optional<Reading> before(Reading reading) {
    return Optional.ofNullable(before.get(reading.sentence().begin()))
        .filter(each -> each.sentence().paragraph() == reading.sentence().paragraph());
  }

  /** Who has signed is told already where a signing is told; who takes over a part then is none. */
  boolean takesPart(Agreement agreement, Reading reading) {
    return TakingPart.tellsWhoTakesPart(reading.words())
        || isListOfThem(reading)
        || (!agreement.isDeal() && TakingPart.tellsWhoTakesOver(reading.words()));
  }

  /** 기업 두 곳도 참여한다. 가사와 나사다. */
  private boolean isListOfThem(Reading reading) {
    List<Mention> partners = reading.partners();
    return !partners.isEmpty()
        && before(reading)
            .filter(each -> each.partners().isEmpty())
            .filter(each -> TakingPart.tellsWhoTakesPart(each.words()))
            .filter(each -> endsWithThem(reading, partners.getLast()))
            .isPresent();
  }

  private static boolean endsWithThem(Reading reading, Mention last) {
    int end = last.end() - reading.sentence().begin();
    return LIST_END.matcher(reading.words()).region(end, reading.words().length()).matches();
  }

  /** 가대는 사업에서 고배를 마셨다. 나대는 이름을 올렸다. */
  boolean isOnALoss(Reading reading) {
    return before(reading).filter(each -> each.signal() == Signal.BROKEN).isPresent();
  }

  /** Whether a sentence on the agreement told right before says who signed it as well. */
  boolean signsToo(Agreement last, Reading reading) {
    return TakingPart.tellsWhoSignedToo(reading.words()) || isBodyThatHelps(last, reading);
  }

  /** Whether a body takes part in what the same paragraph said that others signed. */
  private static boolean isBodyThatHelps(Agreement last, Reading reading) {
    Parties own = reading.parties();
    return reading.signal() == Signal.JOINT
        && TakingPart.tellsWhoTakesPart(reading.words())
        && own.names(NameKind.COMPANY).isEmpty()
        && last.isDeal()
        && last.last().sentence().paragraph() == reading.sentence().paragraph()
        && last.parties().names(NameKind.UNIVERSITY).containsAll(own.names(NameKind.UNIVERSITY));
  }
}
