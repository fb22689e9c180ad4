package dev.sanhak.suggest;

import dev.sanhak.hangul.Hanja;
import dev.sanhak.hangul.InitialsPattern;
import dev.sanhak.hangul.KeyStrokes;
import dev.sanhak.hangul.KeyboardMode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What was typed so far, in every way that it can be read. */
final class Typed {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern CONSONANT = Pattern.compile("[ㄱ-ㅎ]");

  private final KeyedText direct;
  private final List<KeyedText> readings;

  /** Null where nothing is there that could be initials. */
  private final @Nullable InitialsPattern initials;

  private final int length;

  private Typed(String text) {
    direct = KeyedText.of(text);
    readings = readings(text, direct);
    String compact = SPACES.matcher(text).replaceAll("");
    length = compact.length();
    // A consonant alone is the beginning of a syllable, and read as such already.
    boolean abbreviates = length >= 2 && CONSONANT.matcher(compact).find();
    initials = abbreviates || compact.matches("[ㄳㄵㄶㄺ-ㅀㅄ]") ? InitialsPattern.parse(text) : null;
  }

  /** Hanja are read as Hangul: 三星 is 삼성. */
  static Typed of(String text) {
    return new Typed(Hanja.toHangul(Normalizer.normalize(text, Normalizer.Form.NFC)));
  }

  /**
   * The keys alone are the same in both modes, so the text itself will do; shift is not, which
   * makes ㅆ of ㅅ in one mode and nothing else in the other.
   */
  private static List<KeyedText> readings(String text, KeyedText direct) {
    List<KeyedText> readings = new ArrayList<>(List.of(direct));
    for (String other : List.of(KeyboardMode.toHangul(text), KeyboardMode.toLatin(text))) {
      if (!KeyStrokes.of(other).equals(KeyStrokes.of(text))) {
        readings.add(KeyedText.of(other));
      }
    }
    return readings;
  }

  boolean isEmpty() {
    return direct.keys().isEmpty();
  }

  KeyedText direct() {
    return direct;
  }

  /** The keys of each way to read it, as typed first. */
  List<KeyedText> readings() {
    return readings;
  }

  /** How it fits a text best; null where it does not. */
  @Nullable Fit fit(KeyedText text) {
    Place place = text.find(direct);
    if (place != null) {
      return new Fit(Fit.Way.DIRECT, place);
    }
    if (initials != null && initials.isPartOf(text.text())) {
      return new Fit(Fit.Way.INITIALS, initialsPlace(initials, text.text()));
    }
    for (KeyedText reading : readings) {
      place = text.findInAnyMode(reading);
      if (place != null) {
        return new Fit(Fit.Way.OTHER_MODE, place);
      }
    }
    return null;
  }

  private Place initialsPlace(InitialsPattern pattern, String text) {
    if (!pattern.isPrefixOf(text)) {
      return Place.PART;
    }
    return SPACES.matcher(text).replaceAll("").length() == length ? Place.WHOLE : Place.BEGINNING;
  }
}
