package dev.sanhak.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream into records and counts its lines, holding one record at a time.
 *
 * <p>Where a record is too long or its quotes are wrong, its first line alone is refused and
 * reading goes on with the next line: so one forgotten quote does not cost the records behind it.
 */
final class LineCutter {
  static final int MAX_BYTES = 1 << 20;
  private static final int FIRST_BYTES = 1 << 16;
  private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final RecordEnd end;
  private final AtomicLong bytesRead = new AtomicLong();
  private byte[] buffer = new byte[FIRST_BYTES];
  private int position;
  private int limit;
  private boolean exhausted;
  private boolean insideLongLine;
  private long lineNumber = 1;

  LineCutter(InputStream in, RecordEnd end) {
    this.in = in;
    this.end = end;
  }

  /** The bytes taken from the stream so far; may be asked from any thread. */
  long bytesRead() {
    return bytesRead.get();
  }

  /** The first bytes, at most as many, without a byte order mark, which is taken off. */
  byte[] start(int count) throws IOException {
    while (limit < BOM.length + count && fill()) {}
    if (limit >= BOM.length && Arrays.equals(buffer, 0, BOM.length, BOM, 0, BOM.length)) {
      position = BOM.length;
    }
    return Arrays.copyOfRange(buffer, position, Math.min(limit, position + count));
  }

  /** The next record that is not blank; null at the end. */
  @Nullable RawLine next() throws IOException {
    skipLongLine();
    while (position < limit || fill()) {
      long number = lineNumber;
      int stop = findEnd();
      String problem = problem(stop);
      if (problem != null) {
        dropFirstLine();
        return RawLine.refused(number, problem);
      }
      byte[] bytes = take(stop);
      if (bytes.length > 0) {
        return RawLine.of(number, bytes);
      }
    }
    return null;
  }

  /** The index of the record's end: its line feed or the end of the stream; -1 if too far away. */
  private int findEnd() throws IOException {
    end.reset();
    int scanned = position;
    while (true) {
      int found = end.find(buffer, scanned, limit);
      if (found >= 0) {
        return found - position > MAX_BYTES ? -1 : found;
      }
      // As an offset from the start: filling moves what the buffer holds.
      int done = limit - position;
      if (done > MAX_BYTES) {
        return -1;
      }
      if (!fill()) {
        return limit;
      }
      scanned = position + done;
    }
  }

  private @Nullable String problem(int stop) {
    String problem = end.problem();
    if (problem != null || stop >= 0) {
      return problem;
    }
    return "is longer than %,d bytes; no record may be".formatted(MAX_BYTES);
  }

  private byte[] take(int stop) {
    int from = position;
    int to = stop;
    countLines(Math.min(stop + 1, limit));
    while (from < to && buffer[to - 1] == '\r') {
      to--;
    }
    for (int i = from; i < to; i++) {
      if (!end.isBlank(buffer[i])) {
        return Arrays.copyOfRange(buffer, from, to);
      }
    }
    return new byte[0];
  }

  private void dropFirstLine() {
    for (int i = position; i < limit; i++) {
      if (buffer[i] == '\n') {
        countLines(i + 1);
        return;
      }
    }
    position = limit;
    // The rest is skipped by the next call: the refusal should not wait for a line without end.
    insideLongLine = true;
  }

  private void skipLongLine() throws IOException {
    while (insideLongLine) {
      if (position == limit && !fill()) {
        return;
      }
      boolean ends = buffer[position++] == '\n';
      if (ends) {
        lineNumber++;
        insideLongLine = false;
      }
    }
  }

  private void countLines(int to) {
    for (; position < to; position++) {
      if (buffer[position] == '\n') {
        lineNumber++;
      }
    }
  }

  /** Reads more behind what the buffer holds; false at the end of the stream. */
  private boolean fill() throws IOException {
    if (exhausted) {
      return false;
    }
    makeRoom();
    int count = in.read(buffer, limit, buffer.length - limit);
    if (count < 0) {
      exhausted = true;
      return false;
    }
    limit += count;
    bytesRead.addAndGet(count);
    return true;
  }

  private void makeRoom() {
    if (position > 0) {
      System.arraycopy(buffer, position, buffer, 0, limit - position);
      limit -= position;
      position = 0;
    }
    if (limit == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
  }
}
