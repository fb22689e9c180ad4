package dev.sanhak.cli;

import dev.sanhak.article.Article;
import dev.sanhak.article.ExtractedPartnership;
import dev.sanhak.article.PartnershipExtractor;
import dev.sanhak.document.ArticleFile;
import dev.sanhak.document.ArticleReader;
import dev.sanhak.document.ReadResult;
import dev.sanhak.document.TimeLimit;
import dev.sanhak.document.UnreadableException;
import dev.sanhak.format.ExtractedRecord;
import dev.sanhak.format.OneLine;
import dev.sanhak.partnership.InvalidValueException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Files in, the partnerships of their articles out, one document after the other. Not thread-safe.
 */
final class ArticleIntake {
  private final PartnershipExtractor extractor;
  private final @Nullable LocalDate published;
  private final Sink sink;
  private final ArticleReader reader = new ArticleReader(TimeLimit.DEFAULT);
  private final Set<String> seen = new HashSet<>();
  private int articles;
  private int refused;

  /** Where what was read goes. */
  interface Sink {
    /** A record, and where its article stands. */
    void put(String place, ExtractedRecord read);

    /** A document, or a record of it, that is refused. */
    void refuse(String place, String reason);

    /** An article of which all is put, and how many partnerships it reports. */
    default void end(String place, Article article, int partnerships) {}
  }

  /**
   * Prepares the intake.
   *
   * @param published the day of publication of articles that tell none
   */
  ArticleIntake(PartnershipExtractor extractor, @Nullable LocalDate published, Sink sink) {
    this.extractor = extractor;
    this.published = published;
    this.sink = sink;
  }

  void read(ArticleFile file) {
    reader.read(
        file,
        result -> {
          switch (result) {
            case ReadResult.Good good ->
                extract(good.place(), good.article().orPublished(published));
            case ReadResult.Bad bad -> refuse(bad.place(), bad.reason());
          }
        });
  }

  private void extract(String place, Article article) {
    if (!seen.add(article.id())) {
      // Its records would take the place of the other's.
      refuse(place, "is named '" + OneLine.shortened(article.id()) + "' like another article");
      return;
    }
    List<ExtractedPartnership> read;
    try {
      read = TimeLimit.DEFAULT.call(() -> extractor.extract(article));
    } catch (UnreadableException e) {
      refuse(place, String.valueOf(e.getMessage()));
      return;
    }
    articles++;
    int number = 0;
    for (ExtractedPartnership each : read) {
      number++;
      try {
        sink.put(place, ExtractedRecord.of(article, each, number));
      } catch (InvalidValueException e) {
        refuse(place, "partnership " + number + ": " + OneLine.message(e.getMessage()));
      }
    }
    sink.end(place, article, number);
  }

  /** Refuses a document, or a record of it. */
  void refuse(String place, String reason) {
    refused++;
    sink.refuse(place, reason);
  }

  /** How many articles were read. */
  int articles() {
    return articles;
  }

  /** How many documents or records were refused. */
  int refused() {
    return refused;
  }
}
