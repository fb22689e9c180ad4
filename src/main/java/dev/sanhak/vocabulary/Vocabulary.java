package dev.sanhak.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All names, and what every form of them means. Immutable; one instance serves every thread. */
public final class Vocabulary {
  private static final Pattern COMPANY_MARK =
      Pattern.compile("^(㈜|\\(주\\)|주식회사)|(㈜|\\(주\\)|주식회사)$");

  private final List<Name> names;
  private final Map<NameKind, Map<String, Name>> byCanonical = new EnumMap<>(NameKind.class);
  private final Map<NameKind, Map<String, Set<Name>>> byForm = new EnumMap<>(NameKind.class);
  private final Map<String, Group> groups = new HashMap<>();
  private final Map<String, SequencedSet<String>> synonyms = new HashMap<>();
  private final NameFinder finder;
  private final EnglishWords englishWords;
  private final String fingerprint;
  private final SortedMap<String, byte[]> addedFiles;

  /** The bundled names are read once, when they are first asked for. */
  private static final class Bundled {
    static final Vocabulary VOCABULARY = new Vocabulary(entries(), Map.of());

    static Entries entries() {
      Entries entries = new Entries();
      VocabularyReader.read(Bundled::resource, entries);
      return entries;
    }

    private static byte @Nullable [] resource(String file) {
      try (InputStream in = Vocabulary.class.getResourceAsStream(file)) {
        return in == null ? null : in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private Vocabulary(Entries entries, Map<String, byte[]> addedFiles) {
    this.addedFiles = new TreeMap<>(addedFiles);
    names = entries.names();
    List<Form> forms = Form.all(entries);
    for (NameKind kind : NameKind.values()) {
      byCanonical.put(kind, new HashMap<>());
      byForm.put(kind, new HashMap<>());
    }
    for (Name name : names) {
      of(byCanonical, name.kind()).put(Folding.key(name.canonical()), name);
    }
    for (Form form : forms) {
      for (Reading reading : form.readings()) {
        of(byForm, reading.name().kind())
            .computeIfAbsent(form.key(), key -> new LinkedHashSet<>(2))
            .add(reading.name());
      }
    }
    for (Group group : entries.groups()) {
      groups.put(Folding.key(group.name()), group);
      group.aliases().forEach(alias -> groups.put(Folding.key(alias), group));
    }
    for (List<String> words : entries.synonyms()) {
      for (String word : words) {
        synonyms.computeIfAbsent(Folding.key(word), key -> new LinkedHashSet<>()).addAll(words);
      }
    }
    finder = new NameFinder(forms);
    englishWords = new EnglishWords(names);
    fingerprint = fingerprintOf(forms, entries);
  }

  /** The names that come with Sanhak. */
  public static Vocabulary bundled() {
    return Bundled.VOCABULARY;
  }

  /**
   * The bundled names and those of a folder, whose rows go before bundled ones of the same
   * canonical name.
   *
   * @throws VocabularyException where a line cannot be used
   * @throws IOException where the folder or a file in it cannot be read
   */
  public static Vocabulary read(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new IOException(folder + " is no folder");
    }
    Map<String, byte[]> files = new HashMap<>();
    for (String file : VocabularyReader.FILES) {
      Path path = folder.resolve(file);
      if (Files.exists(path)) {
        files.put(file, Files.readAllBytes(path));
      }
    }
    return of(files);
  }

  /**
   * The bundled names and those of these files, as {@link #read} takes them from a folder.
   *
   * @param files contents by name, such as {@code companies.tsv}
   * @throws VocabularyException where a line cannot be used, or a file has another name
   */
  public static Vocabulary of(Map<String, byte[]> files) {
    for (String file : files.keySet()) {
      if (!VocabularyReader.FILES.contains(file)) {
        throw new VocabularyException(
            file,
            0,
            "is no vocabulary file; there are " + String.join(", ", VocabularyReader.FILES));
      }
    }
    Entries entries = Bundled.entries();
    VocabularyReader.read(files::get, entries);
    return new Vocabulary(entries, files);
  }

  /** What was added to the bundled names: contents of files by name, in the order of names. */
  public SortedMap<String, byte[]> addedFiles() {
    return Collections.unmodifiableSortedMap(addedFiles);
  }

  /** Every name, by kind and in the order of the files. */
  public List<Name> names() {
    return names;
  }

  /** The name of that canonical form, whatever its case and spacing. */
  public Optional<Name> name(NameKind kind, String canonical) {
    return Optional.ofNullable(of(byCanonical, kind).get(Folding.key(canonical)));
  }

  /**
   * The canonical form of a name in any form: 서울대 is 서울대학교, (주)한컴 is 한글과컴퓨터. A form that is
   * unknown, or that several names share, is returned as it is, in composed form.
   */
  public String canonical(NameKind kind, String form) {
    String composed = Folding.composed(form).strip();
    return known(kind, composed)
        .or(() -> known(kind, COMPANY_MARK.matcher(composed).replaceAll("")))
        .map(Name::canonical)
        .orElse(composed);
  }

  private Optional<Name> known(NameKind kind, String form) {
    Set<Name> meant = of(byForm, kind).getOrDefault(Folding.key(form), Set.of());
    return name(kind, form)
        .or(() -> meant.size() == 1 ? meant.stream().findFirst() : Optional.empty());
  }

  /** The group of companies that a form names: 삼성, 현대차그룹. */
  public Optional<Group> group(String form) {
    return Optional.ofNullable(groups.get(Folding.key(form)));
  }

  /** Other words that mean about the same: of 재직자 there are 임직원 and 직원. */
  public List<String> synonyms(String word) {
    String key = Folding.key(word);
    return synonyms.getOrDefault(key, new LinkedHashSet<>()).stream()
        .filter(other -> !Folding.key(other).equals(key))
        .toList();
  }

  /** The region of a university in any form, where known. */
  public Optional<String> region(String university) {
    return known(NameKind.UNIVERSITY, university).map(Name::region);
  }

  /**
   * The names whose English form has that word: Yonsei, Hyundai, battery. None of a word such as
   * University, which tells nothing.
   */
  public List<Name> withEnglishWord(String word) {
    return englishWords.named(word);
  }

  /** What finds these names in text. */
  public NameFinder finder() {
    return finder;
  }

  /** The same for the same content: an index that was built with another one has to be rebuilt. */
  public String fingerprint() {
    return fingerprint;
  }

  private static String fingerprintOf(List<Form> forms, Entries entries) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Form form : forms) {
        StringBuilder line = new StringBuilder(form.key());
        for (Reading reading : form.readings()) {
          Name name = reading.name();
          line.append('\t').append(name.kind()).append('\t').append(name.canonical());
          line.append('\t').append(name.region()).append('\t').append(reading.ambiguity());
        }
        digest.update(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
      }
      // Only queries use these, but whoever follows an index has to see that they changed.
      digest.update(entries.groups().toString().getBytes(StandardCharsets.UTF_8));
      digest.update(entries.synonyms().toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Every kind has its map from the start. */
  private static <V> Map<String, V> of(Map<NameKind, Map<String, V>> maps, NameKind kind) {
    return maps.getOrDefault(kind, Map.of());
  }
}
