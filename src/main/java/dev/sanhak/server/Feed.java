package dev.sanhak.server;

import dev.sanhak.format.Ellipsis;
import dev.sanhak.partnership.PartialDate;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.partnership.PartnershipType;
import dev.sanhak.partnership.Source;
import dev.sanhak.search.Hit;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Partnerships as an Atom feed (RFC 4287).
 *
 * @param site where the page is, such as {@code http://localhost:8080}
 * @param query the query string that was asked with, from its question mark on, or nothing
 * @param title what was searched for; empty for all
 * @param hits the newest first
 */
record Feed(String site, String query, String title, List<Hit> hits) {
  private static final ZoneOffset KOREA = ZoneOffset.ofHours(9);

  /** Atom demands a time; with this one, a reader sorts what has no date behind all that has. */
  private static final LocalDate UNKNOWN = LocalDate.EPOCH;

  private static final int SUMMARY_LENGTH = 500;

  String toXml() throws XMLStreamException {
    String self = site + "/api/feed" + query;
    XmlText xml = new XmlText("feed", "http://www.w3.org/2005/Atom");
    xml.element("id", self)
        .element("title", (title.isEmpty() ? "" : title + " — ") + "산학협력")
        .element(
            "updated", hits.isEmpty() ? time(null) : time(hits.getFirst().partnership().date()))
        .empty("link", "rel", "self", "type", "application/atom+xml", "href", self)
        .empty("link", "rel", "alternate", "type", "text/html", "href", site + "/" + query)
        .open("author")
        .element("name", "산학")
        .close();
    for (Hit hit : hits) {
      entry(xml, hit.partnership());
    }
    return xml.end();
  }

  private void entry(XmlText xml, Partnership one) throws XMLStreamException {
    String address = site + "/partnerships/" + one.id();
    xml.open("entry")
        .element("id", address)
        .element("title", one.title())
        .element("updated", time(one.date()))
        .empty("link", "rel", "alternate", "type", "text/html", "href", address);
    Source source = one.source();
    if (source != null && source.url() != null) {
      xml.empty("link", "rel", "via", "href", source.url());
    }
    PartnershipType type = one.type();
    if (type != null) {
      xml.empty("category", "term", type.label());
    }
    xml.element("summary", Ellipsis.after(SUMMARY_LENGTH, one.body())).close();
  }

  private static String time(@Nullable PartialDate date) {
    LocalDate day = date == null ? UNKNOWN : date.firstDay();
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        OffsetDateTime.of(day, LocalTime.MIDNIGHT, KOREA));
  }
}
