package dev.sanhak.suggest;

import dev.sanhak.hangul.KeyStrokes;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.search.SearchEngine;
import java.util.List;

/** Completes to titles one of whose words begins with what was typed, newest first. */
final class TitleCompletion {
  /** Some titles are found in the wrong keyboard mode only, and some are there twice. */
  private static final int SPARE = 10;

  private final SearchEngine engine;

  TitleCompletion(SearchEngine engine) {
    this.engine = engine;
  }

  /**
   * The titles that have it as it was typed; a few more than wanted, as equal ones may be there.
   */
  List<Partnership> complete(Typed typed, int wanted) {
    return titled(typed.direct(), wanted).stream()
        .filter(
            titled -> {
              Fit fit = typed.fit(KeyedText.of(titled.title()));
              return fit != null && fit.isDirect();
            })
        .toList();
  }

  /** The titles that have it in whatever keyboard mode. */
  List<Partnership> completeInAnyMode(Typed typed, int wanted) {
    return typed.readings().stream().flatMap(reading -> titled(reading, wanted).stream()).toList();
  }

  private List<Partnership> titled(KeyedText reading, int wanted) {
    return engine.titled(KeyStrokes.of(reading.text()), wanted + SPARE);
  }
}
