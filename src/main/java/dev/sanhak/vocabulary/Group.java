package dev.sanhak.vocabulary;

import java.util.List;
import java.util.stream.Stream;

/**
 * Companies under one roof, which people name together: 삼성, 현대차그룹. No value of a facet: a record
 * names the companies themselves.
 *
 * @param name what the group is called: 삼성그룹
 * @param aliases other forms: 삼성
 * @param members its companies, the best known first
 */
public record Group(String name, List<String> aliases, List<Name> members) {
  /** Copies the lists. */
  public Group {
    aliases = List.copyOf(aliases);
    members = List.copyOf(members);
  }

  /** Whether a company is called after the group: 한화시스템, but not 쎄트렉아이. */
  public boolean isBorneBy(String company) {
    return Stream.concat(Stream.of(name), aliases.stream()).anyMatch(company::startsWith);
  }
}
