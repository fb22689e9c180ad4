package dev.sanhak.vocabulary;

import dev.sanhak.vocabulary.VocabularyException.BadLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a folder of vocabulary files into entries; each file may be missing. */
final class VocabularyReader {
  private static final String AMBIGUOUS = "ambiguous-aliases.tsv";
  private static final String GROUPS = "groups.tsv";
  private static final String SYNONYMS = "synonyms.tsv";

  /** The files that a folder may have, in the order in which they are read. */
  static final List<String> FILES =
      List.of(
          "companies.tsv",
          "universities.tsv",
          "organizations.tsv",
          "technologies.tsv",
          AMBIGUOUS,
          GROUPS,
          SYNONYMS);

  private static final Set<String> REGIONS =
      Set.of(
          "강원", "경기", "경남", "경북", "광주", "대구", "대전", "부산", "서울", "세종", "울산", "인천", "전남", "전북", "제주",
          "충남", "충북", "해외");

  private final Entries entries;
  private final List<BadLine> bad = new ArrayList<>();

  /** Where the files are: their bytes by name, null for one that is missing. */
  interface Folder {
    byte @Nullable [] read(String file);
  }

  private VocabularyReader(Entries entries) {
    this.entries = entries;
  }

  /**
   * Adds a folder's rows to the entries; a canonical name that is there already is replaced.
   *
   * @throws VocabularyException with every line that cannot be used, where there are such
   */
  static void read(Folder folder, Entries entries) {
    VocabularyReader reader = new VocabularyReader(entries);
    reader.names(folder, "companies.tsv", "canonical\taliases\tenglish\tcode\tambiguous");
    reader.names(folder, "universities.tsv", "canonical\taliases\tenglish\tregion\tkind");
    reader.names(folder, "organizations.tsv", "canonical\taliases\tenglish");
    reader.names(folder, "technologies.tsv", "path\taliases\tenglish");
    reader.ambiguities(folder);
    reader.groups(folder);
    reader.synonyms(folder);
    if (!reader.bad.isEmpty()) {
      reader.bad.sort(
          Comparator.comparingInt((BadLine line) -> FILES.indexOf(line.file()))
              .thenComparingInt(BadLine::line));
      throw new VocabularyException(reader.bad);
    }
  }

  /** Uses what a row says, or fails with what is wrong with it. */
  private interface RowReader {
    void read(TsvFile file, TsvFile.Row row);
  }

  private void rows(Folder folder, String fileName, String header, RowReader reader) {
    byte[] bytes = folder.read(fileName);
    if (bytes == null) {
      return;
    }
    try {
      TsvFile file = TsvFile.parse(fileName, bytes, header, bad::add);
      file.rows().forEach(row -> row(file, row, reader));
    } catch (VocabularyException e) {
      bad.addAll(e.lines());
    }
  }

  private void row(TsvFile file, TsvFile.Row row, RowReader reader) {
    try {
      reader.read(file, row);
    } catch (VocabularyException e) {
      bad.addAll(e.lines());
    }
  }

  private void names(Folder folder, String fileName, String header) {
    NameKind kind = kindOf(fileName);
    Map<String, String> owners = new HashMap<>();
    rows(
        folder,
        fileName,
        header,
        (file, row) -> {
          Name name = name(kind, file, row);
          for (String form : name.aliases()) {
            requireOneOwner(file, row, owners, form);
          }
          requireOneOwner(file, row, owners, name.canonical());
          entries.put(name);
        });
  }

  private static Name name(NameKind kind, TsvFile file, TsvFile.Row row) {
    String canonical = row.cell(0);
    if (canonical.isEmpty()) {
      throw file.refuse(row, "the canonical name is empty");
    }
    if (kind == NameKind.TECHNOLOGY && (canonical.startsWith("/") || canonical.endsWith("/"))) {
      throw file.refuse(row, "'" + canonical + "' is no path of the form 분야/기술, or 분야 alone");
    }
    List<String> aliases = listed(row.cell(1), canonical);
    String english = row.cell(2).isEmpty() ? null : row.cell(2);
    String region = kind == NameKind.UNIVERSITY ? region(file, row) : null;
    return new Name(kind, canonical, aliases, english, region);
  }

  /** The parts of a cell, each once, without the name itself. */
  private static List<String> listed(String cell, String canonical) {
    SequencedSet<String> parts = new LinkedHashSet<>();
    for (String part : cell.split("\\|", -1)) {
      parts.add(part.strip());
    }
    parts.remove("");
    parts.remove(canonical);
    return List.copyOf(parts);
  }

  private static @Nullable String region(TsvFile file, TsvFile.Row row) {
    String region = row.cell(3);
    if (region.isEmpty()) {
      return null;
    }
    if (!REGIONS.contains(region)) {
      throw file.refuse(row, "'%s' is no region; there are %s".formatted(region, regions()));
    }
    return region;
  }

  private static void requireOneOwner(
      TsvFile file, TsvFile.Row row, Map<String, String> owners, String form) {
    String canonical = row.cell(0);
    String owner = owners.putIfAbsent(Folding.key(form), canonical);
    if (owner != null && !owner.equals(canonical)) {
      throw file.refuse(row, "'%s' is a form of '%s' already".formatted(form, owner));
    }
  }

  private void ambiguities(Folder folder) {
    rows(folder, AMBIGUOUS, "kind\talias\tcanonical\twhy", this::ambiguity);
  }

  private void ambiguity(TsvFile file, TsvFile.Row row) {
    NameKind kind =
        NameKind.find(row.cell(0))
            .orElseThrow(() -> file.refuse(row, "'" + row.cell(0) + "' is no kind of name"));
    if (!entries.has(kind, row.cell(2))) {
      throw file.refuse(row, "no %s is called '%s'".formatted(kind.key(), row.cell(2)));
    }
    String label = row.cell(3).split(":", 2)[0].strip();
    Ambiguity ambiguity =
        Ambiguity.find(label)
            .orElseThrow(
                () -> file.refuse(row, "the reason has to begin with one of " + ambiguityLabels()));
    entries.put(kind, row.cell(1), row.cell(2), ambiguity);
  }

  private void groups(Folder folder) {
    rows(folder, GROUPS, "group\taliases\tmembers", this::group);
  }

  private void group(TsvFile file, TsvFile.Row row) {
    String group = row.cell(0);
    if (group.isEmpty()) {
      throw file.refuse(row, "the name of the group is empty");
    }
    List<Name> members =
        listed(row.cell(2), "").stream().map(member -> company(file, row, member)).toList();
    entries.put(new Group(group, listed(row.cell(1), group), members));
  }

  private Name company(TsvFile file, TsvFile.Row row, String member) {
    return entries
        .find(NameKind.COMPANY, member)
        .orElseThrow(() -> file.refuse(row, "no company is called '%s'".formatted(member)));
  }

  private void synonyms(Folder folder) {
    rows(
        folder,
        SYNONYMS,
        "words",
        (file, row) -> {
          List<String> words = listed(row.cell(0), "");
          if (words.size() < 2) {
            throw file.refuse(row, "has one word only; two or more are separated by |");
          }
          entries.putSynonyms(words);
        });
  }

  private static NameKind kindOf(String fileName) {
    return switch (fileName) {
      case "companies.tsv" -> NameKind.COMPANY;
      case "universities.tsv" -> NameKind.UNIVERSITY;
      case "organizations.tsv" -> NameKind.ORGANIZATION;
      default -> NameKind.TECHNOLOGY;
    };
  }

  private static String regions() {
    return String.join(", ", REGIONS.stream().sorted().toList());
  }

  private static String ambiguityLabels() {
    return String.join(", ", Arrays.stream(Ambiguity.values()).map(Ambiguity::label).toList());
  }
}
