package dev.sanhak.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanhak.article.Article;
import dev.sanhak.article.ExtractedPartnership;
import dev.sanhak.format.ExtractedJson;
import dev.sanhak.format.ExtractedRecord;
import dev.sanhak.format.OneLine;
import dev.sanhak.partnership.InvalidValueException;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.search.PartnershipStore;
import dev.sanhak.search.PartnershipStore.BatchSummary;
import dev.sanhak.search.SearchEngine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An article and what was read in it.
 *
 * @param records the records that would be made of it
 * @param refused why something that was read is none that a record may hold
 */
record ReadArticle(Article article, List<ExtractedRecord> records, List<String> refused) {
  static ReadArticle of(Article article, List<ExtractedPartnership> read) {
    List<ExtractedRecord> records = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    int number = 0;
    for (ExtractedPartnership each : read) {
      number++;
      try {
        records.add(ExtractedRecord.of(article, each, number));
      } catch (InvalidValueException e) {
        refused.add(OneLine.message(String.valueOf(e.getMessage())));
      }
    }
    return new ReadArticle(article, records, refused);
  }

  /** As it is answered. */
  ObjectNode toJson() {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ObjectNode given = answer.putObject("article");
    given.put("headline", article.headline()).put("text", article.text());
    if (article.published() != null) {
      given.put("published", article.published().toString());
    }
    if (article.url() != null) {
      given.put("url", article.url());
    }
    if (article.publisher() != null) {
      given.put("publisher", article.publisher());
    }
    ArrayNode partnerships = answer.putArray("partnerships");
    records.forEach(each -> partnerships.add(ExtractedJson.toJson(each)));
    ArrayNode reasons = answer.putArray("refused");
    refused.forEach(reasons::add);
    return answer;
  }

  /**
   * Stores what is sure, and answers what was.
   *
   * @param engine asked for what an earlier reading of this article left, which the answer lists as
   *     {@code surplus}: replacing records is one step of the store, deleting others another
   */
  ObjectNode storeIn(PartnershipStore store, SearchEngine engine) {
    List<Partnership> sure =
        records.stream()
            .filter(each -> each.confidence() >= ExtractedRecord.THRESHOLD)
            .map(ExtractedRecord::partnership)
            .toList();
    BatchSummary summary = sure.isEmpty() ? new BatchSummary(0, 0) : store.putAll(sure);
    ObjectNode answer = toJson();
    ArrayNode saved = answer.putArray("saved");
    sure.forEach(each -> saved.add(each.id()));
    ArrayNode surplus = answer.putArray("surplus");
    surplus(sure, engine).forEach(surplus::add);
    return answer.put("added", summary.added()).put("replaced", summary.replaced());
  }

  private List<String> surplus(List<Partnership> sure, SearchEngine engine) {
    Set<String> saved = new HashSet<>();
    sure.forEach(each -> saved.add(each.id()));
    List<String> surplus = new ArrayList<>();
    int made = records.size() + refused.size();
    for (int number = 1; ; number++) {
      String id = ExtractedRecord.id(article, number);
      Optional<Partnership> there = engine.find(id);
      if (there.isPresent() && !saved.contains(id)) {
        surplus.add(id);
      } else if (there.isEmpty() && number > made) {
        return surplus;
      }
    }
  }
}
