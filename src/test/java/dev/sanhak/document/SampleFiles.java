package dev.sanhak.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.hpsf.PropertySet;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hpsf.WritingNotSupportedException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Small real files of every kind, made by the libraries that write them. */
public final class SampleFiles {
  static final Charset CP949 = Charset.forName("x-windows-949");

  static final String HEADLINE = "삼성전자·서울대, 온디바이스 AI 공동연구센터 설립";
  static final String FIRST = "삼성전자와 서울대학교가 지난 17일 온디바이스 AI 공동연구센터를 세우는 협약을 체결했다.";
  static final String SECOND = "양측은 3년 동안 생성형 AI 기술을 함께 연구한다고 밝혔다.";

  private static final int HWP_PARA_HEADER = 0x42;
  private static final int HWP_PARA_TEXT = 0x43;

  private SampleFiles() {}

  /** Writes the same article as a file of every kind that has a reader of its own. */
  public static void writeEveryKind(Path folder) throws IOException {
    Files.write(folder.resolve("a.docx"), docx(HEADLINE, FIRST, SECOND));
    Files.write(folder.resolve("b.hwp"), hwp(HEADLINE, FIRST, SECOND));
    Files.write(folder.resolve("c.hwpx"), hwpx(HEADLINE, FIRST, SECOND));
    Files.write(folder.resolve("d.pdf"), pdf("LG and KAIST sign an agreement."));
  }

  /** A DOCX with a paragraph for each text. */
  static byte[] docx(String... paragraphs) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      for (String paragraph : paragraphs) {
        document.createParagraph().createRun().setText(paragraph);
      }
      return written(document::write);
    }
  }

  /** A PDF of one page with these printed lines, in letters that every reader has. */
  static byte[] pdf(String... lines) throws IOException {
    try (PDDocument document = printed(lines)) {
      return written(document::save);
    }
  }

  /** A PDF that opens with a password only. */
  static byte[] lockedPdf(String... lines) throws IOException {
    try (PDDocument document = printed(lines)) {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      return written(document::save);
    }
  }

  private static PDDocument printed(String... lines) throws IOException {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage();
    document.addPage(page);
    PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
      out.beginText();
      out.setFont(font, 11);
      out.setLeading(14);
      out.newLineAtOffset(50, 700);
      for (String line : lines) {
        out.showText(line);
        out.newLine();
      }
      out.endText();
    }
    return document;
  }

  /** An HWPX with a paragraph for each text. */
  static byte[] hwpx(String... paragraphs) throws IOException {
    StringBuilder section =
        new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><hs:sec"
                + " xmlns:hp=\"http://www.hancom.co.kr/hwpml/2011/paragraph\""
                + " xmlns:hs=\"http://www.hancom.co.kr/hwpml/2011/section\">");
    for (String paragraph : paragraphs) {
      section.append("<hp:p><hp:run><hp:t>").append(paragraph).append("</hp:t></hp:run></hp:p>");
    }
    return zip(
        Map.of(
            "mimetype",
            bytes("application/hwp+zip"),
            "Contents/section0.xml",
            bytes(section.append("</hs:sec>").toString())));
  }

  static byte[] zip(Map<String, byte[]> files) throws IOException {
    return written(
        out -> {
          try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
              zip.putNextEntry(new ZipEntry(file.getKey()));
              zip.write(file.getValue());
            }
          }
        });
  }

  /** An HWP 5 with a paragraph for each text, packed as the word processor packs it. */
  static byte[] hwp(String... paragraphs) throws IOException {
    return hwp(1, paragraphs);
  }

  /** An HWP 5 with a password on it. */
  static byte[] lockedHwp(String... paragraphs) throws IOException {
    return hwp(3, paragraphs);
  }

  private static byte[] hwp(int flags, String... paragraphs) throws IOException {
    ByteArrayOutputStream records = new ByteArrayOutputStream();
    for (String paragraph : paragraphs) {
      byte[] text = (paragraph + "\r").getBytes(StandardCharsets.UTF_16LE);
      record(HWP_PARA_HEADER, new byte[22], records);
      record(HWP_PARA_TEXT, text, records);
    }
    byte[] header = new byte[256];
    byte[] signature = bytes("HWP Document File");
    System.arraycopy(signature, 0, header, 0, signature.length);
    ByteBuffer.wrap(header)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(32, 0x05_00_03_04)
        .putInt(36, flags);
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(stream(header), "FileHeader");
      files.createDocument(stream(deflated(new byte[0])), "DocInfo");
      files
          .getRoot()
          .createDirectory("BodyText")
          .createDocument("Section0", stream(deflated(records.toByteArray())));
      files.createDocument(
          new PropertySet(PropertySetFactory.newSummaryInformation()).toInputStream(),
          "\u0005HwpSummaryInformation");
      return written(files::writeFilesystem);
    } catch (WritingNotSupportedException e) {
      throw new IOException(e);
    }
  }

  private static void record(int tag, byte[] content, ByteArrayOutputStream out) {
    boolean large = content.length >= 0xFFF;
    ByteBuffer head = ByteBuffer.allocate(large ? 8 : 4).order(ByteOrder.LITTLE_ENDIAN);
    head.putInt(tag | ((large ? 0xFFF : content.length) << 20));
    if (large) {
      head.putInt(content.length);
    }
    out.writeBytes(head.array());
    out.writeBytes(content);
  }

  private static byte[] deflated(byte[] content) throws IOException {
    return written(
        out -> {
          try (DeflaterOutputStream deflating =
              new DeflaterOutputStream(out, new Deflater(Deflater.DEFAULT_COMPRESSION, true))) {
            deflating.write(content);
          }
        });
  }

  private static InputStream stream(byte[] content) {
    return new ByteArrayInputStream(content);
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** What a reader makes of a document that is in memory. */
  static ReadResult read(String name, byte[] content) {
    List<ReadResult> results = new ArrayList<>();
    new ArticleReader(TimeLimit.DEFAULT).read(name, content, results::add);
    return results.getFirst();
  }

  private static byte[] written(Writing writing) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writing.to(out);
    return out.toByteArray();
  }

  /** Writes a file. */
  private interface Writing {
    void to(ByteArrayOutputStream out) throws IOException;
  }
}
