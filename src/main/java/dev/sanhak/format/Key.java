package dev.sanhak.format;

/** The values of a record, by the names that CSV gives them; JSON nests the two of the source. */
enum Key {
  ID("id"),
  TITLE("title"),
  BODY("body"),
  COMPANIES("companies"),
  UNIVERSITIES("universities"),
  ORGANIZATIONS("organizations"),
  TECHNOLOGIES("technologies"),
  TYPE("type"),
  DATE("date"),
  SOURCE_URL("source.url"),
  SOURCE_PUBLISHER("source.publisher");

  private final String label;

  Key(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  boolean isList() {
    return switch (this) {
      case COMPANIES, UNIVERSITIES, ORGANIZATIONS, TECHNOLOGIES -> true;
      case ID, TITLE, BODY, TYPE, DATE, SOURCE_URL, SOURCE_PUBLISHER -> false;
    };
  }

  boolean isRequired() {
    return this == ID || this == TITLE || this == BODY;
  }
}
