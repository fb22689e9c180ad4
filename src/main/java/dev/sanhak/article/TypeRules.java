package dev.sanhak.article;

import dev.sanhak.partnership.PartnershipType;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells the kind of an agreement by the weighted words of {@link TypeCues}: the kind with the
 * largest sum of weight and strength is taken, among those for which any word speaks.
 */
final class TypeRules {
  private TypeRules() {}

  /** A kind and the characters that tell it most. */
  record Told(PartnershipType type, int begin, int end) {}

  /** The cue that speaks most for its kind, and how much. */
  private record Best(TypeCues.Cue cue, double worth) {}

  /**
   * The kind of an agreement; null where no cue speaks for any.
   *
   * @param headline the headline if it speaks of this agreement alone, else null
   */
  static @Nullable Told of(Agreement agreement, @Nullable Reading headline) {
    return of(TypePlaces.of(agreement, headline));
  }

  static @Nullable Told of(TypePlaces places) {
    Map<PartnershipType, Double> sums = new EnumMap<>(PartnershipType.class);
    Map<PartnershipType, Best> best = new EnumMap<>(PartnershipType.class);
    for (TypeCues.Cue cue : TypeCues.all()) {
      double worth = cue.weight() * cue.strength(places);
      sums.merge(cue.type(), worth, Double::sum);
      Best before = best.get(cue.type());
      if (cue.words() != null && worth > (before == null ? 0 : before.worth())) {
        best.put(cue.type(), new Best(cue, worth));
      }
    }
    PartnershipType winner = null;
    for (PartnershipType type : best.keySet()) {
      if (winner == null || sums.getOrDefault(type, 0.0) > sums.getOrDefault(winner, 0.0)) {
        winner = type;
      }
    }
    Best told = winner == null ? null : best.get(winner);
    TypeCues.Span span = told == null ? null : told.cue().span(places);
    return winner == null || span == null ? null : new Told(winner, span.begin(), span.end());
  }
}
