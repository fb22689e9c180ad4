package dev.sanhak.cli;

import dev.sanhak.lucene.LuceneSearchEngine;
import dev.sanhak.partnership.Partners;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.search.Facet;
import dev.sanhak.search.Filters;
import dev.sanhak.search.Hit;
import dev.sanhak.search.Page;
import dev.sanhak.search.SearchResult;
import dev.sanhak.search.SortOrder;
import dev.sanhak.server.Answers;
import dev.sanhak.understanding.SearchService;
import dev.sanhak.vocabulary.Vocabulary;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the index from a terminal. */
@Command(name = "search", description = "Search the index.", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private IndexOptions options;

  @Parameters(paramLabel = "QUERY", arity = "1..*", description = "Words, \"phrases\", -without.")
  private List<String> query;

  @Option(names = "--company", paramLabel = "NAME", description = "Only with this company.")
  private List<String> companies = List.of();

  @Option(names = "--university", paramLabel = "NAME", description = "Only with this university.")
  private List<String> universities = List.of();

  @Option(names = "--technology", paramLabel = "PATH", description = "Only on this technology.")
  private List<String> technologies = List.of();

  @Option(
      names = "--size",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many hits (default: ${DEFAULT-VALUE}).")
  private int size;

  @Option(names = "--json", description = "Print the answer of the HTTP interface.")
  private boolean json;

  @Override
  public Integer call() {
    Vocabulary vocabulary = options.vocabulary();
    // First, so that wrong use is told for what it is even where there is no index.
    Filters filters = new Filters(chosen(), null, null).canonical(vocabulary);
    Page page = Page.first(size);
    try (LuceneSearchEngine engine = options.engine(spec.commandLine().getErr())) {
      long start = System.nanoTime();
      SearchService.Answer answer =
          new SearchService(engine, vocabulary)
              .search(String.join(" ", query), filters, SortOrder.RELEVANCE, page);
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        out.println(Answers.search(answer, took));
      } else {
        print(answer.result(), out);
      }
      return ExitStatus.DONE;
    }
  }

  private Map<Facet, Set<String>> chosen() {
    Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
    chosen.put(Facet.COMPANY, new LinkedHashSet<>(companies));
    chosen.put(Facet.UNIVERSITY, new LinkedHashSet<>(universities));
    chosen.put(Facet.TECHNOLOGY, new LinkedHashSet<>(technologies));
    return chosen;
  }

  private static void print(SearchResult result, PrintWriter out) {
    out.println(result.total() + "건");
    for (Hit hit : result.hits()) {
      Partnership found = hit.partnership();
      out.println();
      out.println(found.title());
      out.println("  " + partners(found) + (found.date() == null ? "" : " · " + found.date()));
      out.println("  " + found.id());
    }
  }

  private static String partners(Partnership partnership) {
    Partners partners = partnership.partners();
    return Stream.of(partners.companies(), partners.universities(), partners.organizations())
        .flatMap(List::stream)
        .collect(Collectors.joining(", "));
  }
}
