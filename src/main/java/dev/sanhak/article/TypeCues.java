package dev.sanhak.article;

import dev.sanhak.partnership.PartnershipType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The cue words of {@code type-cues.tsv}, each of which speaks for one kind of agreement with a
 * weight. A row without words is what its kind has from the start.
 *
 * <p>The words were chosen by hand. The weights are fitted to the bundled records and, five times
 * as heavy, to judged articles in the tests: a multinomial logistic regression whose weights start
 * at 1, are pulled back to it, and may not fall below 0, so that a cue with few examples counts as
 * its author meant it. Of the records alone 60 % come out as they are labelled where the weights
 * are fitted to the others (five folds; a logistic regression over all their words and syllables
 * reached 55 %): what kind an 업무협약 about 공동연구 is, is mostly a matter of taste, and the articles are
 * stricter there: what is signed as 업무협약 or MOU is one, unless it only raises people or opens a
 * course. {@code TypeCuesTest} fits again.
 */
final class TypeCues {
  private static final double IN_HEADLINE = 1;
  private static final double IN_REPORT = 1.5;
  private static final double ELSEWHERE = 0.7;

  private static final List<Cue> ALL = read();

  private TypeCues() {}

  /** Where a cue is looked for. */
  enum Where {
    /** In all sentences; it counts most in the report, least in those that go on. */
    ANYWHERE,
    /** In the headline alone, which says in few words what matters most. */
    HEADLINE,
    /** In the headline and in the sentences that report the agreement. */
    REPORT,
    /** Right before the agreement: 인력을 기르는 협약. */
    OBJECT
  }

  /** A row of the file. */
  record Cue(PartnershipType type, double weight, Where where, @Nullable Pattern words) {
    /** How strongly the cue is met, 0 if it is not; always 1 without words. */
    double strength(TypePlaces places) {
      if (words == null) {
        return 1;
      }
      return switch (where) {
        case OBJECT ->
            places.objects().stream().anyMatch(each -> words.matcher(each).find()) ? 1 : 0;
        case HEADLINE -> inHeadline(places) ? 1 : 0;
        case REPORT -> inHeadline(places) || isIn(places.cores()) ? 1 : 0;
        case ANYWHERE ->
            (inHeadline(places) ? IN_HEADLINE : 0)
                + (isIn(places.cores()) ? IN_REPORT : 0)
                + (isIn(places.rest()) ? ELSEWHERE : 0);
      };
    }

    private boolean inHeadline(TypePlaces places) {
      return places.headline() != null && isIn(List.of(places.headline()));
    }

    private boolean isIn(List<Reading> readings) {
      return first(readings) != null;
    }

    /** The characters that meet it first, in the report before the headline before the rest. */
    @Nullable Span span(TypePlaces places) {
      Span span = first(places.cores());
      if (span == null && places.headline() != null) {
        span = first(List.of(places.headline()));
      }
      return span == null ? first(places.rest()) : span;
    }

    private @Nullable Span first(List<Reading> readings) {
      if (words == null) {
        return null;
      }
      for (Reading reading : readings) {
        Matcher matcher = words.matcher(reading.report());
        while (matcher.find()) {
          if (reading.isInName(matcher.start(), matcher.end())) {
            continue;
          }
          int begin = reading.sentence().begin();
          return new Span(begin + matcher.start(), begin + matcher.end());
        }
      }
      return null;
    }
  }

  /** Characters of the article. */
  record Span(int begin, int end) {}

  /** Every cue, in the order of the file. */
  static List<Cue> all() {
    return ALL;
  }

  private static List<Cue> read() {
    try (InputStream in =
        Objects.requireNonNull(TypeCues.class.getResourceAsStream("type-cues.tsv"))) {
      String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return file.lines().skip(1).map(line -> cue(line.split("\t", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Cue cue(String[] cells) {
    return new Cue(
        PartnershipType.parse(cells[0]),
        Double.parseDouble(cells[1]),
        Where.valueOf(cells[2].toUpperCase(Locale.ROOT)),
        cells[3].isEmpty() ? null : Pattern.compile(cells[3]));
  }
}
