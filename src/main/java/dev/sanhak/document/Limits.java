package dev.sanhak.document;

/** How large a document may be. A long article has 20,000 characters, a white paper 500,000. */
final class Limits {
  /** Of a file, or of one line of JSONL. */
  static final int BYTES = 50_000_000;

  /** Of the text in it. */
  static final int CHARACTERS = 2_000_000;

  /** Of everything that a zip unfolds to, pictures included. */
  static final long UNZIPPED_BYTES = 200_000_000;

  private Limits() {}

  static UnreadableException tooManyBytes() {
    return new UnreadableException(
        Fault.TOO_LONG, "has more than %,d bytes; no article may".formatted(BYTES));
  }

  static UnreadableException tooManyCharacters() {
    return new UnreadableException(
        Fault.TOO_LONG,
        "has more than %,d characters of text; no article may".formatted(CHARACTERS));
  }
}
