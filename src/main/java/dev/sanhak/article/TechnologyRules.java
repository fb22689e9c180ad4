package dev.sanhak.article;

import dev.sanhak.partnership.Technology;
import dev.sanhak.vocabulary.Name;
import dev.sanhak.vocabulary.NameFinder;
import dev.sanhak.vocabulary.NameKind;
import dev.sanhak.vocabulary.NameMatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells on what an agreement is: the technologies named in the sentences about it. A technology
 * weighs by where it is named, most in the headline, more in the report than in what follows; only
 * the weightiest few are taken, and a general one (인공지능 일반) only where no special one of its field
 * is named.
 */
final class TechnologyRules {
  private static final double IN_HEADLINE = 2;
  private static final double IN_REPORT = 1.5;
  private static final double ELSEWHERE = 0.7;

  private static final int MOST = 3;

  private static final String GENERAL = " 일반";

  /** What a firm or a market is like; it says on what somebody works, not what was agreed. */
  private static final Pattern BACKGROUND =
      Pattern.compile(
          "(기업|업체|회사|스타트업|벤처|법인)(이다|다|으로,|로,|으로\\s|로\\s)|분사|본사를 (둔|두)|상장|매출|점유율|시장|수출|유치했|유치한|공급하(고|며)|양산|생산(능력|량)|세계\\s?(최초|1위|최대)|국내\\s?(최초|1위|최대)|처음으로|(도|를|을) 만든다|학자(다|로)|전문가(다|로)|권위자|이름난|알려진");

  private final NameFinder finder;

  TechnologyRules(NameFinder finder) {
    this.finder = finder;
  }

  /** The weight of a technology so far, and where it is named. */
  private static final class Weighed {
    private final List<Evidence> evidence = new ArrayList<>();
    private final Set<String> forms = new HashSet<>();
    private double weight;
  }

  /**
   * The technologies of an agreement, the weightiest first.
   *
   * @param headline the headline if it speaks of this agreement alone, else null
   */
  List<Extracted<Technology>> of(
      Agreement agreement, @Nullable Reading headline, ArticleText text) {
    Map<String, Weighed> weighed = new LinkedHashMap<>();
    Stream.concat(Stream.ofNullable(headline), agreement.sentences().stream())
        .forEach(reading -> weigh(reading, weight(reading, agreement, headline), text, weighed));
    return heaviest(weighed, MOST);
  }

  /**
   * The matter of the whole article, for an agreement of which no technology is told: what is named
   * more than once besides where it is told of one of the agreements.
   *
   * @param own the technologies of each agreement
   */
  List<Extracted<Technology>> common(
      List<Reading> article, List<List<Extracted<Technology>>> own, ArticleText text) {
    Map<String, Weighed> weighed = new LinkedHashMap<>();
    article.forEach(
        reading -> weigh(reading, reading.isHeadline() ? IN_HEADLINE : 1, text, weighed));
    Set<Evidence> theirs = new HashSet<>();
    own.forEach(each -> each.forEach(technology -> theirs.addAll(technology.evidence())));
    return heaviest(weighed, 1).stream()
        .filter(each -> each.evidence().stream().filter(it -> !theirs.contains(it)).count() > 1)
        .toList();
  }

  private static List<Extracted<Technology>> heaviest(Map<String, Weighed> weighed, int most) {
    return weighed.entrySet().stream()
        .filter(each -> !isGeneralOf(each, weighed) && !isMeantAgain(each, weighed))
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, Weighed> each) -> each.getValue().weight)
                .reversed())
        .limit(most)
        .map(each -> new Extracted<>(Technology.parse(each.getKey()), each.getValue().evidence))
        .toList();
  }

  private static double weight(Reading reading, Agreement agreement, @Nullable Reading headline) {
    if (Objects.equals(reading, headline)) {
      return IN_HEADLINE;
    }
    if (agreement.cores().contains(reading)) {
      return IN_REPORT;
    }
    return BACKGROUND.matcher(reading.words()).find() ? 0 : ELSEWHERE;
  }

  private void weigh(
      Reading reading, double weight, ArticleText text, Map<String, Weighed> weighed) {
    if (weight == 0) {
      return;
    }
    int begin = reading.sentence().begin();
    List<NameMatch> own = named(reading.matter(), reading);
    boolean shared = own.isEmpty() && reading.signal() != Signal.NONE;
    for (NameMatch match : shared ? named(reading.report(), reading) : own) {
      String path = Objects.requireNonNull(technology(match)).canonical();
      Weighed one = weighed.computeIfAbsent(path, unused -> new Weighed());
      one.weight += weight;
      one.forms.add(text.whole().substring(begin + match.start(), begin + match.end()));
      one.evidence.add(text.evidence(begin + match.start(), begin + match.end()));
    }
  }

  private List<NameMatch> named(String words, Reading reading) {
    return finder.inQuery(words).stream()
        .filter(match -> technology(match) != null && isWritten(words, match))
        .filter(match -> !reading.isInName(match.start(), match.end()))
        .toList();
  }

  private static @Nullable Name technology(NameMatch match) {
    List<Name> names = match.names();
    boolean partner = names.stream().anyMatch(each -> each.kind() != NameKind.TECHNOLOGY);
    return partner ? null : names.stream().filter(each -> !each.isField()).findFirst().orElse(null);
  }

  /** An abbreviation is one in capitals only: AR, but not ar. */
  private static boolean isWritten(String words, NameMatch match) {
    String form = words.substring(match.start(), match.end());
    return match.isCertain()
        || form.length() > 3
        || Hangul.is(form.charAt(0))
        || form.equals(form.toUpperCase(Locale.ROOT))
        || form.equals("SoC");
  }

  /** Whether only the last words of a special one are written, to mean that one again: 그 배터리. */
  private static boolean isMeantAgain(Map.Entry<String, Weighed> one, Map<String, Weighed> others) {
    String field = one.getKey().substring(0, one.getKey().indexOf('/') + 1);
    return others.keySet().stream()
        .filter(other -> other.startsWith(field) && !other.equals(one.getKey()))
        .anyMatch(other -> one.getValue().forms.stream().allMatch(other::endsWith));
  }

  /** Whether a special one of the field is named, or it is only named in passing beside others. */
  private static boolean isGeneralOf(Map.Entry<String, Weighed> one, Map<String, Weighed> others) {
    String path = one.getKey();
    String field = path.substring(0, path.indexOf('/') + 1);
    boolean inPassing = one.getValue().weight <= ELSEWHERE && others.size() > 1;
    return path.endsWith(GENERAL)
        && (inPassing
            || others.keySet().stream()
                .anyMatch(each -> each.startsWith(field) && !each.equals(path)));
  }
}
