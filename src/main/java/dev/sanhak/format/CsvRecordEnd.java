package dev.sanhak.format;

import org.jspecify.annotations.Nullable;

/**
 * A line feed outside of quotes ends a CSV record.
 *
 * <p>Quotes are held to RFC 4180 strictly: a bare quote inside a field is a problem, not a
 * character. That is what finds a forgotten quote within a line or two, rather than at the end of
 * the file; and it bounds what reading again after an unclosed quote may cost, since a line that
 * left a quote open cannot have lain inside another.
 */
final class CsvRecordEnd implements RecordEnd {
  private enum State {
    FIELD_START,
    UNQUOTED,
    QUOTED,
    /** Behind a quote that closes the field, or is the first of a doubled one. */
    QUOTE,
    /** A quote stands where none may; the record goes no further. */
    BROKEN
  }

  private State state = State.FIELD_START;

  @Override
  public void reset() {
    state = State.FIELD_START;
  }

  @Override
  public int find(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (b == '\n' && state != State.QUOTED) {
        return i;
      }
      state = next(b);
    }
    return -1;
  }

  private State next(byte b) {
    return switch (state) {
      case FIELD_START, UNQUOTED -> outside(b);
      case QUOTED -> b == '"' ? State.QUOTE : State.QUOTED;
      case QUOTE ->
          switch (b) {
            case '"' -> State.QUOTED;
            case ',' -> State.FIELD_START;
            case '\r' -> State.UNQUOTED;
            default -> State.BROKEN;
          };
      case BROKEN -> State.BROKEN;
    };
  }

  private State outside(byte b) {
    return switch (b) {
      case ',' -> State.FIELD_START;
      case '"' -> state == State.FIELD_START ? State.QUOTED : State.BROKEN;
      default -> State.UNQUOTED;
    };
  }

  @Override
  public @Nullable String problem() {
    return switch (state) {
      case QUOTED ->
          "opens a quote that nothing closes within %,d bytes; close it"
              .formatted(LineCutter.MAX_BYTES);
      case BROKEN ->
          "has a quote inside a field; put the whole field in quotes and double those inside it";
      case FIELD_START, UNQUOTED, QUOTE -> null;
    };
  }

  /** A spreadsheet writes an empty row as commas only. */
  @Override
  public boolean isBlank(byte b) {
    return b == ',' || b == ' ' || b == '\t' || b == '\r' || b == '\n';
  }
}
