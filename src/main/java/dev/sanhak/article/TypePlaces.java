package dev.sanhak.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the cues of a kind may stand.
 *
 * @param headline the headline if it speaks of this agreement alone, else null
 * @param cores the sentences that report the agreement
 * @param rest the sentences that go on about it
 * @param objects what stands right before the agreement in headline and reports
 */
record TypePlaces(
    @Nullable Reading headline, List<Reading> cores, List<Reading> rest, List<String> objects) {
  /** So many characters before an agreement tell what it is about. */
  private static final int OBJECT = 30;

  private static final Pattern AGREEMENT =
      Pattern.compile("업무\\s?협약|협약|협정|MOU|양해각서|계약(?!학과)|기로\\s");

  /** Where a paragraph tells of the signing, what others say is done only goes on about it. */
  static TypePlaces of(Agreement agreement, @Nullable Reading headline) {
    Set<Integer> signing = new HashSet<>();
    for (Reading core : agreement.cores()) {
      if (core.signal() == Signal.DEAL) {
        signing.add(core.sentence().paragraph());
      }
    }
    List<Reading> cores =
        agreement.cores().stream()
            .filter(each -> signing.isEmpty() || signing.contains(each.sentence().paragraph()))
            .toList();
    return of(
        headline,
        cores,
        agreement.sentences().stream().filter(each -> !cores.contains(each)).toList());
  }

  static TypePlaces of(@Nullable Reading headline, List<Reading> cores, List<Reading> rest) {
    List<String> objects = new ArrayList<>();
    Stream.concat(Stream.ofNullable(headline), cores.stream())
        .forEach(each -> addObjects(each.report(), objects));
    return new TypePlaces(headline, cores, rest, objects);
  }

  private static void addObjects(String words, List<String> objects) {
    Matcher agreement = AGREEMENT.matcher(words);
    if (agreement.find()) {
      objects.add(words.substring(Math.max(0, agreement.start() - OBJECT), agreement.start()));
    }
  }
}
