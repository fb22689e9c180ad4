package dev.sanhak.server;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanhak.format.OneLine;
import dev.sanhak.format.PartnershipJson;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.search.InvalidRequestException;
import dev.sanhak.search.PartnershipStore;
import dev.sanhak.search.PartnershipStore.BatchSummary;
import dev.sanhak.search.PartnershipStore.Written;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** The routes that change records. A 2xx means that the change is on disk. */
final class WriteApi {
  /** What a line of a file may have, too. */
  private static final int MAX_RECORD_BYTES = 1 << 20;

  /** About 100,000 long records; more comes in several requests. */
  private static final long MAX_BATCH_BYTES = 256L << 20;

  /**
   * JSON and JSON lines by their several names, and what clients say that know no name for them.
   */
  private static final Set<String> JSON =
      Set.of(
          "application/x-ndjson",
          "application/jsonl",
          "application/x-jsonlines",
          "application/json",
          "application/octet-stream",
          "application/x-www-form-urlencoded",
          "text/plain",
          "");

  private final Gate gate;
  private final Desks desks;

  WriteApi(Lending lending, Desks desks) {
    this.gate = new Gate(lending);
    this.desks = desks;
  }

  void configure(RoutesConfig routes) {
    routes.put("/api/partnerships/{id}", this::put);
    routes.delete("/api/partnerships/{id}", this::delete);
    routes.post("/api/partnerships", this::putAll);
  }

  private void put(Context context) throws Exception {
    PartnershipStore store = gate.open(context);
    Parameters.of(context);
    String id = context.pathParam("id");
    Precondition precondition = Precondition.of(context);
    requireJson(context);
    Partnership given = PartnershipJson.parse(Body.whole(context, MAX_RECORD_BYTES), id);
    Written written = desks.write(services -> store.put(given, precondition));
    context.header("ETag", EntityTag.of(written.stored()));
    if (written.created()) {
      context.status(HttpStatus.CREATED).header("Location", "/api/partnerships/" + id);
    }
    context.json(PartnershipJson.toJson(written.stored()));
  }

  private void delete(Context context) throws Exception {
    PartnershipStore store = gate.open(context);
    Parameters.of(context);
    String id = context.pathParam("id");
    Precondition precondition = Precondition.of(context);
    if (!desks.write(services -> store.delete(id, precondition))) {
      throw new NothingThereException("There is no partnership '" + OneLine.shortened(id) + "'.");
    }
    context.status(HttpStatus.NO_CONTENT);
  }

  private void putAll(Context context) throws Exception {
    PartnershipStore store = gate.open(context);
    boolean skip = skipsBadLines(Parameters.of(context, "onError").text("onError"));
    requireJson(context);
    Body body = Body.of(context, MAX_BATCH_BYTES);
    try (Upload upload = Upload.receive(body)) {
      if (skip || upload.rejectedTotal() == 0) {
        context.json(answer(desks.<BatchSummary>upload(services -> upload.storeIn(store)), upload));
      } else {
        refused(upload).answer(context);
      }
    }
  }

  private static boolean skipsBadLines(String onError) {
    return switch (onError) {
      case "", "stop" -> false;
      case "skip" -> true;
      default ->
          throw new InvalidRequestException(
              "onError", "onError is stop or skip, not '" + OneLine.shortened(onError) + "'");
    };
  }

  private static void requireJson(Context context) {
    String given = Objects.requireNonNullElse(context.contentType(), "");
    if (!JSON.contains(given.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))) {
      throw new RefusedException(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE,
          "Send a record with Content-Type: application/json, one record a line with application/x-ndjson.");
    }
  }

  private static Problem refused(Upload upload) {
    RejectedLine first = upload.rejected().getFirst();
    return Problem.of(
            HttpStatus.BAD_REQUEST,
            "Nothing was stored, since %,d of the lines cannot be; line %,d: %s"
                .formatted(upload.rejectedTotal(), first.line(), first.reason()))
        .of(upload.rejected());
  }

  private static ObjectNode answer(BatchSummary summary, Upload upload) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("added", summary.added()).put("replaced", summary.replaced());
    answer.set(
        "rejected",
        Answers.array(
            upload.rejected(),
            each ->
                JsonNodeFactory.instance
                    .objectNode()
                    .put("line", each.line())
                    .put("reason", each.reason())));
    return answer.put("rejectedTotal", upload.rejectedTotal());
  }
}
