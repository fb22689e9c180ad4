package dev.sanhak.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads partnerships from a stream, one line at a time, whatever its length.
 *
 * <p>{@link #lines} is all that most callers need. To use several threads, let one at a time call
 * {@link #next} and all of them {@link #parse}.
 *
 * <p>A byte order mark, CRLF and blank lines are accepted. Where a file cannot be understood at
 * all, because it is UTF-16 or its CSV header is wrong, it is read as one bad line.
 */
public final class PartnershipReader implements AutoCloseable {
  private final InputStream in;
  private final LineCutter cutter;
  private final OptionalLong size;
  private final Start start;
  private boolean refusalGiven;

  /** How a file is to be understood, or why it cannot be. */
  private record Start(@Nullable RecordParser parser, @Nullable RawLine refusal) {
    static Start refused(long number, String reason) {
      return new Start(null, RawLine.refused(number, reason));
    }
  }

  private PartnershipReader(InputStream in, FileFormat format, OptionalLong size)
      throws IOException {
    this.in = in;
    this.size = size;
    cutter =
        new LineCutter(
            in,
            switch (format) {
              case JSONL -> new RecordEnd.OfJsonl();
              case CSV -> new CsvRecordEnd();
            });
    start = start(format);
  }

  /**
   * Opens a file in the format that its ending tells.
   *
   * @throws dev.sanhak.partnership.InvalidValueException where its ending tells none
   * @throws IOException where it cannot be opened
   */
  public static PartnershipReader open(Path file) throws IOException {
    FileFormat format = FileFormat.of(file);
    // The size of a pipe or a device says nothing.
    OptionalLong size =
        Files.isRegularFile(file) ? OptionalLong.of(Files.size(file)) : OptionalLong.empty();
    return opened(Files.newInputStream(file), format, size);
  }

  /** Reads from a stream, which is closed with the reader. */
  public static PartnershipReader open(InputStream in, FileFormat format) throws IOException {
    return opened(in, format, OptionalLong.empty());
  }

  private static PartnershipReader opened(InputStream in, FileFormat format, OptionalLong size)
      throws IOException {
    try {
      return new PartnershipReader(in, format, size);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private Start start(FileFormat format) throws IOException {
    Optional<String> foreign = Utf8.refusalOfStart(cutter.start(2));
    if (foreign.isPresent()) {
      return Start.refused(1, foreign.get());
    }
    return switch (format) {
      case JSONL -> new Start(new JsonParsing(null), null);
      case CSV -> header(cutter.next());
    };
  }

  private static Start header(@Nullable RawLine header) {
    if (header == null) {
      return new Start(null, null);
    }
    if (header.refusal() != null) {
      return Start.refused(header.number(), "the header " + header.refusal());
    }
    try {
      return new Start(CsvParsing.of(Utf8.decode(header.bytes())), null);
    } catch (BadRecordException e) {
      return Start.refused(header.number(), String.valueOf(e.getMessage()));
    }
  }

  /**
   * The next line that is not blank, or null at the end. One thread at a time.
   *
   * @throws IOException where the stream cannot be read on
   */
  public @Nullable RawLine next() throws IOException {
    if (start.parser() != null) {
      return cutter.next();
    }
    RawLine refusal = refusalGiven ? null : start.refusal();
    refusalGiven = true;
    return refusal;
  }

  /** Understands a line that this reader gave. Thread-safe. */
  public Line parse(RawLine line) {
    if (line.refusal() != null || start.parser() == null) {
      return new Line.Bad(line.number(), String.valueOf(line.refusal()));
    }
    try {
      return new Line.Good(line.number(), PartnershipJson.parsed(start.parser(), line.bytes()));
    } catch (BadRecordException e) {
      return new Line.Bad(line.number(), String.valueOf(e.getMessage()));
    }
  }

  /**
   * The lines from here on, read as they are asked for. It throws {@link UncheckedIOException}
   * where the stream cannot be read on.
   */
  public Stream<Line> lines() {
    return Stream.generate(this::nextUnchecked)
        .takeWhile(Optional::isPresent)
        .map(line -> parse(line.orElseThrow()));
  }

  private Optional<RawLine> nextUnchecked() {
    try {
      return Optional.ofNullable(next());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes read so far, for a progress bar; any thread may ask. */
  public long bytesRead() {
    return cutter.bytesRead();
  }

  /** The bytes of the whole file, where that is known. */
  public OptionalLong size() {
    return size;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
