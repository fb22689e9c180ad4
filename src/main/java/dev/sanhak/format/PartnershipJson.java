package dev.sanhak.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.sanhak.partnership.InvalidValueException;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.partnership.Provenance;
import dev.sanhak.partnership.Source;
import dev.sanhak.partnership.Technology;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A partnership as one JSON object, its keys in the contract's order. The four lists are always
 * there, empty or not; {@code type}, {@code date} and {@code source} only where known, never null;
 * {@code article} and {@code evidence} only of a record that was read in an article.
 */
public final class PartnershipJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final RecordParser PARSER = new JsonParsing(null);

  private PartnershipJson() {}

  /**
   * Reads one object, such as the body of a request; it may span lines.
   *
   * @throws BadRecordException where the bytes are no JSON object in UTF-8, or hold an unknown key
   *     or a wrong value; the message is fit to be shown
   */
  public static Partnership parse(byte[] json) {
    return parsed(PARSER, json);
  }

  /**
   * Reads one object whose id is known already; it need not tell it, and may tell no other.
   *
   * @throws BadRecordException as {@link #parse(byte[])} does
   */
  public static Partnership parse(byte[] json, String id) {
    return parsed(new JsonParsing(id), json);
  }

  /** The object as a tree, to which the caller may add. */
  public static ObjectNode toJson(Partnership partnership) {
    try (TokenBuffer buffer = new TokenBuffer(MAPPER, false)) {
      write(partnership, buffer);
      return MAPPER.readTree(buffer.asParser());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the object as the next value. */
  public static void write(Partnership partnership, JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", partnership.id());
    out.writeStringField("title", partnership.title());
    out.writeStringField("body", partnership.body());
    writeList("companies", partnership.partners().companies(), out);
    writeList("universities", partnership.partners().universities(), out);
    writeList("organizations", partnership.partners().organizations(), out);
    writeList(
        "technologies", partnership.technologies().stream().map(Technology::path).toList(), out);
    if (partnership.type() != null) {
      out.writeStringField("type", partnership.type().label());
    }
    if (partnership.date() != null) {
      out.writeStringField("date", partnership.date().text());
    }
    if (partnership.source() != null) {
      writeSource(partnership.source(), out);
    }
    if (partnership.provenance() != null) {
      writeProvenance(partnership.provenance(), out);
    }
    out.writeEndObject();
  }

  static Partnership parsed(RecordParser parser, byte[] bytes) {
    try {
      return parser.parse(Utf8.decode(bytes));
    } catch (InvalidValueException e) {
      throw new BadRecordException(OneLine.message(String.valueOf(e.getMessage())));
    }
  }

  private static void writeList(String key, List<String> items, JsonGenerator out)
      throws IOException {
    out.writeArrayFieldStart(key);
    for (String item : items) {
      out.writeString(item);
    }
    out.writeEndArray();
  }

  private static void writeProvenance(Provenance provenance, JsonGenerator out) throws IOException {
    out.writeStringField("article", provenance.article());
    out.writeArrayFieldStart("evidence");
    for (Provenance.Item item : provenance.evidence()) {
      out.writeStartObject();
      out.writeStringField("key", item.key());
      out.writeStringField("value", item.value());
      out.writeStringField("part", item.part());
      out.writeNumberField("begin", item.begin());
      out.writeNumberField("end", item.end());
      out.writeStringField("text", item.text());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void writeSource(Source source, JsonGenerator out) throws IOException {
    out.writeObjectFieldStart("source");
    if (source.url() != null) {
      out.writeStringField("url", source.url());
    }
    if (source.publisher() != null) {
      out.writeStringField("publisher", source.publisher());
    }
    out.writeEndObject();
  }
}
