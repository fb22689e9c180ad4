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
import dev.sanhak.search.UserQuery;
import dev.sanhak.server.SanhakServer.Services;
import dev.sanhak.suggest.Suggestion;
import dev.sanhak.understanding.SearchService;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

/** The routes that read. */
final class SearchApi {
  private static final int MAX_SUGGESTIONS = 50;
  private static final int MAX_SIMILAR = 50;
  private static final int MAX_VALUES = 500;
  private static final int MAX_EDGES = 1_000;

  private final Services services;

  SearchApi(Services services) {
    this.services = services;
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

  private void search(Context context) {
    Parameters parameters = Parameters.ofSearch(context, "sort", "page", "size");
    long start = System.nanoTime();
    SearchService.Answer answer =
        services
            .search()
            .search(
                parameters.text("q"), filters(parameters), parameters.sort(), parameters.page());
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    context.json(Answers.search(answer, took));
  }

  private void facet(Context context) {
    Parameters parameters =
        Parameters.ofSearch(context, "sort", "contains", "offset", "limit", "years");
    String name = context.pathParam("name");
    Facet facet =
        Facet.find(name)
            .orElseThrow(
                () ->
                    new NothingThereException(
                        "There is no facet '" + OneLine.shortened(name) + "'."));
    Filters filters = filters(parameters);
    int offset = parameters.number("offset", 0, 0, Integer.MAX_VALUE);
    int limit = parameters.number("limit", 20, 1, MAX_VALUES);
    List<FacetValue> values =
        services
            .values()
            .containing(
                facet,
                services.engine().values(facet, query(parameters), filters),
                parameters.text("contains"));
    List<FacetValue> page = values.stream().skip(offset).limit(limit).toList();
    ObjectNode answer = Answers.facet(new FacetCounts(facet, page, values.size()));
    if (parameters.flag("years")) {
      Answers.addYears(answer, services.engine().years(facet, query(parameters), filters));
    }
    context.json(answer);
  }

  private void network(Context context) {
    Parameters parameters = Parameters.ofSearch(context, "sort", "limit");
    int limit = parameters.number("limit", 100, 1, MAX_EDGES);
    context.json(
        Answers.network(services.engine().network(query(parameters), filters(parameters), limit)));
  }

  private void suggest(Context context) {
    Parameters parameters = Parameters.of(context, "q", "limit");
    List<Suggestion> suggestions =
        services
            .completion()
            .suggest(parameters.text("q"), parameters.number("limit", 10, 1, MAX_SUGGESTIONS));
    context.json(suggestions);
  }

  private void partnership(Context context) {
    Parameters.of(context);
    context.json(PartnershipJson.toJson(found(context)));
  }

  private void similar(Context context) {
    Parameters parameters = Parameters.of(context, "limit");
    int limit = parameters.number("limit", 5, 1, MAX_SIMILAR);
    context.json(Answers.similar(services.engine().similar(found(context), limit)));
  }

  private Partnership found(Context context) {
    String id = context.pathParam("id");
    return services
        .engine()
        .find(id)
        .orElseThrow(
            () ->
                new NothingThereException(
                    "There is no partnership '" + OneLine.shortened(id) + "'."));
  }

  private void export(Context context) throws IOException {
    Parameters parameters = Parameters.ofSearch(context, "sort", "format");
    FileFormat format =
        switch (parameters.text("format")) {
          case "", "csv" -> FileFormat.CSV;
          case "jsonl" -> FileFormat.JSONL;
          default -> throw new InvalidRequestException("format", "format is csv or jsonl");
        };
    UserQuery query = query(parameters);
    Filters filters = filters(parameters);
    boolean csv = format == FileFormat.CSV;
    context.contentType(csv ? "text/csv; charset=utf-8" : "application/x-ndjson; charset=utf-8");
    context.header(
        "Content-Disposition", "attachment; filename=\"sanhak." + (csv ? "csv" : "jsonl") + '"');
    try (PartnershipWriter writer = PartnershipWriter.open(context.outputStream(), format)) {
      services.engine().forEach(query, filters, parameters.sort(), each -> write(writer, each));
    }
  }

  private static void write(PartnershipWriter writer, Partnership partnership) {
    try {
      writer.write(partnership);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Filters filters(Parameters parameters) {
    return parameters.filters().canonical(services.vocabulary());
  }

  private UserQuery query(Parameters parameters) {
    return services.search().understand(parameters.text("q"), parameters.sort());
  }
}
