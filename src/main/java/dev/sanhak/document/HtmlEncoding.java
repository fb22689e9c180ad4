package dev.sanhak.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Decodes a page: strictly as text is, else as the page itself says, whatever a byte is worth. */
final class HtmlEncoding {
  private HtmlEncoding() {}

  static String decode(byte[] page) {
    try {
      return KoreanText.decode(page);
    } catch (UnreadableException e) {
      return asItSays(page);
    }
  }

  private static String asItSays(byte[] page) {
    try {
      Document parsed = Jsoup.parse(new ByteArrayInputStream(page), null, "");
      return parsed.outerHtml();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
