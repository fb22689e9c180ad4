package dev.sanhak.document;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of a word processor's XML, a paragraph a line. HWPX and DOCX are alike in what matters
 * here: paragraphs {@code p} hold texts {@code t}, and a table's cell or a text box holds
 * paragraphs within the paragraph that holds it.
 */
final class XmlParagraphs {
  private static final String PARAGRAPH = "p";
  private static final String TEXT = "t";
  private static final XMLInputFactory XML = xml();

  private final Markup markup;
  private final StringBuilder text;
  private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
  private int texts;

  /** So many elements deep within one that is left out; 0 outside of all. */
  private int leftOut;

  /**
   * The words of a format, by their local names.
   *
   * @param breaks what ends a line within a paragraph
   * @param spaces what stands for a space
   * @param leftOut what holds no text to be read
   */
  record Markup(String format, Set<String> breaks, Set<String> spaces, Set<String> leftOut) {}

  private XmlParagraphs(Markup markup, StringBuilder text) {
    this.markup = markup;
    this.text = text;
  }

  /**
   * Adds the text of a file.
   *
   * @throws UnreadableException where its XML is broken, or the text becomes too long
   */
  static void read(byte[] file, Markup markup, StringBuilder text) {
    try {
      new XmlParagraphs(markup, text)
          .read(XML.createXMLStreamReader(new ByteArrayInputStream(file)));
    } catch (XMLStreamException e) {
      throw new UnreadableException(
          Fault.BROKEN,
          "is %s with broken XML: %s".formatted(markup.format(), OneLineReason.of(e)),
          e);
    }
  }

  private void read(XMLStreamReader in) throws XMLStreamException {
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> begin(in.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (texts > 0) {
            append(in.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> end(in.getLocalName());
        default -> {}
      }
    }
  }

  private void begin(String element) {
    if (leftOut > 0 || markup.leftOut().contains(element)) {
      leftOut++;
    } else if (element.equals(PARAGRAPH)) {
      paragraphs.push(new StringBuilder());
    } else if (element.equals(TEXT)) {
      texts++;
    } else if (markup.breaks().contains(element)) {
      append("\n");
    } else if (markup.spaces().contains(element)) {
      append(" ");
    }
  }

  private void end(String element) {
    if (leftOut > 0) {
      leftOut--;
    } else if (element.equals(TEXT)) {
      texts--;
    } else if (element.equals(PARAGRAPH)) {
      text.append(paragraphs.pop()).append('\n');
      if (text.length() > Limits.CHARACTERS) {
        throw Limits.tooManyCharacters();
      }
    }
  }

  private void append(String words) {
    if (leftOut == 0 && !paragraphs.isEmpty()) {
      paragraphs.peek().append(words);
    }
  }

  private static XMLInputFactory xml() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
