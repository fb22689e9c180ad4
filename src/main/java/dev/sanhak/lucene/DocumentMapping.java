package dev.sanhak.lucene;

import dev.sanhak.hangul.KeyStrokes;
import dev.sanhak.partnership.PartialDate;
import dev.sanhak.partnership.Partners;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.partnership.Technology;
import dev.sanhak.search.Facet;
import dev.sanhak.vocabulary.NameFinder;
import dev.sanhak.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/**
 * How a partnership becomes a document: which field is indexed how.
 *
 * <p>The configuration of the facets is not stored in an index and has to be the same when it is
 * searched, so it lives here, beside the fields that it describes.
 */
final class DocumentMapping {
  /**
   * To be raised with any change of what is indexed: an older index is then rebuilt from itself.
   */
  private static final int VERSION = 6;

  /** Of a longer beginning only so much is indexed. */
  static final int MAX_TITLE_KEYS = 60;

  private static final FacetsConfig CONFIG = facetsConfig();

  private static final FieldType TEXT_WITH_OFFSETS = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    TEXT_WITH_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    TEXT_WITH_OFFSETS.freeze();
  }

  private final Vocabulary vocabulary;
  private final NameFinder names;

  DocumentMapping(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.names = vocabulary.finder();
  }

  /** Stands in every commit, so that an index of another making is known for one. */
  String fingerprint() {
    return VERSION + "-" + vocabulary.fingerprint();
  }

  static FacetsConfig facetsConfig() {
    FacetsConfig config = new FacetsConfig();
    for (Facet facet : Facet.values()) {
      String dimension = facet.parameter();
      config.setMultiValued(dimension, true);
      config.setIndexFieldName(dimension, facetField(dimension));
    }
    config.setHierarchical(Facet.TECHNOLOGY.parameter(), true);
    config.setIndexFieldName(Fields.YEAR, facetField(Fields.YEAR));
    config.setIndexFieldName(Fields.MONTH, facetField(Fields.MONTH));
    return config;
  }

  /** A field a facet: counting one facet then does not walk through the values of all others. */
  static String facetField(String dimension) {
    return "facet_" + dimension;
  }

  /** The partnership with every name that the vocabulary knows in its canonical form. */
  Partnership canonical(Partnership partnership) {
    return CanonicalNames.of(partnership, vocabulary);
  }

  /** The document of a partnership whose names are canonical. */
  Document document(Partnership partnership) {
    Document document = new Document();
    Documents.store(partnership, document);
    document.add(new StringField(Fields.ID, partnership.id(), Field.Store.NO));
    document.add(new SortedDocValuesField(Fields.ID, new BytesRef(partnership.id())));
    addText(partnership, document);
    addNames(partnership, document);
    addFacets(partnership, document);
    PartialDate date = partnership.date();
    if (date != null) {
      addDate(date, document);
    }
    titleKeys(partnership.title())
        .forEach(keys -> document.add(new StringField(Fields.TITLE_KEYS, keys, Field.Store.NO)));
    WordKeys.of(partnership)
        .forEach(keys -> document.add(new StringField(Fields.WORD_KEYS, keys, Field.Store.NO)));
    try {
      return CONFIG.build(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addText(Partnership partnership, Document document) {
    document.add(new Field(Fields.TITLE, partnership.title(), TEXT_WITH_OFFSETS));
    document.add(new Field(Fields.BODY, partnership.body(), TEXT_WITH_OFFSETS));
    document.add(
        new Field(
            Fields.TITLE_NAMES,
            new NameTokenStream(names.inText(partnership.title())),
            TEXT_WITH_OFFSETS));
    document.add(
        new Field(
            Fields.BODY_NAMES,
            new NameTokenStream(names.inText(partnership.body())),
            TEXT_WITH_OFFSETS));
  }

  private static void addNames(Partnership partnership, Document document) {
    Partners partners = partnership.partners();
    addList(document, Fields.COMPANIES, Facet.COMPANY, partners.companies());
    addList(document, Fields.UNIVERSITIES, Facet.UNIVERSITY, partners.universities());
    addList(document, Fields.ORGANIZATIONS, Facet.ORGANIZATION, partners.organizations());
    int pair = partners.companies().size() + partners.universities().size();
    document.add(new IntPoint(Fields.PARTNERS, pair));
    Set<String> levels = new LinkedHashSet<>();
    for (Technology technology : partnership.technologies()) {
      document.add(new TextField(Fields.TECHNOLOGIES, technology.path(), Field.Store.NO));
      levels.add(technology.field());
      levels.add(technology.path());
    }
    levels.forEach(level -> addListed(document, Facet.TECHNOLOGY, level));
    if (partnership.type() != null) {
      document.add(new TextField(Fields.TYPE, partnership.type().label(), Field.Store.NO));
    }
  }

  private static void addList(
      Document document, String field, Facet facet, List<String> canonicalNames) {
    for (String name : canonicalNames) {
      document.add(new TextField(field, name, Field.Store.NO));
      addListed(document, facet, name);
    }
  }

  private static void addListed(Document document, Facet facet, String value) {
    document.add(new StringField(Fields.LISTED_NAMES, NameTerm.of(facet, value), Field.Store.NO));
  }

  private void addFacets(Partnership partnership, Document document) {
    Partners partners = partnership.partners();
    addFacet(document, Facet.COMPANY, partners.companies());
    addFacet(document, Facet.UNIVERSITY, partners.universities());
    addFacet(document, Facet.ORGANIZATION, partners.organizations());
    List<String> regions =
        partners.universities().stream()
            .flatMap(university -> vocabulary.region(university).stream())
            .distinct()
            .toList();
    addFacet(document, Facet.REGION, regions);
    regions.forEach(region -> addListed(document, Facet.REGION, region));
    for (Technology technology : partnership.technologies()) {
      document.add(
          new SortedSetDocValuesFacetField(
              Facet.TECHNOLOGY.parameter(), technologyPath(technology.path())));
    }
    if (partnership.type() != null) {
      addFacet(document, Facet.TYPE, List.of(partnership.type().label()));
    }
  }

  private static void addFacet(Document document, Facet facet, List<String> values) {
    values.forEach(
        value -> document.add(new SortedSetDocValuesFacetField(facet.parameter(), value)));
  }

  private static void addDate(PartialDate date, Document document) {
    int first = Math.toIntExact(date.firstDay().toEpochDay());
    int last = Math.toIntExact(date.lastDay().toEpochDay());
    document.add(new NumericDocValuesField(Fields.DATE, first));
    document.add(new IntRange(Fields.DAYS, new int[] {first}, new int[] {last}));
    document.add(new SortedSetDocValuesFacetField(Fields.YEAR, "%04d".formatted(date.year())));
    date.month()
        .ifPresent(
            month ->
                document.add(new SortedSetDocValuesFacetField(Fields.MONTH, month.toString())));
  }

  /** The levels of a path, as Lucene's facets want them. */
  static String[] technologyPath(String path) {
    int slash = path.indexOf('/');
    return slash < 0
        ? new String[] {path}
        : new String[] {path.substring(0, slash), path.substring(slash + 1)};
  }

  private static Set<String> titleKeys(String title) {
    Set<String> stretches = new LinkedHashSet<>();
    for (int start = 0; start < title.length(); start++) {
      boolean wordStart =
          Character.isLetterOrDigit(title.charAt(start))
              && (start == 0 || !Character.isLetterOrDigit(title.charAt(start - 1)));
      if (wordStart) {
        String stretch = title.substring(start, Math.min(title.length(), start + MAX_TITLE_KEYS));
        String keys = KeyStrokes.of(stretch);
        stretches.add(keys.substring(0, Math.min(keys.length(), MAX_TITLE_KEYS)));
      }
    }
    return stretches;
  }
}
