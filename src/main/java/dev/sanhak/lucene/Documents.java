package dev.sanhak.lucene;

import dev.sanhak.partnership.PartialDate;
import dev.sanhak.partnership.Partners;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.partnership.PartnershipType;
import dev.sanhak.partnership.Source;
import dev.sanhak.partnership.Technology;
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
        url == null && publisher == null ? null : new Source(url, publisher));
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
