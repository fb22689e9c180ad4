package dev.sanhak.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lines of a stream as bytes, one held at a time. Not thread-safe. */
final class ByteLines {
  private final InputStream in;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long number;
  private boolean tooLong;
  private boolean ended;

  /** Reads a buffered stream, which the caller closes. */
  ByteLines(InputStream in) {
    this.in = in;
  }

  /** Goes on to the next line that is not blank; false at the end. */
  boolean next() throws IOException {
    while (!ended) {
      number++;
      if (!take()) {
        return true;
      }
    }
    return false;
  }

  /** Takes one line; whether it is blank. */
  private boolean take() throws IOException {
    line.reset();
    tooLong = false;
    boolean blank = true;
    int next = in.read();
    for (; next >= 0 && next != '\n'; next = in.read()) {
      blank &= next == ' ' || next == '\t' || next == '\r';
      tooLong |= line.size() >= Limits.BYTES;
      if (!tooLong) {
        line.write(next);
      }
    }
    ended = next < 0;
    return blank;
  }

  /** The present line's number, from 1. */
  long number() {
    return number;
  }

  /**
   * The present line.
   *
   * @throws UnreadableException where it is longer than an article may be
   */
  byte[] bytes() {
    if (tooLong) {
      throw Limits.tooManyBytes();
    }
    return line.toByteArray();
  }
}
