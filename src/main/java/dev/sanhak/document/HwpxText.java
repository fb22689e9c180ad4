package dev.sanhak.document;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an HWPX (OWPML, KS X 6101), a paragraph a line: a zip whose files {@code
 * Contents/section0.xml} and on hold paragraphs {@code hp:p} with texts {@code hp:t}.
 */
final class HwpxText {
  private static final Pattern SECTION = Pattern.compile("Contents/section(\\d{1,6})\\.xml");
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final XmlParagraphs.Markup MARKUP =
      new XmlParagraphs.Markup(
          "an HWPX", Set.of("lineBreak"), Set.of("tab", "nbSpace", "fwSpace"), Set.of());

  private HwpxText() {}

  static boolean isWanted(String file) {
    return SECTION.matcher(file).matches() || file.equals(MANIFEST);
  }

  /** Whether these files of a zip are those of an HWPX. */
  static boolean isHwpx(Map<String, byte[]> files) {
    return files.keySet().stream().anyMatch(name -> SECTION.matcher(name).matches());
  }

  /**
   * The text.
   *
   * @throws UnreadableException where it is encrypted or its XML is broken
   */
  static String of(Map<String, byte[]> files) {
    byte[] manifest = files.getOrDefault(MANIFEST, new byte[0]);
    if (new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
      throw new UnreadableException(Fault.ENCRYPTED, "is encrypted; save it without a password");
    }
    StringBuilder text = new StringBuilder();
    files.keySet().stream()
        .filter(name -> SECTION.matcher(name).matches())
        .sorted(Comparator.comparingInt(HwpxText::number))
        .forEach(name -> XmlParagraphs.read(files.get(name), MARKUP, text));
    return text.toString();
  }

  private static int number(String name) {
    Matcher section = SECTION.matcher(name);
    return section.matches() ? Integer.parseInt(section.group(1)) : -1;
  }
}
