package dev.sanhak.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sanhak.evaluate.JudgedQuery;
import dev.sanhak.evaluate.JudgedQueryReader;
import dev.sanhak.evaluate.QueryEvaluation;
import dev.sanhak.evaluate.QueryEvaluation.Summary;
import dev.sanhak.evaluate.RankingMetrics;
import dev.sanhak.lucene.LuceneSearchEngine;
import dev.sanhak.lucene.PlainBaseline;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.search.Filters;
import dev.sanhak.search.Page;
import dev.sanhak.search.SortOrder;
import dev.sanhak.search.UserQuery;
import dev.sanhak.understanding.SearchService;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures the relevance of answers over the index. */
@Command(
    name = "queries",
    description = "Relevance over the index: nDCG@10, MRR@10, recall@10, by kind of query.",
    mixinStandardHelpOptions = true)
final class EvaluateQueriesCommand implements Callable<Integer> {
  /** What answers. */
  enum Engine {
    SANHAK,
    PLAIN
  }

  /** Which of the queries are asked, so that one half can be held back while designing. */
  enum Half {
    BOTH,
    ODD,
    EVEN;

    <T> List<T> of(List<T> all) {
      return IntStream.range(0, all.size())
          .filter(place -> this == BOTH || (this == ODD) == (place % 2 == 0))
          .mapToObj(all::get)
          .toList();
    }
  }

  @Spec private CommandSpec spec;
  @Mixin private IndexOptions options;

  @Parameters(paramLabel = "FILE", description = "Judged queries: JSONL of id, q, kind, relevant.")
  private Path file;

  @Option(
      names = "--engine",
      paramLabel = "sanhak|plain",
      defaultValue = "sanhak",
      description = "What answers: this index, or nori as it comes (default: ${DEFAULT-VALUE}).")
  private Engine engine;

  @Option(
      names = "--half",
      paramLabel = "both|odd|even",
      defaultValue = "both",
      description = "Which of the queries, by their place in the file (default: ${DEFAULT-VALUE}).")
  private Half half;

  @Option(
      names = "--server",
      paramLabel = "ADDRESS",
      description = "Ask a running server, such as http://localhost:8080, instead of the index.")
  private @Nullable URI server;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Override
  public Integer call() throws JsonProcessingException {
    if (server != null) {
      try (RemoteSearch remote = new RemoteSearch(server)) {
        return report(QueryEvaluation.run(queries(), remote::search));
      }
    }
    try (LuceneSearchEngine index = options.engine(spec.commandLine().getErr())) {
      return report(
          QueryEvaluation.run(
              queries(), engine == Engine.PLAIN ? plain(index) : this.sanhak(index)));
    }
  }

  private int report(QueryEvaluation evaluation) throws JsonProcessingException {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(new ObjectMapper().writeValueAsString(evaluation));
    } else {
      print(evaluation, out);
    }
    return ExitStatus.DONE;
  }

  private List<JudgedQuery> queries() {
    try {
      return half.of(JudgedQueryReader.read(file));
    } catch (IllegalArgumentException e) {
      throw new CommandException(String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new CommandException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private Function<String, List<String>> sanhak(LuceneSearchEngine index) {
    SearchService search = new SearchService(index, options.vocabulary());
    Page page = Page.first(RankingMetrics.DEPTH);
    return text ->
        search.search(text, Filters.NONE, SortOrder.RELEVANCE, page).result().hits().stream()
            .map(hit -> hit.partnership().id())
            .toList();
  }

  private static Function<String, List<String>> plain(LuceneSearchEngine index) {
    List<Partnership> all = new ArrayList<>();
    index.forEach(UserQuery.EMPTY, Filters.NONE, SortOrder.OLDEST, all::add);
    PlainBaseline baseline = new PlainBaseline(all);
    return text -> baseline.search(text, RankingMetrics.DEPTH);
  }

  private static void print(QueryEvaluation evaluation, PrintWriter out) {
    out.println("kind           queries   nDCG    MRR  recall  first  empty");
    evaluation.byKind().forEach((kind, summary) -> print(kind, summary, out));
    print("all", evaluation.all(), out);
    out.println();
    out.println("worst");
    for (QueryEvaluation.Judged judged : evaluation.worst()) {
      JudgedQuery query = judged.query();
      out.println(
          "%.3f  %s  %s (%s)"
              .formatted(judged.metrics().ndcg(), query.id(), query.text(), query.kind()));
    }
  }

  private static void print(String kind, Summary summary, PrintWriter out) {
    out.println(
        "%-14s %7d  %.3f  %.3f   %.3f  %.3f  %.3f"
            .formatted(
                kind,
                summary.queries(),
                summary.ndcg(),
                summary.mrr(),
                summary.recall(),
                summary.firstRight(),
                summary.empty()));
  }
}
