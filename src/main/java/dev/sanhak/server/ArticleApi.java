package dev.sanhak.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanhak.article.Article;
import dev.sanhak.document.ArticleReader;
import dev.sanhak.document.Fault;
import dev.sanhak.document.ReadResult;
import dev.sanhak.document.TimeLimit;
import dev.sanhak.document.UnreadableException;
import dev.sanhak.format.OneLine;
import dev.sanhak.search.InvalidRequestException;
import dev.sanhak.search.PartnershipStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** What is made of an article: with dryRun it is only answered, else what is sure is stored. */
final class ArticleApi {
  static final String PATH = "/api/articles";

  /** A long press release with its pictures; whole books are for the command line. */
  private static final int MAX_BYTES = 10_000_000;

  /** A parser that was left behind by its time limit still takes a core. */
  private static final int MAX_LEFT_BEHIND = Runtime.getRuntime().availableProcessors();

  /** Anybody may send one to be read, so that only so many of those are kept on their way. */
  private static final int MOST_AT_ONCE = 32;

  private final Places receiving = new Places(MOST_AT_ONCE);
  private final Gate gate;
  private final Desks desks;
  private final TimeLimit limit = new TimeLimit(Duration.ofSeconds(10));
  private final ArticleReader reader = new ArticleReader(limit);

  ArticleApi(Lending lending, Desks desks) {
    this.gate = new Gate(lending);
    this.desks = desks;
  }

  void configure(RoutesConfig routes) {
    routes.post(PATH, this::read);
  }

  private void read(Context context) throws Exception {
    Parameters parameters = Parameters.of(context, "dryRun", "name", "published");
    @Nullable PartnershipStore store = parameters.flag("dryRun") ? null : gate.open(context);
    LocalDate published = day(parameters.text("published"));
    // Who has a token must not wait for strangers who send slowly.
    boolean stranger = store == null && !gate.knows(context);
    if (stranger && !receiving.take(Duration.ZERO)) {
      throw new OverloadException("Too many articles come at once; try again.");
    }
    try (TemporaryFile body = Body.kept(context, MAX_BYTES)) {
      context.json(answer(context, parameters.text("name"), body, published, store));
    } finally {
      if (stranger) {
        receiving.giveBack();
      }
    }
  }

  private ObjectNode answer(
      Context context,
      String given,
      TemporaryFile file,
      @Nullable LocalDate published,
      @Nullable PartnershipStore store)
      throws Exception {
    boolean json = String.valueOf(context.contentType()).startsWith("application/json");
    return desks.article(
        services -> {
          requireRoom();
          try {
            byte[] body = file.content();
            Article article = article(named(given, body), body, json).orPublished(published);
            ReadArticle read =
                ReadArticle.of(article, limit.call(() -> services.extractor().extract(article)));
            return store == null ? read.toJson() : read.storeIn(store, services.engine());
          } catch (UnreadableException e) {
            throw new ProblemException(Problem.unreadable(e));
          }
        });
  }

  private void requireRoom() {
    if (limit.leftBehind() >= MAX_LEFT_BEHIND) {
      throw new OverloadException("Articles take too long; try again later.");
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

  private static @Nullable LocalDate day(String text) {
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new InvalidRequestException(
          "published", "published is a day as YYYY-MM-DD, not '" + OneLine.shortened(text) + "'");
    }
  }
}
