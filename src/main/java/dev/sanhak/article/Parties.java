package dev.sanhak.article;

import dev.sanhak.vocabulary.NameKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/** Names by kind, each with its mentions, in the order in which they were added. */
final class Parties {
  private final Map<NameKind, SequencedMap<String, List<Mention>>> byKind =
      new EnumMap<>(NameKind.class);

  static Parties of(Collection<Mention> mentions) {
    Parties parties = new Parties();
    mentions.forEach(parties::add);
    return parties;
  }

  void add(Mention mention) {
    List<Mention> same =
        byKind
            .computeIfAbsent(mention.kind(), kind -> new LinkedHashMap<>())
            .computeIfAbsent(mention.name(), name -> new ArrayList<>(2));
    if (!same.contains(mention)) {
      same.add(mention);
    }
  }

  void addAll(Parties others) {
    others.mentions().forEach(this::add);
  }

  /** Adds the mentions of names that are here already. */
  void confirm(Parties others) {
    others.mentions().stream()
        .filter(each -> has(each.kind(), each.name()))
        .toList()
        .forEach(this::add);
  }

  void addAll(Parties others, NameKind kind) {
    others.named(kind).values().forEach(same -> same.forEach(this::add));
  }

  SequencedMap<String, List<Mention>> named(NameKind kind) {
    return byKind.getOrDefault(kind, Collections.emptyNavigableMap());
  }

  Set<String> names(NameKind kind) {
    return named(kind).keySet();
  }

  boolean has(NameKind kind, String name) {
    return named(kind).containsKey(name);
  }

  boolean hasUniversity() {
    return !names(NameKind.UNIVERSITY).isEmpty();
  }

  /** Whether somebody other than a university is there. */
  boolean hasOther() {
    return !names(NameKind.COMPANY).isEmpty() || !names(NameKind.ORGANIZATION).isEmpty();
  }

  /** Whether both sides are there; a hospital and the university that it belongs to are one. */
  boolean areComplete() {
    return hasUniversity()
        && (!names(NameKind.COMPANY).isEmpty()
            || named(NameKind.ORGANIZATION).values().stream()
                .flatMap(List::stream)
                .anyMatch(each -> !isOfUniversity(each)));
  }

  private boolean isOfUniversity(Mention organization) {
    return named(NameKind.UNIVERSITY).values().stream()
        .flatMap(List::stream)
        .anyMatch(organization::overlaps);
  }

  boolean share(Parties others, NameKind kind) {
    return !Collections.disjoint(names(kind), others.names(kind));
  }

  /** Whether somebody is on the other side of a university here and there. */
  boolean shareOther(Parties others) {
    return share(others, NameKind.COMPANY) || share(others, NameKind.ORGANIZATION);
  }

  boolean containAll(Parties others) {
    for (NameKind kind : NameKind.values()) {
      if (!names(kind).containsAll(others.names(kind))) {
        return false;
      }
    }
    return true;
  }

  /** Whether everybody there who is no university is here too. */
  boolean containOthers(Parties others) {
    return names(NameKind.COMPANY).containsAll(others.names(NameKind.COMPANY))
        && names(NameKind.ORGANIZATION).containsAll(others.names(NameKind.ORGANIZATION));
  }

  int size() {
    return byKind.values().stream().mapToInt(Map::size).sum();
  }

  List<Mention> mentions(NameKind kind) {
    return named(kind).values().stream().flatMap(List::stream).toList();
  }

  List<Mention> mentions() {
    List<Mention> all = new ArrayList<>();
    byKind.values().forEach(names -> names.values().forEach(all::addAll));
    return all;
  }
}
