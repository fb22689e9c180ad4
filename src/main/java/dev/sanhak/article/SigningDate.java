package dev.sanhak.article;

import dev.sanhak.partnership.PartialDate;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the date of an agreement: the day on which it was made, else the day on which it was
 * announced. The day of publication is neither, and does not stand in where the text tells no day.
 */
final class SigningDate {
  /** What is done on the day of an agreement. */
  private static final Pattern MADE =
      Pattern.compile(
          "맺|체결|서명|교환|손(을)?\\s?(맞)?\\s?잡|협약|협정|MOU|양해각서|약정|열고|열었|가졌|갖고|치렀|진행|개소|문을 열|설립|출범|신설|개설|구축|시작|선정|뽑|합의|참여|도입|공동|운영|전달|기증|계약|확정|꾸렸|세웠|열린|열려|열렸|걸었|있었|이뤄졌|이루어졌|성사");

  private static final Pattern TOLD = Pattern.compile("밝혔|밝힌|전했|알렸|알린|발표|공개|공표|말했|보도|소개했|내놨|내놓");

  /** What was agreed before and leads to what is agreed now: 2019년 맺은 협약을 바탕으로. */
  private static final Pattern EARLIER_ONE =
      Pattern.compile(
          "^[^.]{0,30}?(맺은|체결한|시작한)\\s\\S{0,10}(협약|협정|MOU|협력|연구)\\S{0,2}\\s(바탕|계기|토대|확대|연장|이어|발판)");

  /** The only day of a sentence may be that of the telling: 28일 가사는 협약을 맺었다고 밝혔다. */
  private static final Pattern SAID_TO_BE_MADE =
      Pattern.compile("다고\\s(\\S{1,6}\\s)?(밝혔|밝힌|전했|알렸|알린|발표|공개|말했|소개했)");

  /** The ceremony of an agreement, whose day is the agreement's: 협약식은 지난 17일 열렸다. */
  private static final Pattern CEREMONY =
      Pattern.compile(
          "(협약|체결|서명|조인|개소|기증|전달|현판|개관|출범|이전|계약|약정|수여)\\s?(식|행사)(은|는|이|가|을|를|에|에는|에서|에서는|에선|도|과|와)?\\s|(협약|계약)서에\\s|(협약|계약|서명|체결|약정)은\\s[^.]{0,60}(체결|맺어|이뤄|이루어|마쳤|성사)");

  /** Behind these a date is a span or a deadline. */
  private static final Pattern SPAN =
      Pattern.compile(
          "^(까지|이후|이래|말까지|초까지|년까지|~|∼|-\\s?\\d|상반기|하반기|학년|학기|기준|현재|대비|이전|전까지|중에|안에|내에|목표|예정)");

  /** An agreement to be made on a day that is still to come. */
  private static final Pattern PLANNED =
      Pattern.compile(
          "(체결|서명|교환)(할|한다|하기로|합니다)|맺(을|는다|기로|습니다)|(협약|체결|서명|조인|개소|출범)\\s?식['’”\"]?(을|를)?\\s(\\S{1,8}\\s)?(한다고|한다|연다고|연다|열기로|열 예정|갖는다|갖기로|가질|개최할|개최한다)");

  /** Of a half of a year that is over the year is certain. */
  private static final Pattern HALF_YEAR = Pattern.compile("^\\s?(상반기|하반기)(?!부터|까지)");

  /** Of several days in a row, 24일과 26일, nobody can tell which one it is. */
  private static final Pattern AND_ANOTHER = Pattern.compile("(과|와|,|·|\\s?[~∼])\\s?");

  private static final Pattern ANOTHER_AND = Pattern.compile("[일월년](과|와|,|·|\\s?[~∼])\\s?$");

  /** What a day counts for in itself; to be added to what its sentence counts for. */
  private static final int DAY_MADE = 3;

  private static final int DAY_TOLD = 1;
  private static final int NO_DAY = -10;

  /**
   * A ceremony's day is a better one than that of the announcement, a worse one than that on which
   * the report itself says that the agreement was made.
   */
  private static final int DEAL = 4;

  private static final int CEREMONY_TOLD = 3;
  private static final int JOINT = 1;

  private final DateReader reader;
  private final @Nullable LocalDate published;

  /** A date with the sentence's place and how well it fits; a higher rank fits better. */
  private record Choice(Dated dated, int begin, int rank, boolean announced) {
    boolean isBetterThan(Choice other) {
      return refines(other) || (!other.refines(this) && rank > other.rank);
    }

    /** Whether it says the same more precisely: 이번 주에 두 곳과 손잡았다. 10일에는 …. */
    boolean refines(Choice other) {
      String own = dated.date().text();
      String others = other.dated.date().text();
      return !announced && own.length() > others.length() && own.startsWith(others);
    }

    Chosen chosen() {
      return new Chosen(dated.date(), begin + dated.begin(), begin + dated.end());
    }
  }

  /** What was chosen, and from which characters. */
  record Chosen(PartialDate date, int begin, int end) {}

  SigningDate(@Nullable LocalDate published) {
    reader = new DateReader(published);
    this.published = published;
  }

  /** The dates of every sentence, by the place where it begins; to be asked once, in order. */
  Map<Integer, List<Dated>> dates(List<Reading> readings) {
    Map<Integer, List<Dated>> dates = new HashMap<>();
    for (Reading each : readings) {
      dates.put(each.sentence().begin(), reader.read(each.words()));
    }
    return dates;
  }

  @Nullable Chosen choose(Agreement agreement, Map<Integer, List<Dated>> dates) {
    Choice best = null;
    for (Reading core : agreement.cores()) {
      best = better(best, core, dates, core.signal() == Signal.DEAL ? DEAL : JOINT);
    }
    for (Reading other : agreement.sentences()) {
      if (CEREMONY.matcher(other.words()).find()) {
        best = better(best, other, dates, CEREMONY_TOLD);
      }
    }
    Choice mentioned = null;
    for (Reading other : agreement.sentences()) {
      boolean about = Signal.goesOn(other.words()) || other.signal() != Signal.NONE;
      mentioned = better(mentioned, other, dates, about ? 0 : -1);
    }
    boolean better = mentioned != null && (best == null || mentioned.refines(best));
    Choice chosen = better ? mentioned : best;
    return chosen == null ? null : chosen.chosen();
  }

  private @Nullable Choice better(
      @Nullable Choice best, Reading reading, Map<Integer, List<Dated>> dates, int base) {
    Choice better = best;
    List<Dated> all =
        ofItsClause(dates.getOrDefault(reading.sentence().begin(), List.of()), reading);
    for (int i = 0; i < all.size(); i++) {
      int next = i + 1 < all.size() ? all.get(i + 1).begin() : reading.words().length();
      int day = rank(reading.words(), all.get(i), next);
      Choice choice =
          new Choice(all.get(i), reading.sentence().begin(), base + day, day == DAY_TOLD);
      if (choice.rank() >= Math.max(base, 0) && (better == null || choice.isBetterThan(better))) {
        better = choice;
      }
    }
    return better;
  }

  private int rank(String words, Dated dated, int next) {
    String behind = words.substring(dated.end(), next);
    if (AND_ANOTHER.matcher(behind).matches()
        || ANOTHER_AND.matcher(words.substring(0, dated.begin())).find()) {
      return NO_DAY;
    }
    if (EARLIER_ONE.matcher(behind).find()) {
      return NO_DAY;
    }
    boolean half = isPastYear(dated) && HALF_YEAR.matcher(behind).find();
    if ((!half && SPAN.matcher(behind.stripLeading()).find())
        || (dated.ahead() && !planned(words))) {
      return NO_DAY;
    }
    if (behind.startsWith("부터")) {
      // A start is better than nothing where something goes on, but an agreement has a day.
      return Signal.of(words) == Signal.JOINT ? 0 : NO_DAY;
    }
    int made = place(MADE, behind);
    int told = place(TOLD, behind);
    if (told < Integer.MAX_VALUE && (told <= made || SAID_TO_BE_MADE.matcher(behind).find())) {
      return DAY_TOLD;
    }
    return made < Integer.MAX_VALUE ? DAY_MADE : 0;
  }

  private boolean isPastYear(Dated dated) {
    return dated.date().text().length() == "YYYY".length()
        && published != null
        && dated.date().year() < published.getYear();
  }

  /** The dates in the clause that tells of the agreement, all where none is there. */
  private static List<Dated> ofItsClause(List<Dated> all, Reading reading) {
    List<Dated> own =
        all.stream().filter(each -> reading.matter().charAt(each.begin()) != ' ').toList();
    return own.isEmpty() ? all : own;
  }

  private static boolean planned(String words) {
    return PLANNED.matcher(words).find();
  }

  private static int place(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(words);
    return matcher.find() ? matcher.start() : Integer.MAX_VALUE;
  }
}
