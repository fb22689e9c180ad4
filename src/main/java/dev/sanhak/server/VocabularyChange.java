package dev.sanhak.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.search.Filters;
import dev.sanhak.search.SortOrder;
import dev.sanhak.search.UserQuery;
import dev.sanhak.server.SanhakServer.Services;
import dev.sanhak.vocabulary.Name;
import dev.sanhak.vocabulary.NameKind;
import dev.sanhak.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What another vocabulary changes.
 *
 * @param names the changed names of every kind
 * @param records how many records of the index get other values
 */
record VocabularyChange(List<OfKind> names, int records) {
  /** More than anybody reads; the rest is only counted. */
  private static final int MAX_LISTED = 100;

  /** The names of one kind that come, go, or are written or placed otherwise. */
  record OfKind(NameKind kind, List<String> added, List<String> removed, List<String> changed) {}

  /** Compares the names that are in use with others, and walks through all records. */
  static VocabularyChange between(Services services, Vocabulary next) {
    Vocabulary now = services.vocabulary();
    AtomicInteger records = new AtomicInteger();
    services
        .engine()
        .forEach(
            UserQuery.EMPTY,
            Filters.NONE,
            SortOrder.NEWEST,
            each -> {
              if (getsOtherValues(each, now, next)) {
                records.incrementAndGet();
              }
            });
    return new VocabularyChange(
        Arrays.stream(NameKind.values()).map(kind -> ofKind(kind, now, next)).toList(),
        records.get());
  }

  private static OfKind ofKind(NameKind kind, Vocabulary now, Vocabulary next) {
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    for (Name name : named(kind, next)) {
      Optional<Name> before = now.name(kind, name.canonical());
      if (before.isEmpty()) {
        added.add(name.canonical());
      } else if (!before.get().equals(name)) {
        changed.add(name.canonical());
      }
    }
    List<String> removed =
        named(kind, now).stream()
            .map(Name::canonical)
            .filter(name -> next.name(kind, name).isEmpty())
            .toList();
    return new OfKind(kind, added, removed, changed);
  }

  private static List<Name> named(NameKind kind, Vocabulary vocabulary) {
    return vocabulary.names().stream().filter(name -> name.kind() == kind).toList();
  }

  private static boolean getsOtherValues(Partnership record, Vocabulary now, Vocabulary next) {
    var partners = record.partners();
    return isRenamed(NameKind.COMPANY, partners.companies(), next)
        || isRenamed(NameKind.UNIVERSITY, partners.universities(), next)
        || isRenamed(NameKind.ORGANIZATION, partners.organizations(), next)
        || isRenamed(
            NameKind.TECHNOLOGY,
            record.technologies().stream().map(technology -> technology.path()).toList(),
            next)
        || partners.universities().stream()
            .anyMatch(name -> !Objects.equals(now.region(name), next.region(name)));
  }

  private static boolean isRenamed(NameKind kind, List<String> names, Vocabulary next) {
    return names.stream().anyMatch(name -> !next.canonical(kind, name).equals(name));
  }

  /** As it is answered. */
  ObjectNode toJson(boolean applied) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode().put("applied", applied);
    answer.set(
        "names",
        Answers.array(
            names,
            each -> {
              ObjectNode kind =
                  JsonNodeFactory.instance.objectNode().put("kind", each.kind().key());
              kind.set("added", listed(each.added()));
              kind.set("removed", listed(each.removed()));
              kind.set("changed", listed(each.changed()));
              return kind;
            }));
    return answer.put("records", records);
  }

  private static ObjectNode listed(List<String> names) {
    ObjectNode node = JsonNodeFactory.instance.objectNode().put("count", names.size());
    ArrayNode first = node.putArray("first");
    names.stream().limit(MAX_LISTED).forEach(first::add);
    return node;
  }
}
