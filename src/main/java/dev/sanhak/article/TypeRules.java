package dev.sanhak.article;

import dev.sanhak.partnership.PartnershipType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells the kind of an agreement by cue words. Each cue speaks for one kind, with a weight and by
 * where it stands: most in the headline, more in the sentence that reports the agreement than in
 * those that go on about it. The kind with the largest sum is taken.
 *
 * <p>The weights of {@code type-cues.tsv}, and what each kind has from the start (an empty cue),
 * were fitted to the bundled records by logistic regression, with weights not below zero. Over five
 * folds of them 58 % come out as the records have them; the rest is mostly a matter of taste, such
 * as an 업무협약 about 공동연구.
 */
final class TypeRules {
  private static final double IN_HEADLINE = 2;
  private static final double IN_REPORT = 1.5;
  private static final double ELSEWHERE = 0.5;

  /** 인력을 기르는 협약: what stands right before the agreement is what it is about. */
  private static final double BEFORE_AGREEMENT = 2;

  private static final int OBJECT = 24;
  private static final Pattern AGREEMENT = Pattern.compile("업무\\s?협약|협약|MOU|양해각서");

  private static final List<Cue> CUES = read();

  private TypeRules() {}

  /** A kind and the characters that tell it most. */
  record Told(PartnershipType type, int begin, int end) {}

  private record Cue(PartnershipType type, double weight, @Nullable Pattern words) {}

  /** Where cues may stand. */
  private record Places(
      @Nullable Reading headline, List<Reading> cores, List<Reading> rest, List<String> objects) {}

  /** A cue found, and what it is worth there. */
  private record Vote(double weight, int begin, int end) {
    static final Vote NONE = new Vote(0, 0, 0);
  }

  /**
   * The kind of an agreement; null where no cue speaks for any.
   *
   * @param headline the headline if it speaks of this agreement alone, else null
   */
  static @Nullable Told of(Agreement agreement, @Nullable Reading headline) {
    Map<PartnershipType, Double> sums = new EnumMap<>(PartnershipType.class);
    Map<PartnershipType, Vote> best = new EnumMap<>(PartnershipType.class);
    List<Reading> rest =
        agreement.sentences().stream().filter(each -> !agreement.cores().contains(each)).toList();
    Places places = new Places(headline, agreement.cores(), rest, objects(agreement.cores()));
    for (Cue cue : CUES) {
      Vote vote = cue.words() == null ? Vote.NONE : vote(cue, cue.words(), places);
      double worth = cue.words() == null ? cue.weight() : vote.weight();
      sums.merge(cue.type(), worth, Double::sum);
      if (vote.weight() > best.getOrDefault(cue.type(), Vote.NONE).weight()) {
        best.put(cue.type(), vote);
      }
    }
    PartnershipType winner = null;
    for (PartnershipType type : best.keySet()) {
      if (winner == null || sums.getOrDefault(type, 0.0) > sums.getOrDefault(winner, 0.0)) {
        winner = type;
      }
    }
    if (winner == null) {
      return null;
    }
    Vote vote = best.getOrDefault(winner, Vote.NONE);
    return new Told(winner, vote.begin(), vote.end());
  }

  /** What a cue is worth: once for each of the three places, however often it stands there. */
  private static Vote vote(Cue cue, Pattern words, Places places) {
    Reading headline = places.headline();
    double weight = 0;
    Reading where = null;
    if (headline != null && words.matcher(headline.words()).find()) {
      weight += IN_HEADLINE;
      where = headline;
    }
    Reading core = first(words, places.cores());
    if (core != null) {
      weight += IN_REPORT;
      where = core;
    }
    if (core != null && places.objects().stream().anyMatch(each -> words.matcher(each).find())) {
      weight += BEFORE_AGREEMENT;
    }
    Reading other = first(words, places.rest());
    if (other != null) {
      weight += ELSEWHERE;
      where = where == null ? other : where;
    }
    return where == null ? Vote.NONE : vote(where, words, weight * cue.weight());
  }

  /** The words before the agreement in each report. */
  private static List<String> objects(List<Reading> cores) {
    List<String> objects = new ArrayList<>();
    for (Reading core : cores) {
      Matcher agreement = AGREEMENT.matcher(core.words());
      if (agreement.find()) {
        objects.add(
            core.words().substring(Math.max(0, agreement.start() - OBJECT), agreement.start()));
      }
    }
    return objects;
  }

  private static Vote vote(Reading reading, Pattern words, double weight) {
    Matcher matcher = words.matcher(reading.words());
    int begin = reading.sentence().begin();
    return matcher.find()
        ? new Vote(weight, begin + matcher.start(), begin + matcher.end())
        : Vote.NONE;
  }

  private static @Nullable Reading first(Pattern words, List<Reading> readings) {
    for (Reading reading : readings) {
      if (words.matcher(reading.words()).find()) {
        return reading;
      }
    }
    return null;
  }

  private static List<Cue> read() {
    try (InputStream in =
        Objects.requireNonNull(TypeRules.class.getResourceAsStream("type-cues.tsv"))) {
      String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<Cue> cues = new ArrayList<>();
      file.lines().skip(1).forEach(line -> cues.add(cue(line.split("\t", -1))));
      return List.copyOf(cues);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Cue cue(String[] cells) {
    return new Cue(
        PartnershipType.parse(cells[0]),
        Double.parseDouble(cells[1]),
        cells[2].isEmpty() ? null : Pattern.compile(cells[2]));
  }
}
