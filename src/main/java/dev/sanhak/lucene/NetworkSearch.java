package dev.sanhak.lucene;

import dev.sanhak.search.Facet;
import dev.sanhak.search.Network;
import dev.sanhak.search.Network.Edge;
import dev.sanhak.search.Network.Node;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.search.Query;

/** The strongest pairs of a company and a university among the matches of a query. */
final class NetworkSearch {
  private static final String COMPANY = Facet.COMPANY.parameter();
  private static final String UNIVERSITY = Facet.UNIVERSITY.parameter();
  private static final Comparator<Edge> STRONGEST_FIRST =
      Comparator.comparingInt(Edge::count)
          .reversed()
          .thenComparing(Edge::company)
          .thenComparing(Edge::university);
  private static final Comparator<Node> MOST_FREQUENT_FIRST =
      Comparator.comparingInt(Node::count)
          .reversed()
          .thenComparing(Node::kind)
          .thenComparing(Node::name);

  private NetworkSearch() {}

  static Network run(Snapshot snapshot, Query query, int limit) throws IOException {
    FacetsCollector matches = snapshot.searcher().search(query, Matches.manager());
    List<Edge> all = new ArrayList<>();
    PairCounter.count(snapshot, COMPANY, UNIVERSITY, matches)
        .forEach((pair, count) -> all.add(new Edge(pair.first(), pair.second(), count)));
    List<Edge> edges = all.stream().sorted(STRONGEST_FIRST).limit(limit).toList();
    List<Node> nodes = new ArrayList<>();
    nodes.addAll(ends(snapshot, matches, Facet.COMPANY, edges, Edge::company));
    nodes.addAll(ends(snapshot, matches, Facet.UNIVERSITY, edges, Edge::university));
    nodes.sort(MOST_FREQUENT_FIRST);
    return new Network(nodes, edges, all.size());
  }

  private static List<Node> ends(
      Snapshot snapshot,
      FacetsCollector matches,
      Facet facet,
      List<Edge> edges,
      Function<Edge, String> end)
      throws IOException {
    FacetCounter counter = FacetCounter.of(snapshot, facet.parameter(), matches);
    List<Node> nodes = new ArrayList<>();
    for (String name : edges.stream().map(end).distinct().toList()) {
      nodes.add(new Node(name, facet, counter.count(name)));
    }
    return nodes;
  }
}
