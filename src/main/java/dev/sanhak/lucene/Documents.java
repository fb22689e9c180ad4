package dev.sanhak.lucene;

import dev.sanhak.partnership.PartialDate;
import dev.sanhak.partnership.Partners;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.partnership.PartnershipType;
import dev.sanhak.partnership.Provenance;
import dev.sanhak.partnership.Source;
import dev.sanhak.partnership.Technology;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexableField;
import org.jspecify.annotations.Nullable;

/** The record in a document's stored fields, and back: nothing of it may get lost. */
final class Documents {
  private Documents() {}

  static void store(Partnership partnership, Document document) {
    put(document, Fields.ID, partnership.id());
    put(document, Fields.TITLE, partnership.title());
    put(document, Fields.BODY, partnership.body());
    put(document, Fields.COMPANIES, partnership.partners().companies());
    put(document, Fields.UNIVERSITIES, partnership.partners().universities());
    put(document, Fields.ORGANIZATIONS, partnership.partners().organizations());
    put(
        document,
        Fields.TECHNOLOGIES,
        partnership.technologies().stream().map(Technology::path).toList());
    PartnershipType type = partnership.type();
    put(document, Fields.TYPE, type == null ? null : type.label());
    PartialDate date = partnership.date();
    put(document, Fields.DATE, date == null ? null : date.text());
    Source source = partnership.source();
    put(document, Fields.SOURCE_URL, source == null ? null : source.url());
    put(document, Fields.SOURCE_PUBLISHER, source == null ? null : source.publisher());
    Provenance provenance = partnership.provenance();
    if (provenance != null) {
      put(document, Fields.ARTICLE, provenance.article());
      provenance.evidence().forEach(item -> put(document, item));
    }
  }

  /** The same place in each of the fields is one item; Lucene keeps the order of stored values. */
  private static void put(Document document, Provenance.Item item) {
    put(document, Fields.EVIDENCE_KEY, item.key());
    put(document, Fields.EVIDENCE_VALUE, item.value());
    put(document, Fields.EVIDENCE_PART, item.part());
    put(document, Fields.EVIDENCE_PLACE, item.begin() + "-" + item.end());
    put(document, Fields.EVIDENCE_TEXT, item.text());
  }

  private static @Nullable Provenance provenance(Document document) {
    String article = document.get(Fields.ARTICLE);
    if (article == null) {
      return null;
    }
    List<String> keys = values(document, Fields.EVIDENCE_KEY);
    List<String> values = values(document, Fields.EVIDENCE_VALUE);
    List<String> parts = values(document, Fields.EVIDENCE_PART);
    List<String> places = values(document, Fields.EVIDENCE_PLACE);
    List<String> texts = values(document, Fields.EVIDENCE_TEXT);
    List<Provenance.Item> evidence = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      int dash = places.get(i).indexOf('-');
      evidence.add(
          new Provenance.Item(
              keys.get(i),
              values.get(i),
              parts.get(i),
              Integer.parseInt(places.get(i).substring(0, dash)),
              Integer.parseInt(places.get(i).substring(dash + 1)),
              texts.get(i)));
    }
    return new Provenance(article, evidence);
  }

  static Partnership restore(Document document) {
    String type = document.get(Fields.TYPE);
    String date = document.get(Fields.DATE);
    String url = document.get(Fields.SOURCE_URL);
    String publisher = document.get(Fields.SOURCE_PUBLISHER);
    return new Partnership(
        document.get(Fields.ID),
        document.get(Fields.TITLE),
        document.get(Fields.BODY),
        new Partners(
            values(document, Fields.COMPANIES),
            values(document, Fields.UNIVERSITIES),
            values(document, Fields.ORGANIZATIONS)),
        values(document, Fields.TECHNOLOGIES).stream().map(Technology::parse).toList(),
        type == null ? null : PartnershipType.parse(type),
        date == null ? null : PartialDate.parse(date),
        url == null && publisher == null ? null : new Source(url, publisher),
        provenance(document));
  }

  private static void put(Document document, String field, @Nullable String value) {
    if (value != null) {
      document.add(new StoredField(field, value));
    }
  }

  private static void put(Document document, String field, List<String> values) {
    values.forEach(value -> put(document, field, value));
  }

  private static List<String> values(Document document, String field) {
    return Arrays.stream(document.getFields(field)).map(IndexableField::stringValue).toList();
  }
}
