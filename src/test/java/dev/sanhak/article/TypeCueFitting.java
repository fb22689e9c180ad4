package dev.sanhak.article;

import dev.sanhak.evaluate.Facets;
import dev.sanhak.evaluate.JudgedArticle;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.partnership.PartnershipType;
import dev.sanhak.vocabulary.NameKind;
import dev.sanhak.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Fits the weights of {@link TypeCues} to records whose kind is known: multinomial logistic
 * regression by gradient descent, each weight pulled back to 1 and kept from falling below 0.
 */
final class TypeCueFitting {
  private static final int STEPS = 400;
  private static final double STEP = 0.5;

  /** How strongly a weight is pulled back to where it started, against the mean over examples. */
  private static final double PULL = 0.01;

  /** An agreement of an article counts as so many records, which are shorter and of other hands. */
  private static final double ARTICLE = 5;

  private static final List<PartnershipType> TYPES = List.of(PartnershipType.values());

  /** Which kind each cue speaks for. */
  private static final int[] KINDS =
      TypeCues.all().stream().mapToInt(cue -> TYPES.indexOf(cue.type())).toArray();

  private final List<Example> examples;

  private TypeCueFitting(List<Example> examples) {
    this.examples = examples;
  }

  /** How strongly a record meets each cue, and its kind. */
  private static final class Example {
    private final double[] strengths;
    private final int kind;
    private final double weight;

    private Example(TypePlaces places, PartnershipType type, double weight) {
      strengths = TypeCues.all().stream().mapToDouble(cue -> cue.strength(places)).toArray();
      kind = TYPES.indexOf(type);
      this.weight = weight;
    }
  }

  static TypeCueFitting of(List<Partnership> records) {
    return new TypeCueFitting(
        records.stream().map(each -> new Example(places(each), each.type(), 1)).toList());
  }

  /** Adds the agreements that are read in judged articles. */
  TypeCueFitting with(List<JudgedArticle> articles) {
    List<Example> all = new ArrayList<>(examples);
    RuleExtractor extractor = new RuleExtractor(Vocabulary.bundled());
    for (JudgedArticle article : articles) {
      extractor
          .typePlaces(article.article())
          .forEach(
              (parties, places) ->
                  kind(parties, article.gold())
                      .ifPresent(type -> all.add(new Example(places, type, ARTICLE))));
    }
    return new TypeCueFitting(all);
  }

  private static Optional<PartnershipType> kind(Parties parties, List<Facets> gold) {
    return gold.stream()
        .filter(
            each ->
                each.universities().containsAll(parties.names(NameKind.UNIVERSITY))
                    && each.companies().containsAll(parties.names(NameKind.COMPANY)))
        .findFirst()
        .flatMap(each -> PartnershipType.find(String.valueOf(each.type())));
  }

  /** A record read as an article: its title is the headline, its body the text. */
  private static TypePlaces places(Partnership record) {
    ArticleText text =
        ArticleText.of(new Article(record.id(), record.title(), record.body(), null, null, null));
    List<Reading> body = new ArrayList<>();
    for (Sentence sentence : SentenceSplitter.split(text.whole(), ArticleLines.of(text))) {
      String words = Quotation.without(text.substring(sentence.begin(), sentence.end()));
      body.add(new Reading(sentence, words, Signal.of(words), Map.of()));
    }
    Reading headline = body.removeFirst();
    List<Reading> cores = body.stream().filter(each -> each.signal() == Signal.DEAL).toList();
    List<Reading> reports = cores.isEmpty() ? body.subList(0, 1) : cores;
    return TypePlaces.of(
        headline, reports, body.stream().filter(each -> !reports.contains(each)).toList());
  }

  /** The weight of every cue, fitted to all records. */
  double[] weights() {
    return fit(i -> true);
  }

  /** The share of records, 0-1, that come out right by the weights fitted to the others. */
  double accuracy(int folds) {
    int right = 0;
    for (int fold = 0; fold < folds; fold++) {
      int left = fold;
      double[] weights = fit(i -> i % folds != left);
      for (int i = fold; i < examples.size(); i += folds) {
        double[] sums = sums(examples.get(i), weights);
        right += largest(sums) == examples.get(i).kind ? 1 : 0;
      }
    }
    return (double) right / examples.size();
  }

  private double[] fit(IntPredicate chosen) {
    List<TypeCues.Cue> cues = TypeCues.all();
    double[] weights = cues.stream().mapToDouble(cue -> cue.words() == null ? 0 : 1).toArray();
    List<Example> some = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      if (chosen.test(i)) {
        some.add(examples.get(i));
      }
    }
    double total = some.stream().mapToDouble(each -> each.weight).sum();
    for (int step = 0; step < STEPS; step++) {
      double[] slope = slope(some, weights);
      for (int k = 0; k < weights.length; k++) {
        boolean start = cues.get(k).words() == null;
        double pull = start ? 0 : PULL * (weights[k] - 1);
        double next = weights[k] + STEP * (slope[k] / total - pull);
        weights[k] = start ? next : Math.max(0, next);
      }
    }
    return weights;
  }

  private static double[] slope(List<Example> examples, double[] weights) {
    double[] slope = new double[weights.length];
    for (Example example : examples) {
      double[] shares = shares(sums(example, weights));
      for (int k = 0; k < slope.length; k++) {
        double missing = (KINDS[k] == example.kind ? 1 : 0) - shares[KINDS[k]];
        slope[k] += example.weight * missing * example.strengths[k];
      }
    }
    return slope;
  }

  private static double[] sums(Example example, double[] weights) {
    double[] sums = new double[TYPES.size()];
    for (int k = 0; k < weights.length; k++) {
      sums[KINDS[k]] += weights[k] * example.strengths[k];
    }
    return sums;
  }

  private static double[] shares(double[] sums) {
    double most = Arrays.stream(sums).max().orElse(0);
    double[] shares = Arrays.stream(sums).map(sum -> Math.exp(sum - most)).toArray();
    double all = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(share -> share / all).toArray();
  }

  private static int largest(double[] sums) {
    int largest = 0;
    for (int i = 1; i < sums.length; i++) {
      largest = sums[i] > sums[largest] ? i : largest;
    }
    return largest;
  }
}
