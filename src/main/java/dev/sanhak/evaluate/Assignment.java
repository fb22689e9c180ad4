package dev.sanhak.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which partnership that was read is which of those that are there. The two that share most
 * partners are taken for the same (partners in both, of those in either), then the next two of
 * those left, and so on; two without a common partner never are.
 */
final class Assignment {
  private Assignment() {}

  /** A place in each of the two lists. */
  record Match(int read, int gold, double overlap) {}

  static List<Match> of(List<Facets> read, List<Facets> gold) {
    List<Match> possible = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      for (int k = 0; k < gold.size(); k++) {
        double overlap = overlap(read.get(i).partners(), gold.get(k).partners());
        if (overlap > 0) {
          possible.add(new Match(i, k, overlap));
        }
      }
    }
    possible.sort(Comparator.comparingDouble(Match::overlap).reversed());
    Set<Integer> readTaken = new HashSet<>();
    Set<Integer> goldTaken = new HashSet<>();
    List<Match> matches = new ArrayList<>();
    for (Match match : possible) {
      if (!readTaken.contains(match.read()) && !goldTaken.contains(match.gold())) {
        readTaken.add(match.read());
        goldTaken.add(match.gold());
        matches.add(match);
      }
    }
    return matches;
  }

  private static double overlap(Set<String> read, Set<String> gold) {
    int common = (int) read.stream().filter(gold::contains).count();
    return (double) common / (read.size() + gold.size() - common);
  }
}
