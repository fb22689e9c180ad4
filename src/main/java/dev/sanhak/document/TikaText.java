package dev.sanhak.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.hwp.HwpV5Parser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * The text of a PDF or HWP 5, as Tika reads it.
 *
 * <p>The parser of each is called by name: Tika's own choice would load every parser there is. What
 * is attached or embedded is not read.
 */
final class TikaText {
  private static final String ENCRYPTED =
      "is encrypted; save it without a password, or for open access";

  private TikaText() {}

  /**
   * The text of a PDF, its lines as they are printed.
   *
   * @throws UnreadableException where there is none
   */
  static String ofPdf(byte[] content) {
    PDFParserConfig config = new PDFParserConfig();
    config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    config.setExtractAnnotationText(false);
    config.setExtractAcroFormContent(false);
    config.setExtractBookmarksText(false);
    config.setExtractInlineImages(false);
    config.setIfXFAExtractOnlyXFA(false);
    config.setCatchIntermediateIOExceptions(true);
    ParseContext context = context();
    context.set(PDFParserConfig.class, config);
    String text = text(new PDFParser(), content, context, "PDF");
    if (text.chars().noneMatch(Character::isLetter)) {
      throw new UnreadableException(
          Fault.SCAN, "is a PDF without text, such as a scan; let it be recognised first");
    }
    return text;
  }

  /**
   * The text of an HWP 5, a paragraph a line.
   *
   * @throws UnreadableException where there is none
   */
  static String ofHwp(byte[] content) {
    // Tika ends a paragraph twice.
    return text(new HwpV5Parser(), content, context(), "HWP").replace("\n\n", "\n");
  }

  private static String text(Parser parser, byte[] content, ParseContext context, String kind) {
    BodyContentHandler text = new BodyContentHandler(Limits.CHARACTERS);
    try (InputStream in = TikaInputStream.get(new ByteArrayInputStream(content))) {
      parser.parse(in, text, new Metadata(), context);
    } catch (EncryptedDocumentException e) {
      throw new UnreadableException(Fault.ENCRYPTED, ENCRYPTED, e);
    } catch (IOException | SAXException | TikaException | RuntimeException e) {
      throw WriteLimitReachedException.isWriteLimitReached(e)
          ? Limits.tooManyCharacters()
          : new UnreadableException(
              Fault.BROKEN, "is a broken " + kind + ": " + OneLineReason.of(e), e);
    }
    return text.toString();
  }

  private static ParseContext context() {
    ParseContext context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    return context;
  }

  /** Pictures and attachments are no text of the article. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
  }
}
