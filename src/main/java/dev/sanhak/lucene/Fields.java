package dev.sanhak.lucene;

import dev.sanhak.search.Facet;
import java.util.List;

/** The names of a document's fields. */
final class Fields {
  static final String ID = "id";

  static final String TITLE = "title";
  static final String BODY = "body";
  static final String COMPANIES = "companies";
  static final String UNIVERSITIES = "universities";
  static final String ORGANIZATIONS = "organizations";
  static final String TECHNOLOGIES = "technologies";
  static final String TYPE = "type";

  /** Stored as written; sorted by its first day; filtered by all days that it may mean. */
  static final String DATE = "date";

  static final String DAYS = "days";
  static final String SOURCE_URL = "source.url";
  static final String SOURCE_PUBLISHER = "source.publisher";

  /** Stored only: what the record was read from, where that is an article. */
  static final String ARTICLE = "article";

  static final String EVIDENCE_KEY = "evidence.key";
  static final String EVIDENCE_VALUE = "evidence.value";
  static final String EVIDENCE_PART = "evidence.part";
  static final String EVIDENCE_PLACE = "evidence.place";
  static final String EVIDENCE_TEXT = "evidence.text";

  /** Names recognised in title and body, as {@link NameTerm}s with their offsets. */
  static final String TITLE_NAMES = "title_names";

  static final String BODY_NAMES = "body_names";

  /** Names in the record's own lists, as {@link NameTerm}s. */
  static final String LISTED_NAMES = "listed_names";

  /** How many companies and universities the record's own lists have. */
  static final String PARTNERS = "partners";

  /** Each word of the title with what follows it, as key strokes, for completion. */
  static final String TITLE_KEYS = "title_keys";

  /** The Hangul words of title and body, without particles, as key strokes, for correction. */
  static final String WORD_KEYS = "word_keys";

  /** The dimension behind the histogram; not a facet of the page. */
  static final String YEAR = "year";

  /** The same by month, of the dates that are known so precisely: {@code 2024-03}. */
  static final String MONTH = "month";

  /** All that a plain word is looked for in. */
  static final List<String> TEXT =
      List.of(TITLE, BODY, COMPANIES, UNIVERSITIES, ORGANIZATIONS, TECHNOLOGIES, TYPE);

  private Fields() {}

  /** The list of the record that has the values of a facet. */
  static String list(Facet facet) {
    return switch (facet) {
      case COMPANY -> COMPANIES;
      case UNIVERSITY, REGION -> UNIVERSITIES;
      case ORGANIZATION -> ORGANIZATIONS;
      case TECHNOLOGY -> TECHNOLOGIES;
      case TYPE -> TYPE;
    };
  }
}
