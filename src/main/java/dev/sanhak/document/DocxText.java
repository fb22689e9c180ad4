package dev.sanhak.document;

import java.util.Map;
import java.util.Set;

/**
 * The text of a DOCX (ISO/IEC 29500), a paragraph a line: a zip whose {@code word/document.xml}
 * holds the text and {@code word/footnotes.xml} its notes. Read here and not by Tika, whose reader
 * brings 11 MB of schemas along.
 */
final class DocxText {
  private static final String DOCUMENT = "word/document.xml";
  private static final String FOOTNOTES = "word/footnotes.xml";

  /**
   * Of a text box's two forms the fallback says the same again; what was deleted or moved is gone.
   */
  private static final XmlParagraphs.Markup MARKUP =
      new XmlParagraphs.Markup(
          "a DOCX",
          Set.of("br", "cr"),
          Set.of("tab", "ptab"),
          Set.of("pPr", "rPr", "Fallback", "del", "moveFrom"));

  private DocxText() {}

  static boolean isWanted(String file) {
    return file.equals(DOCUMENT) || file.equals(FOOTNOTES);
  }

  /** Whether these files of a zip are those of a DOCX. */
  static boolean isDocx(Map<String, byte[]> files) {
    return files.containsKey(DOCUMENT);
  }

  /**
   * The text, the notes behind it.
   *
   * @throws UnreadableException where its XML is broken
   */
  static String of(Map<String, byte[]> files) {
    StringBuilder text = new StringBuilder();
    for (String name : new String[] {DOCUMENT, FOOTNOTES}) {
      byte[] file = files.get(name);
      if (file != null) {
        XmlParagraphs.read(file, MARKUP, text);
      }
    }
    return text.toString();
  }
}
