package dev.sanhak.lucene;

import dev.sanhak.vocabulary.Name;
import dev.sanhak.vocabulary.NameKind;
import dev.sanhak.vocabulary.Vocabulary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.ko.dict.UserDictionary;

/**
 * nori's user dictionary, made from the vocabulary and a short list of words: the words that nori
 * by itself would lose, in some sentence or in all.
 *
 * <p>Two kinds. A name has an entry only where nori reads it wrongly. A word of a technology is
 * what people search for, and nori reads even the plain ones differently behind some words and
 * before some particles (해상풍력, 에너지만): each of at least three syllables has an entry, and each
 * shorter one together with the words that often end a compound (게임학과).
 *
 * <p>An entry wins over whatever nori would read, anywhere in a text. So it always has parts, those
 * that its spaced form has (see {@link WordParts}), or the one would no longer find the other; and
 * a word of two syllables is none by itself, since it would be found across the border of two
 * others (아주 in 조지아주).
 */
final class KoreanDictionary {
  private static final Pattern HANGUL = Pattern.compile("[가-힣]{2,}");

  /** What short words are run into so often that nori cuts elsewhere: 게임학·과, 비·전공. */
  private static final List<String> HEADS = List.of("학과", "공학", "전공", "융합");

  private final Map<String, String> entries;
  private final WordParts parts;
  private final Set<String> shortWords = new HashSet<>();

  private KoreanDictionary(List<Name> names) {
    entries = words();
    List<String> forms = names.stream().flatMap(name -> name.forms().stream()).toList();
    parts = new WordParts(entries, forms);
  }

  /** The dictionary for a vocabulary. */
  static UserDictionary of(Vocabulary vocabulary) {
    KoreanDictionary dictionary = new KoreanDictionary(vocabulary.names());
    vocabulary.names().forEach(dictionary::add);
    dictionary.addBeforeHeads();
    return of(dictionary.entries);
  }

  /** The dictionary of words with their parts, separated by spaces; empty for a word without. */
  static UserDictionary of(Map<String, String> words) {
    String lines =
        words.entrySet().stream()
            .map(entry -> (entry.getKey() + ' ' + entry.getValue()).strip())
            .collect(Collectors.joining("\n"));
    try {
      return Objects.requireNonNull(UserDictionary.open(new StringReader(lines)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Name name) {
    for (String form : name.forms()) {
      List<String> words = HANGUL.matcher(form).results().map(MatchResult::group).toList();
      for (String word : words) {
        if (words.size() == 1 || !parts.isInflected(word)) {
          add(word, name.kind());
        }
      }
    }
  }

  private void add(String word, NameKind kind) {
    boolean technology = kind == NameKind.TECHNOLOGY;
    if (technology) {
      parts.of(word).stream().filter(part -> part.length() == 2).forEach(shortWords::add);
    }
    if (parts.isMisread(word) || (technology && word.length() > 2)) {
      List<String> of = kind == NameKind.UNIVERSITY ? parts.ofUniversity(word) : parts.of(word);
      entries.putIfAbsent(word, of.size() == 1 ? "" : String.join(" ", of));
    }
  }

  private void addBeforeHeads() {
    for (String word : shortWords) {
      HEADS.forEach(head -> entries.putIfAbsent(word + head, word + ' ' + head));
    }
  }

  /** The words of the list with their parts; nothing for a word without. */
  private static Map<String, String> words() {
    try (InputStream file =
            Objects.requireNonNull(KoreanDictionary.class.getResourceAsStream("words.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" ", 2))
          .collect(
              Collectors.toMap(
                  word -> word[0],
                  word -> word.length == 1 ? "" : word[1],
                  (first, second) -> first,
                  TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
