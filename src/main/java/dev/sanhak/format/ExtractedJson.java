package dev.sanhak.format;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An extracted record as JSON: the record's own keys, and behind them
 *
 * <ul>
 *   <li>{@code article}: the id of the article, or the name of its file;
 *   <li>{@code evidence}: a list of {@code {key, value, part, begin, end, text}}: the record's key
 *       and value, the part of the article ({@code headline} or {@code text}), the first character
 *       and the one behind the last, counted in UTF-16 from 0, and those characters. For {@code
 *       body} there is one for each sentence;
 *   <li>{@code unknown}: names that the vocabulary does not have, read by their form;
 *   <li>{@code confidence}: from 0 to 1.
 * </ul>
 */
public final class ExtractedJson {
  private ExtractedJson() {}

  /** The object as a tree. */
  public static ObjectNode toJson(ExtractedRecord read) {
    ObjectNode json = PartnershipJson.toJson(read.partnership());
    ArrayNode unknown = json.putArray("unknown");
    read.unknown().forEach(unknown::add);
    json.put("confidence", read.confidence());
    return json;
  }
}
