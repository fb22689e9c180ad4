package dev.sanhak.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a document is, by what it holds. */
enum FileKind {
  TEXT,
  HTML,
  JSONL,
  PDF,
  /** A zip, which may hold a DOCX, an HWPX or anything. */
  ZIP,
  /** The container of HWP 5, of old Word files, and of DOCX under a password. */
  OLE2,
  /** HWP before version 5, which ended in 2000. */
  OLD_HWP,
  /** What is none of these and no text. */
  BINARY;

  private static final int HEAD_BYTES = 4096;
  private static final Pattern HTML_START =
      Pattern.compile(
          "(<\\?xml[^>]*>\\s*)?(<!--.{0,2000}?-->\\s*)*<(!doctype html|html|head|body|meta|title|article|main|section|div|p|h1)[\\s>/].*",
          Pattern.DOTALL);
  private static final Pattern JSON_START =
      Pattern.compile("\\{\\s*(\"[^\"]{0,200}\"\\s*:.*|\\})", Pattern.DOTALL);

  /** Tells the kind by the first bytes of a document; a few thousand are enough. */
  static FileKind of(byte[] content) {
    byte[] head = Arrays.copyOf(content, Math.min(content.length, HEAD_BYTES));
    // Bytes as characters: the marks are ASCII, whatever the encoding of the rest.
    String marks = new String(head, StandardCharsets.ISO_8859_1);
    if (marks.substring(0, Math.min(1024, marks.length())).contains("%PDF-")) {
      return PDF;
    }
    if (marks.startsWith("PK\3\4") || marks.startsWith("PK\5\6")) {
      return ZIP;
    }
    if (marks.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
      return OLE2;
    }
    if (marks.startsWith("HWP Document File")) {
      return OLD_HWP;
    }
    return ofText(marks);
  }

  /**
   * Whether the object that a JSON document begins with goes on behind its first line, as programs
   * print it for people; then the document is that object, and not an object a line. A first line
   * that is merely broken ends otherwise.
   */
  static boolean isSpreadObject(byte[] head) {
    String first =
        new String(head, StandardCharsets.ISO_8859_1)
            .lines()
            .map(line -> line.replace("\u00EF\u00BB\u00BF", "").strip())
            .filter(line -> !line.isEmpty())
            .findFirst()
            .orElse("");
    return first.endsWith("{") || first.endsWith(",");
  }

  private static FileKind ofText(String marks) {
    if (marks.startsWith("\u00FF\u00FE") || marks.startsWith("\u00FE\u00FF")) {
      return TEXT;
    }
    String start = marks.startsWith("\u00EF\u00BB\u00BF") ? marks.substring(3) : marks;
    start = start.stripLeading();
    if (start.indexOf('\0') >= 0) {
      return BINARY;
    }
    if (HTML_START.matcher(start.toLowerCase(Locale.ROOT)).matches()) {
      return HTML;
    }
    return JSON_START.matcher(start).matches() ? JSONL : TEXT;
  }
}
