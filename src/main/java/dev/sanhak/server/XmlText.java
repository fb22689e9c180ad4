package dev.sanhak.server;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A document of XML, element by element, which takes any text. */
final class XmlText {
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newInstance();
  private static final int REPLACEMENT = 0xFFFD;

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter writer;

  /** Begins a document of one namespace. */
  XmlText(String root, String namespace) throws XMLStreamException {
    writer = FACTORY.createXMLStreamWriter(text);
    writer.writeStartDocument("UTF-8", "1.0");
    writer.writeStartElement(root);
    writer.writeDefaultNamespace(namespace);
  }

  XmlText open(String name) throws XMLStreamException {
    writer.writeStartElement(name);
    return this;
  }

  XmlText close() throws XMLStreamException {
    writer.writeEndElement();
    return this;
  }

  XmlText element(String name, String content) throws XMLStreamException {
    writer.writeStartElement(name);
    writer.writeCharacters(allowed(content));
    writer.writeEndElement();
    return this;
  }

  /** An element of attributes only, given as names and values. */
  XmlText empty(String name, String... attributes) throws XMLStreamException {
    writer.writeEmptyElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], allowed(attributes[i + 1]));
    }
    return this;
  }

  /** Ends the document and gives it. */
  String end() throws XMLStreamException {
    writer.writeEndDocument();
    return text.toString();
  }

  /** XML has no way to write control characters and halves of characters, not even escaped. */
  private static String allowed(String content) {
    return content
        .codePoints()
        .map(each -> isAllowed(each) ? each : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isAllowed(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || codePoint == '\r'
        || (codePoint >= ' ' && codePoint < Character.MIN_SURROGATE)
        || (codePoint > Character.MAX_SURROGATE && codePoint < 0xFFFE)
        || Character.isSupplementaryCodePoint(codePoint);
  }
}
