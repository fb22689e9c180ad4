package dev.sanhak.suggest;

import dev.sanhak.hangul.KeyStrokes;
import dev.sanhak.hangul.KeyboardMode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands in the box after each key of a text, from the third key on. */
final class KeyStrokeStates {
  private static final int FIRST = 3;
  private static final Pattern HANGUL = Pattern.compile("[가-힣]+");

  private KeyStrokeStates() {}

  /** Struck as a person does, who changes the keyboard's mode where the script changes. */
  static List<String> of(String text) {
    Stream<String> states =
        IntStream.rangeClosed(1, text.length())
            .mapToObj(end -> text.substring(0, end))
            .flatMap(KeyStrokeStates::ofLastCharacter);
    return states.filter(state -> KeyStrokes.of(state).length() >= FIRST).distinct().toList();
  }

  /** The states between the character before and the last one. */
  private static Stream<String> ofLastCharacter(String text) {
    int last = text.length() - 1;
    if (!HANGUL.matcher(text.substring(last)).matches()) {
      return Stream.of(text);
    }
    int start = last;
    while (start > 0 && HANGUL.matcher(text.substring(start - 1, start)).matches()) {
      start--;
    }
    String before = text.substring(0, start);
    String keys = KeyStrokes.of(text.substring(start));
    int first = KeyStrokes.of(text.substring(start, last)).length() + 1;
    return IntStream.rangeClosed(first, keys.length())
        .mapToObj(typed -> before + KeyboardMode.toHangul(keys.substring(0, typed)));
  }

  /** Struck without a look at the mode: everything comes out as Hangul. */
  static List<String> inHangulMode(String text) {
    return inLatinMode(text).stream().map(KeyboardMode::toHangul).toList();
  }

  /** Everything comes out as Latin. */
  static List<String> inLatinMode(String text) {
    String keys = KeyStrokes.of(text);
    return IntStream.rangeClosed(FIRST, keys.length())
        .mapToObj(typed -> keys.substring(0, typed))
        .toList();
  }
}
