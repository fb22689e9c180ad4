package dev.sanhak.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as an article holds it: composed, a paragraph a line, nothing unseen in it. */
final class CleanText {
  private static final Pattern LINE_BREAK =
      Pattern.compile("\\r\\n?|[\\f\\u000B\\u0085\\u2028\\u2029]");
  private static final Pattern SPACE =
      Pattern.compile("[\\t\\u00A0\\u2000-\\u200A\\u202F\\u3000 ]+");

  /** Control characters, halves of characters, and marks that only steer the rendering. */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cc}&&[^\\n\\t]]|[\\p{Cs}\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF\\uFFFE\\uFFFF]");

  private static final Pattern LINE_ENDS = Pattern.compile(" ?\\n ?");
  private static final Pattern BLANK_LINES = Pattern.compile("\\n{3,}");

  private CleanText() {}

  /**
   * The text, cleaned.
   *
   * @throws UnreadableException where it is longer than an article may be
   */
  static String of(String raw) {
    if (raw.length() > Limits.CHARACTERS) {
      throw Limits.tooManyCharacters();
    }
    String text = LINE_BREAK.matcher(raw).replaceAll("\n");
    text = UNSEEN.matcher(text).replaceAll("");
    text = SPACE.matcher(text).replaceAll(" ");
    text = LINE_ENDS.matcher(text).replaceAll("\n");
    text = BLANK_LINES.matcher(text).replaceAll("\n\n");
    return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
  }

  /** The text on one line. */
  static String line(String raw) {
    return of(raw).replace('\n', ' ').strip();
  }
}
