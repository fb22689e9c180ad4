package dev.sanhak.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanhak.article.Article;
import dev.sanhak.article.ExtractedPartnership;
import dev.sanhak.format.EarlierReading;
import dev.sanhak.format.ExtractedJson;
import dev.sanhak.format.ExtractedRecord;
import dev.sanhak.format.OneLine;
import dev.sanhak.partnership.InvalidValueException;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.search.PartnershipStore;
import dev.sanhak.search.PartnershipStore.BatchSummary;
import dev.sanhak.search.PartnershipStore.Replacement;
import dev.sanhak.search.SearchEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
   * Stores what is sure in the place of what an earlier reading of this article left, and answers
   * what was: {@code deleted} are records that it no longer reports, {@code surplus} those of them
   * that stay, since somebody changed them.
   */
  ObjectNode storeIn(PartnershipStore store, SearchEngine engine) {
    List<Partnership> sure =
        records.stream()
            .filter(each -> each.confidence() >= ExtractedRecord.THRESHOLD)
            .map(ExtractedRecord::partnership)
            .toList();
    Set<String> saved = sure.stream().map(Partnership::id).collect(Collectors.toSet());
    List<String> earlier =
        EarlierReading.surplus(
            article, records.size() + refused.size(), saved, id -> engine.find(id).isPresent());
    Replacement done =
        sure.isEmpty() && earlier.isEmpty()
            ? new Replacement(new BatchSummary(0, 0), List.of())
            : store.replace(sure, earlier, each -> EarlierReading.isAsRead(each, article));
    ObjectNode answer = toJson();
    ArrayNode stored = answer.putArray("saved");
    sure.forEach(each -> stored.add(each.id()));
    ArrayNode deleted = answer.putArray("deleted");
    done.deleted().forEach(deleted::add);
    ArrayNode surplus = answer.putArray("surplus");
    earlier.stream().filter(id -> !done.deleted().contains(id)).forEach(surplus::add);
    return answer.put("added", done.summary().added()).put("replaced", done.summary().replaced());
  }
}
