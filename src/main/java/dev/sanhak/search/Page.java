package dev.sanhak.search;

/**
 * Which part of the hits is wanted.
 *
 * @param number from 1
 * @param size how many hits a page has, 1-100
 */
public record Page(int number, int size) {
  private static final int MAX_SIZE = 100;

  /** Beyond this the engine would sort ever more for nobody; an export has all. */
  private static final int MAX_HITS = 10_000;

  /** Checks the bounds. */
  public Page {
    if (size < 1 || size > MAX_SIZE) {
      throw new InvalidRequestException("size", "size is 1-" + MAX_SIZE + ", not " + size);
    }
    if (number < 1) {
      throw new InvalidRequestException("page", "pages count from 1, not " + number);
    }
    if ((long) number * size > MAX_HITS) {
      throw new InvalidRequestException(
          "page",
          "only the first %,d hits can be paged through; /api/export gives all of them"
              .formatted(MAX_HITS));
    }
  }

  /** The first page. */
  public static Page first(int size) {
    return new Page(1, size);
  }

  /** How many hits stand before this page. */
  public int offset() {
    return (number - 1) * size;
  }
}
