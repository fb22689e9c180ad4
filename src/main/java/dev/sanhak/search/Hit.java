package dev.sanhak.search;

import dev.sanhak.partnership.Partnership;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partnership that matches.
 *
 * @param partnership the whole record
 * @param titleFragments its title
 * @param bodyFragments its body, or the part of a long one that matches best
 * @param matched why it matches; empty where nothing was asked for
 * @param missing the clauses that it does not match, as typed; empty where it matches all
 * @param score how well, comparable within one result only
 */
public record Hit(
    Partnership partnership,
    List<Fragment> titleFragments,
    List<Fragment> bodyFragments,
    List<Match> matched,
    List<String> missing,
    float score) {
  /** Copies the lists. */
  public Hit {
    titleFragments = List.copyOf(titleFragments);
    bodyFragments = List.copyOf(bodyFragments);
    matched = List.copyOf(matched);
    missing = List.copyOf(missing);
  }

  /**
   * Where a clause was found.
   *
   * @param text the clause as typed
   * @param in the record's key that has it: title, body, companies, universities, organizations,
   *     technologies or type
   * @param value the value of a list that is meant; none in running text
   */
  public record Match(String text, String in, @Nullable String value) {}
}
