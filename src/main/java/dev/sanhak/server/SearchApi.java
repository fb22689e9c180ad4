package dev.sanhak.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanhak.format.FileFormat;
import dev.sanhak.format.OneLine;
import dev.sanhak.format.PartnershipJson;
import dev.sanhak.format.PartnershipWriter;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.search.Facet;
import dev.sanhak.search.FacetCounts;
import dev.sanhak.search.FacetValue;
import dev.sanhak.search.Filters;
import dev.sanhak.search.InvalidRequestException;
import dev.sanhak.search.Page;
import dev.sanhak.search.UserQuery;
import dev.sanhak.server.SanhakServer.Services;
import dev.sanhak.understanding.SearchService;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;

/** The routes that read. */
final class SearchApi {
  private static final int MAX_SUGGESTIONS = 50;
  private static final int MAX_SIMILAR = 50;
  private static final int MAX_VALUES = 500;
  private static final int MAX_EDGES = 1_000;

  /** Each keeps a file until its reader, who may be slow, has it all. */
  private static final int MOST_DOWNLOADS = 32;

  private final Places sending = new Places(MOST_DOWNLOADS);
  private final Desks desks;

  SearchApi(Desks desks) {
    this.desks = desks;
  }

  void configure(RoutesConfig routes) {
    Reading.route(routes, "/api/search", this::search);
    Reading.route(routes, "/api/facets/{name}", this::facet);
    Reading.route(routes, "/api/network", this::network);
    Reading.route(routes, "/api/suggest", this::suggest);
    Reading.route(routes, "/api/partnerships/{id}", this::partnership);
    Reading.route(routes, "/api/partnerships/{id}/similar", this::similar);
    Reading.route(routes, "/api/export", this::export);
  }

  private void search(Context context) throws Exception {
    Parameters parameters = Parameters.ofSearch(context, "sort", "page", "size");
    Question question = Question.of(parameters);
    Page page = parameters.page();
    context.json(desks.query(services -> search(services, question, page)));
  }

  private static ObjectNode search(Services services, Question question, Page page) {
    long start = System.nanoTime();
    SearchService.Answer answer = question.answer(services, page);
    return Answers.search(answer, Duration.ofNanos(System.nanoTime() - start));
  }

  private void facet(Context context) throws Exception {
    Parameters parameters =
        Parameters.ofSearch(context, "sort", "contains", "offset", "limit", "years");
    String name = context.pathParam("name");
    Facet facet =
        Facet.find(name)
            .orElseThrow(
                () ->
                    new NothingThereException(
                        "There is no facet '" + OneLine.shortened(name) + "'."));
    Question question = Question.of(parameters);
    int offset = parameters.number("offset", 0, 0, Integer.MAX_VALUE);
    int limit = parameters.number("limit", 20, 1, MAX_VALUES);
    String contains = parameters.text("contains");
    boolean years = parameters.flag("years");
    context.json(
        desks.<ObjectNode>query(
            services -> {
              UserQuery query = question.query(services);
              Filters filters = question.filters(services);
              List<FacetValue> values =
                  services
                      .values()
                      .containing(facet, services.engine().values(facet, query, filters), contains);
              List<FacetValue> page = values.stream().skip(offset).limit(limit).toList();
              ObjectNode answer = Answers.facet(new FacetCounts(facet, page, values.size()));
              if (years) {
                Answers.addYears(answer, services.engine().years(facet, query, filters));
              }
              return answer;
            }));
  }

  private void network(Context context) throws Exception {
    Parameters parameters = Parameters.ofSearch(context, "sort", "limit");
    Question question = Question.of(parameters);
    int limit = parameters.number("limit", 100, 1, MAX_EDGES);
    context.json(
        desks.<ObjectNode>query(
            services ->
                Answers.network(
                    services
                        .engine()
                        .network(question.query(services), question.filters(services), limit))));
  }

  private void suggest(Context context) throws Exception {
    Parameters parameters = Parameters.of(context, "q", "limit");
    int limit = parameters.number("limit", 10, 1, MAX_SUGGESTIONS);
    context.json(
        desks.query(services -> services.completion().suggest(parameters.text("q"), limit)));
  }

  private void partnership(Context context) throws Exception {
    Parameters.of(context);
    String id = context.pathParam("id");
    Partnership partnership = desks.query(services -> found(services, id));
    String tag = EntityTag.of(partnership);
    context.header("ETag", tag);
    if (EntityTag.isListed(tag, context.header("If-None-Match"))) {
      context.status(HttpStatus.NOT_MODIFIED);
    } else {
      context.json(PartnershipJson.toJson(partnership));
    }
  }

  private void similar(Context context) throws Exception {
    Parameters parameters = Parameters.of(context, "limit");
    int limit = parameters.number("limit", 5, 1, MAX_SIMILAR);
    String id = context.pathParam("id");
    context.json(
        desks.query(
            services -> Answers.similar(services.engine().similar(found(services, id), limit))));
  }

  private static Partnership found(Services services, String id) {
    return services
        .engine()
        .find(id)
        .orElseThrow(
            () ->
                new NothingThereException(
                    "There is no partnership '" + OneLine.shortened(id) + "'."));
  }

  private void export(Context context) throws Exception {
    Parameters parameters = Parameters.ofSearch(context, "sort", "format");
    FileFormat format =
        switch (parameters.text("format")) {
          case "", "csv" -> FileFormat.CSV;
          case "jsonl" -> FileFormat.JSONL;
          default -> throw new InvalidRequestException("format", "format is csv or jsonl");
        };
    Question question = Question.of(parameters);
    if (context.method().equals(HandlerType.HEAD)) {
      // Its headers are known without a single record.
      announce(context, format);
      return;
    }
    if (!sending.take(Duration.ZERO)) {
      throw new OverloadException("Too many lists are being downloaded; try again.");
    }
    try (TemporaryFile file =
        desks.<TemporaryFile>export(
            services -> TemporaryFile.of(out -> export(services, question, format, out)))) {
      announce(context, format);
      send(file, context);
    } finally {
      sending.giveBack();
    }
  }

  private static void send(TemporaryFile file, Context context) {
    try {
      long unused = Files.copy(file.path(), context.outputStream());
    } catch (IOException e) {
      throw new ClientGoneException(e);
    }
  }

  private static void announce(Context context, FileFormat format) {
    boolean csv = format == FileFormat.CSV;
    context.contentType(csv ? "text/csv; charset=utf-8" : "application/x-ndjson; charset=utf-8");
    context.header(
        "Content-Disposition", "attachment; filename=\"sanhak." + (csv ? "csv" : "jsonl") + '"');
  }

  /** Writes all matches. */
  private static void export(
      Services services, Question question, FileFormat format, OutputStream out)
      throws IOException {
    try (PartnershipWriter writer = PartnershipWriter.open(out, format)) {
      services
          .engine()
          .forEach(
              question.query(services),
              question.filters(services),
              question.sort(),
              each -> write(writer, each));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void write(PartnershipWriter writer, Partnership partnership) {
    try {
      writer.write(partnership);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
