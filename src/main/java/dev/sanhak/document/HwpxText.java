package dev.sanhak.document;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of an HWPX (OWPML, KS X 6101), a paragraph a line: a zip whose files {@code
 * Contents/section0.xml} and on hold paragraphs {@code hp:p} with texts {@code hp:t}.
 */
final class HwpxText {
  private static final Pattern SECTION = Pattern.compile("Contents/section(\\d{1,6})\\.xml");
  private static final String MANIFEST = "META-INF/manifest.xml";
  private static final XMLInputFactory XML = xml();

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
        .forEach(name -> read(files.get(name), text));
    return text.toString();
  }

  private static int number(String name) {
    Matcher section = SECTION.matcher(name);
    return section.matches() ? Integer.parseInt(section.group(1)) : -1;
  }

  private static void read(byte[] section, StringBuilder text) {
    try {
      XMLStreamReader in = XML.createXMLStreamReader(new ByteArrayInputStream(section));
      // A table's cell holds paragraphs within the paragraph that holds the table.
      Deque<StringBuilder> paragraphs = new ArrayDeque<>();
      int texts = 0;
      while (in.hasNext()) {
        switch (in.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            switch (in.getLocalName()) {
              case "p" -> paragraphs.push(new StringBuilder());
              case "t" -> texts++;
              case "lineBreak" -> append(paragraphs, "\n");
              case "tab", "nbSpace", "fwSpace" -> append(paragraphs, " ");
              default -> {}
            }
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            if (texts > 0) {
              append(paragraphs, in.getText());
            }
          }
          case XMLStreamConstants.END_ELEMENT -> {
            if (in.getLocalName().equals("t")) {
              texts--;
            } else if (in.getLocalName().equals("p")) {
              end(paragraphs.pop(), text);
            }
          }
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw new UnreadableException(
          Fault.BROKEN, "is an HWPX with broken XML: " + OneLineReason.of(e), e);
    }
  }

  private static void append(Deque<StringBuilder> paragraphs, String words) {
    if (!paragraphs.isEmpty()) {
      paragraphs.peek().append(words);
    }
  }

  private static void end(StringBuilder paragraph, StringBuilder text) {
    text.append(paragraph).append('\n');
    if (text.length() > Limits.CHARACTERS) {
      throw Limits.tooManyCharacters();
    }
  }

  private static XMLInputFactory xml() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
