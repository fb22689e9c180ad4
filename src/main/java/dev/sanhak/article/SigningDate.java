package dev.sanhak.article;

import dev.sanhak.partnership.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the date of an agreement: the day on which it was made, else the day on which it was
 * announced, else the day of publication where a report at the head of the article names none.
 */
final class SigningDate {
  /** What is done on the day of an agreement. */
  private static final Pattern MADE =
      Pattern.compile(
          "맺|체결|서명|교환|손(을)?\\s?(맞)?\\s?잡|협약|협정|MOU|양해각서|약정|열고|열었|가졌|갖고|치렀|진행|개소|문을 열|설립|출범|신설|개설|구축|시작|선정|뽑|합의|참여|도입|공동|운영|전달|기증|계약|확정|꾸렸|세웠|열린");

  private static final Pattern TOLD = Pattern.compile("밝혔|밝힌|전했|알렸|알린|발표|공개|공표|말했|보도|소개했|내놨|내놓");

  /** Behind these a date is a span or a deadline. */
  private static final Pattern SPAN =
      Pattern.compile(
          "^(까지|이후|이래|말까지|초까지|년까지|~|∼|-\\s?\\d|상반기|하반기|학년|학기|기준|현재|대비|이전|전까지|중에|안에|내에|목표|예정)");

  private final DateReader reader;
  private final @Nullable LocalDate published;

  /** A date with the sentence's place and how well it fits; a higher one fits better. */
  private record Choice(Dated dated, int begin, int rank) {}

  /** What was chosen, and from which characters; none of them where it is the publication's day. */
  record Chosen(PartialDate date, int begin, int end) {}

  SigningDate(@Nullable LocalDate published) {
    this.published = published;
    reader = new DateReader(published);
  }

  /** The dates of every sentence, by the place where it begins; to be asked once, in order. */
  Map<Integer, List<Dated>> dates(List<Reading> readings) {
    Map<Integer, List<Dated>> dates = new java.util.HashMap<>();
    for (Reading each : readings) {
      dates.put(each.sentence().begin(), reader.read(each.words()));
    }
    return dates;
  }

  @Nullable Chosen choose(Agreement agreement, Map<Integer, List<Dated>> dates, boolean first) {
    Choice best = null;
    for (Reading core : agreement.cores()) {
      best = better(best, core, dates, core.signal() == Signal.DEAL ? 4 : 2);
    }
    if (best == null || best.rank() < 2) {
      for (Reading other : agreement.sentences()) {
        boolean about = Signal.goesOn(other.words()) || other.signal() != Signal.NONE;
        best = better(best, other, dates, about ? 0 : -1);
      }
    }
    if (best != null) {
      int begin = best.begin();
      return new Chosen(
          best.dated().date(), begin + best.dated().begin(), begin + best.dated().end());
    }
    return published != null && first
        ? new Chosen(PartialDate.parse(published.toString()), 0, 0)
        : null;
  }

  private static @Nullable Choice better(
      @Nullable Choice best, Reading reading, Map<Integer, List<Dated>> dates, int base) {
    Choice better = best;
    List<Dated> all = dates.getOrDefault(reading.sentence().begin(), List.of());
    for (int i = 0; i < all.size(); i++) {
      int next = i + 1 < all.size() ? all.get(i + 1).begin() : reading.words().length();
      int rank = base + rank(reading.words(), all.get(i), next);
      if (rank >= Math.max(base, 0) && (better == null || rank > better.rank())) {
        better = new Choice(all.get(i), reading.sentence().begin(), rank);
      }
    }
    return better;
  }

  /** 2 a day on which something is made, 1 a day on which it is told; less than 0 no such day. */
  private static int rank(String words, Dated dated, int next) {
    String behind = words.substring(dated.end(), next);
    if (SPAN.matcher(behind.stripLeading()).find() || (dated.ahead() && !planned(words))) {
      return -10;
    }
    if (behind.startsWith("부터")) {
      // A start is better than nothing where something goes on, but an agreement has a day.
      return Signal.of(words) == Signal.JOINT ? 0 : -10;
    }
    int made = place(MADE, behind);
    int told = place(TOLD, behind);
    if (told < Integer.MAX_VALUE && told <= made) {
      return 1;
    }
    return made < Integer.MAX_VALUE ? 2 : 0;
  }

  private static boolean planned(String words) {
    return words.contains("체결할")
        || words.contains("맺을")
        || words.contains("맺는다")
        || words.contains("체결한다")
        || words.contains("맺기로");
  }

  private static int place(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(words);
    return matcher.find() ? matcher.start() : Integer.MAX_VALUE;
  }
}
