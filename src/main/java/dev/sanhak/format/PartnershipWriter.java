package dev.sanhak.format;

import dev.sanhak.partnership.Partnership;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes partnerships to a stream, one by one; what it wrote is read back equal.
 *
 * <p>Closing it writes what is still held but leaves the stream open: it is the standard output or
 * a server's answer, which others close. Not thread-safe.
 */
public sealed interface PartnershipWriter extends Closeable permits JsonlWriter, CsvWriter {
  /**
   * Starts writing; CSV starts with a byte order mark, without which Excel takes it for EUC-KR, and
   * the header.
   */
  static PartnershipWriter open(OutputStream out, FileFormat format) throws IOException {
    return switch (format) {
      case JSONL -> new JsonlWriter(out);
      case CSV -> new CsvWriter(out);
    };
  }

  /** Writes one partnership. */
  void write(Partnership partnership) throws IOException;
}
