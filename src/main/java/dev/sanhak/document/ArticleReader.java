package dev.sanhak.document;

import dev.sanhak.article.Article;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads articles from files of any of the known kinds.
 *
 * <p>A file gives one result, JSONL one a line; a JSON object that is spread over lines is one
 * article. Nothing that a file may hold is an exception, and none takes longer than the limit. An
 * article's id is the one in its line, else the name of its file, with the number of the line
 * behind it.
 *
 * @param limit how long one document may take
 */
public record ArticleReader(TimeLimit limit) {
  private static final int BUFFER = 1 << 16;

  /** A file that cannot be opened or read to its end, or is empty, is one bad result. */
  public void read(Path file, Consumer<ReadResult> results) {
    read(new ArticleFile(file, ArticleFile.name(file)), results);
  }

  /** Reads a file that was found in a folder. */
  public void read(ArticleFile file, Consumer<ReadResult> results) {
    String place = file.path().toString();
    try (InputStream in = new BufferedInputStream(opened(file.path()), BUFFER)) {
      read(place, file.name(), in, results);
    } catch (UnreadableException e) {
      results.accept(bad(place, e));
    } catch (IOException e) {
      results.accept(new ReadResult.Bad(place, Fault.NO_FILE, told(e)));
    }
  }

  /** Reads a document that is in memory, such as one that was sent. */
  public void read(String name, byte[] content, Consumer<ReadResult> results) {
    try {
      read(name, name, new ByteArrayInputStream(content), results);
    } catch (UnreadableException e) {
      results.accept(bad(name, e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a document that is said to be one JSON object, and whatever else it is, is refused. */
  public ReadResult readObject(String name, byte[] content) {
    try {
      return new ReadResult.Good(
          name, limit.call(() -> JsonArticle.of(name, KoreanText.decode(content))));
    } catch (UnreadableException e) {
      return bad(name, e);
    }
  }

  private static InputStream opened(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new UnreadableException(Fault.NO_FILE, "is a folder");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // A pipe or a device may never end.
      throw new UnreadableException(Fault.NO_FILE, "is no regular file");
    }
    return Files.newInputStream(file);
  }

  private void read(String place, String name, InputStream in, Consumer<ReadResult> results)
      throws IOException {
    in.mark(BUFFER);
    byte[] head = in.readNBytes(BUFFER / 2);
    in.reset();
    if (head.length == 0) {
      throw new UnreadableException(Fault.EMPTY, "is empty");
    }
    if (FileKind.of(head) == FileKind.JSONL && !FileKind.isSpreadObject(head)) {
      readLines(place, name, new ByteLines(in), results);
      return;
    }
    byte[] content = in.readNBytes(Limits.BYTES + 1);
    if (content.length > Limits.BYTES) {
      throw Limits.tooManyBytes();
    }
    results.accept(new ReadResult.Good(place, limit.call(() -> article(name, content))));
  }

  private void readLines(String place, String name, ByteLines lines, Consumer<ReadResult> results)
      throws IOException {
    while (lines.next()) {
      results.accept(line(place + ":" + lines.number(), name + ":" + lines.number(), lines));
    }
  }

  private ReadResult line(String place, String name, ByteLines lines) {
    try {
      byte[] bytes = lines.bytes();
      return new ReadResult.Good(
          place, limit.call(() -> JsonArticle.of(name, KoreanText.decode(bytes))));
    } catch (UnreadableException e) {
      return bad(place, e);
    }
  }

  private static Article article(String name, byte[] content) {
    return switch (FileKind.of(content)) {
      case TEXT -> TextArticle.of(name, PrintedLines.joinedIfPrinted(KoreanText.decode(content)));
      case HTML -> HtmlArticle.of(name, HtmlEncoding.decode(content));
      case JSONL -> JsonArticle.of(name, KoreanText.decode(content));
      case PDF -> TextArticle.of(name, PrintedLines.joined(TikaText.ofPdf(content)));
      case ZIP -> TextArticle.of(name, zipped(content));
      case OLE2 -> TextArticle.of(name, OfficeContainer.text(content));
      case OLD_HWP ->
          throw new UnreadableException(
              Fault.OLD_FORMAT, "is an HWP of before version 5; save it as HWPX");
      case BINARY ->
          throw new UnreadableException(
              Fault.OTHER_FORMAT,
              "is neither text nor a known document; save it as text, PDF, DOCX or HWPX");
    };
  }

  private static String zipped(byte[] content) {
    Map<String, byte[]> files =
        ZipContent.read(content, name -> HwpxText.isWanted(name) || DocxText.isWanted(name));
    if (HwpxText.isHwpx(files)) {
      return HwpxText.of(files);
    }
    if (DocxText.isDocx(files)) {
      return DocxText.of(files);
    }
    throw new UnreadableException(
        Fault.OTHER_FORMAT, "is a zip, but neither DOCX nor HWPX; unpack it first");
  }

  private static ReadResult bad(String place, UnreadableException e) {
    return new ReadResult.Bad(place, e.fault(), String.valueOf(e.getMessage()));
  }

  private static String told(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "there is no such file";
      case AccessDeniedException denied -> "may not be read: permission denied";
      default -> "cannot be read: " + OneLineReason.of(e);
    };
  }
}
