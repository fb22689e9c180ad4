package dev.sanhak.search;

import java.util.List;

/**
 * Which companies and universities work together, and how often.
 *
 * @param nodes the ends of the edges, the most frequent first
 * @param edges the strongest pairs, the strongest first
 * @param total how many different pairs there are in all
 */
public record Network(List<Node> nodes, List<Edge> edges, int total) {
  /** Copies the lists. */
  public Network {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * A company or a university.
   *
   * @param name its name
   * @param kind the facet that it is a value of
   * @param count how many matches it takes part in, exact
   */
  public record Node(String name, Facet kind, int count) {}

  /**
   * A company and a university that take part in the same partnerships.
   *
   * @param company the company's name
   * @param university the university's name
   * @param count in how many matches, exact
   */
  public record Edge(String company, String university, int count) {}
}
