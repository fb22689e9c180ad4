package dev.sanhak.vocabulary;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** The rows of one or more folders, the later ones over the earlier ones. */
final class Entries {
  /** An English name of so few letters is an abbreviation. */
  private static final int LETTERS_ONLY = 3;

  private final Map<NameKind, SequencedMap<String, Name>> names = new EnumMap<>(NameKind.class);
  private final SequencedMap<Form, Ambiguity> ambiguities = new LinkedHashMap<>();
  private final List<List<String>> synonyms = new ArrayList<>();
  private final SequencedMap<String, Group> groups = new LinkedHashMap<>();

  /** A form of one name, whatever its case and spacing. */
  private record Form(NameKind kind, String key, String canonical) {}

  Entries() {
    for (NameKind kind : NameKind.values()) {
      names.put(kind, new LinkedHashMap<>());
    }
  }

  void put(Name name) {
    of(name.kind()).put(name.canonical(), name);
  }

  void put(NameKind kind, String alias, String canonical, Ambiguity ambiguity) {
    ambiguities.put(new Form(kind, Folding.key(alias), canonical), ambiguity);
  }

  void put(Group group) {
    groups.put(group.name(), group);
  }

  boolean has(NameKind kind, String canonical) {
    return find(kind, canonical).isPresent();
  }

  Optional<Name> find(NameKind kind, String canonical) {
    return Optional.ofNullable(of(kind).get(canonical));
  }

  void putSynonyms(List<String> words) {
    synonyms.add(words);
  }

  /** Words that mean about the same, row by row. */
  List<List<String>> synonyms() {
    return List.copyOf(synonyms);
  }

  /** Every group, in the order of the files. */
  List<Group> groups() {
    return List.copyOf(groups.values());
  }

  /** Every name, in the order of the files; the fields of technology before their technologies. */
  List<Name> names() {
    SequencedMap<String, Name> technologies = new LinkedHashMap<>();
    for (Name technology : of(NameKind.TECHNOLOGY).values()) {
      String path = technology.canonical();
      if (!technology.isField()) {
        String field = path.substring(0, path.indexOf('/'));
        technologies.putIfAbsent(
            field, new Name(NameKind.TECHNOLOGY, field, List.of(), null, null));
      }
      technologies.put(path, technology);
    }
    List<Name> all = new ArrayList<>();
    for (NameKind kind : NameKind.values()) {
      all.addAll(kind == NameKind.TECHNOLOGY ? technologies.values() : of(kind).values());
    }
    return List.copyOf(all);
  }

  /**
   * Why a form of a name may mean something else; null where it may not.
   *
   * @param key the form, folded
   */
  @Nullable Ambiguity ambiguity(Name name, String form, String key) {
    // A field is called by an everyday word (로봇, 건설), so that its name alone proves nothing.
    if (name.isField()) {
      return Ambiguity.WORD;
    }
    Ambiguity listed = ambiguities.get(new Form(name.kind(), key, name.canonical()));
    return listed == null && isEnglishOnly(name, form) ? ofEnglish(form) : listed;
  }

  /**
   * Listed companies are called Union, Century or Hyundai in English, in Korean text hardly ever.
   */
  private static @Nullable Ambiguity ofEnglish(String form) {
    if (form.indexOf(' ') >= 0) {
      return null;
    }
    return form.length() <= LETTERS_ONLY ? Ambiguity.ABBREVIATION : Ambiguity.WORD;
  }

  private static boolean isEnglishOnly(Name name, String form) {
    return form.equals(name.english())
        && !form.equalsIgnoreCase(name.label())
        && name.aliases().stream().noneMatch(form::equalsIgnoreCase);
  }

  private SequencedMap<String, Name> of(NameKind kind) {
    return names.get(kind);
  }
}
