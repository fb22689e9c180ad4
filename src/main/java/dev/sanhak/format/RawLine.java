package dev.sanhak.format;

import org.jspecify.annotations.Nullable;

/**
 * One record of a file as it stands there, not yet understood; a CSV record may span several lines.
 * {@link PartnershipReader#parse} understands it, on any thread.
 */
public final class RawLine {
  private final long number;
  private final byte[] bytes;
  private final @Nullable String refusal;

  private RawLine(long number, byte[] bytes, @Nullable String refusal) {
    this.number = number;
    this.bytes = bytes;
    this.refusal = refusal;
  }

  static RawLine of(long number, byte[] bytes) {
    return new RawLine(number, bytes, null);
  }

  /** A line that cannot even be held or cut out. */
  static RawLine refused(long number, String reason) {
    return new RawLine(number, new byte[0], reason);
  }

  /** The number of its first line, from 1. */
  public long number() {
    return number;
  }

  byte[] bytes() {
    return bytes;
  }

  @Nullable String refusal() {
    return refusal;
  }
}
