package dev.sanhak.cli;

import dev.sanhak.article.Article;
import dev.sanhak.format.EarlierReading;
import dev.sanhak.format.ExtractedRecord;
import dev.sanhak.format.OneLine;
import dev.sanhak.lucene.IndexUpdate;
import dev.sanhak.partnership.Partners;
import dev.sanhak.partnership.Partnership;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Brings what was read in articles into an index, and keeps aside what a person has to look at. */
final class ArticleLoading implements ArticleIntake.Sink {
  /** More than anybody reads; the rest is only counted. */
  private static final int MAX_LINES_KEPT = 1_000;

  private final IndexUpdate update;
  private final double threshold;
  private final List<String> refusals = new ArrayList<>();
  private final List<String> reviews = new ArrayList<>();
  private final Set<String> stored = new HashSet<>();
  private final Map<String, String> surplus = new LinkedHashMap<>();
  private int accepted;
  private int forReview;

  ArticleLoading(IndexUpdate update, double threshold) {
    this.update = update;
    this.threshold = threshold;
  }

  @Override
  public void put(String place, ExtractedRecord read) {
    if (read.confidence() >= threshold) {
      update.put(read.partnership());
      stored.add(read.partnership().id());
      accepted++;
      return;
    }
    forReview++;
    if (reviews.size() < MAX_LINES_KEPT) {
      reviews.add(
          "%s: for review, confidence %.2f: %s: %s"
              .formatted(
                  place,
                  read.confidence(),
                  partners(read.partnership()),
                  OneLine.shortened(read.partnership().title())));
    }
  }

  @Override
  public void end(String place, Article article, int partnerships) {
    for (String id : EarlierReading.surplus(article, partnerships, stored, update::hadBefore)) {
      update.delete(id, record -> EarlierReading.isAsRead(record, article));
      surplus.put(id, place);
    }
  }

  @Override
  public void refuse(String place, String reason) {
    if (refusals.size() < MAX_LINES_KEPT) {
      refusals.add(place + ": " + reason);
    }
  }

  /** The first of the refusals, a line each. */
  List<String> refusals() {
    return refusals;
  }

  /** The first of the records that a person has to look at, a line each. */
  List<String> reviews() {
    return reviews;
  }

  /** Behind the commit: what became of records that an article no longer reports, a line each. */
  List<String> surplus() {
    Set<String> deleted = Set.copyOf(update.deleted());
    List<String> lines = new ArrayList<>();
    surplus.forEach(
        (id, place) ->
            lines.add(
                place
                    + ": no longer reports "
                    + id
                    + (deleted.contains(id) ? ": deleted" : ": kept, since it was changed")));
    return lines;
  }

  /** How many records went into the index. */
  int accepted() {
    return accepted;
  }

  /** How many records wait for a person. */
  int forReview() {
    return forReview;
  }

  private static String partners(Partnership partnership) {
    Partners partners = partnership.partners();
    return Stream.of(partners.companies(), partners.universities(), partners.organizations())
        .flatMap(List::stream)
        .collect(Collectors.joining(", "));
  }
}
