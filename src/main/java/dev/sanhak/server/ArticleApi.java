package dev.sanhak.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanhak.article.Article;
import dev.sanhak.article.ExtractedPartnership;
import dev.sanhak.article.PartnershipExtractor;
import dev.sanhak.document.ArticleReader;
import dev.sanhak.document.Fault;
import dev.sanhak.document.ReadResult;
import dev.sanhak.document.TimeLimit;
import dev.sanhak.document.UnreadableException;
import dev.sanhak.format.ExtractedJson;
import dev.sanhak.format.ExtractedRecord;
import dev.sanhak.format.OneLine;
import dev.sanhak.partnership.InvalidValueException;
import dev.sanhak.search.InvalidRequestException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** What would be made of an article: it is read, answered, and nothing of it is kept. */
final class ArticleApi {
  static final String PATH = "/api/articles";

  /** A long press release with its pictures; whole books are for the command line. */
  private static final int MAX_BYTES = 10_000_000;

  private final PartnershipExtractor extractor;
  private final TimeLimit limit = new TimeLimit(Duration.ofSeconds(10));
  private final ArticleReader reader = new ArticleReader(limit);
  private final ReadingPlaces places =
      new ReadingPlaces(2 * Runtime.getRuntime().availableProcessors(), limit);

  ArticleApi(PartnershipExtractor extractor) {
    this.extractor = extractor;
  }

  void configure(RoutesConfig routes) {
    routes.post(PATH, this::read);
  }

  private void read(Context context) {
    Parameters parameters = Parameters.of(context, "dryRun", "name", "published");
    if (!parameters.text("dryRun").equals("true")) {
      Problem.of(
              HttpStatus.FORBIDDEN,
              "Nothing can be saved here; with dryRun=true the answer is what would be.")
          .answer(context);
      return;
    }
    LocalDate published = day(parameters.text("published"));
    // Before a place is taken: who sends slowly would hold it for nothing.
    byte[] body = body(context);
    if (body.length > MAX_BYTES) {
      Problem.of(
              HttpStatus.CONTENT_TOO_LARGE,
              "The article has more than %,d bytes.".formatted(MAX_BYTES))
          .answer(context);
      return;
    }
    if (!places.take()) {
      context.header("Retry-After", "1");
      Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "Too many articles are read at once; try again.")
          .answer(context);
      return;
    }
    try {
      read(context, parameters.text("name"), body, published);
    } finally {
      places.giveBack();
    }
  }

  /** Who goes away, or sends nothing for too long, is no failure of the server. */
  private static byte[] body(Context context) {
    try {
      return context.req().getInputStream().readNBytes(MAX_BYTES + 1);
    } catch (IOException e) {
      throw new InvalidRequestException("", "The article did not come whole.");
    }
  }

  private void read(Context context, String name, byte[] body, @Nullable LocalDate published) {
    try {
      boolean json = String.valueOf(context.contentType()).startsWith("application/json");
      Article article = article(named(name, body), body, json).orPublished(published);
      context.json(answer(article, limit.call(() -> extractor.extract(article))));
    } catch (UnreadableException e) {
      Problem.unreadable(e).answer(context);
    }
  }

  /** Other articles, other ids: what was pasted has no name, and many a file has the same one. */
  private static String named(String name, byte[] body) {
    CRC32 sum = new CRC32();
    sum.update(body);
    return "%s-%08x".formatted(name.isEmpty() ? "article" : name, sum.getValue());
  }

  private Article article(String name, byte[] content, boolean json) {
    List<ReadResult> results = new ArrayList<>();
    if (json && content.length > 0) {
      results.add(reader.readObject(name, content));
    } else {
      reader.read(name, content, results::add);
    }
    if (results.size() != 1) {
      throw new UnreadableException(
          Fault.SEVERAL, "is one of %,d; send one".formatted(results.size()));
    }
    return switch (results.getFirst()) {
      case ReadResult.Good good -> good.article();
      case ReadResult.Bad bad -> throw new UnreadableException(bad.fault(), bad.reason());
    };
  }

  private static ObjectNode answer(Article article, List<ExtractedPartnership> read) {
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
    ArrayNode refused = answer.putArray("refused");
    int number = 0;
    for (ExtractedPartnership each : read) {
      number++;
      try {
        partnerships.add(ExtractedJson.toJson(ExtractedRecord.of(article, each, number)));
      } catch (InvalidValueException e) {
        refused.add(OneLine.message(String.valueOf(e.getMessage())));
      }
    }
    return answer;
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new InvalidRequestException(
          "published", "published is a day as YYYY-MM-DD, not '" + OneLine.shortened(text) + "'");
    }
  }
}
