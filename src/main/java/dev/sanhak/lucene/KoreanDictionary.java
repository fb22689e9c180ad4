package dev.sanhak.lucene;

import dev.sanhak.vocabulary.Name;
import dev.sanhak.vocabulary.Vocabulary;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.dict.UserDictionary;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * nori's user dictionary, made from the vocabulary: the words that nori by itself would lose, each
 * with its parts.
 *
 * <p>Only those: a word that nori reads well is better left alone, since a whole entry would part
 * it from its spacing variants. And with parts wherever they are known, for the same reason.
 */
final class KoreanDictionary {
  private static final Pattern HANGUL = Pattern.compile("[가-힣]{2,}");
  private static final Pattern SPACED = Pattern.compile("[가-힣]+( [가-힣]+)+");

  /** What a good reading of a name consists of. */
  private static final Set<POS.Tag> NOMINAL =
      Set.of(
          POS.Tag.NNG,
          POS.Tag.NNP,
          POS.Tag.NNB,
          POS.Tag.NNBC,
          POS.Tag.NR,
          POS.Tag.NP,
          POS.Tag.XPN,
          POS.Tag.XSN);

  /** The endings of universities' names with their parts, longest first. */
  private static final Map<String, String> UNIVERSITY_ENDINGS = universityEndings();

  private final Map<String, String> known = new LinkedHashMap<>();

  private KoreanDictionary() {}

  /** The dictionary for a vocabulary. */
  static UserDictionary of(Vocabulary vocabulary) {
    KoreanDictionary dictionary = new KoreanDictionary();
    Map<String, String> entries = dictionary.entries(vocabulary.names());
    String lines =
        entries.entrySet().stream()
            .map(entry -> (entry.getKey() + ' ' + entry.getValue()).strip())
            .collect(Collectors.joining("\n"));
    try {
      return Objects.requireNonNull(UserDictionary.open(new StringReader(lines)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Word -> its parts, separated by spaces; nothing where it is to stay whole. */
  private Map<String, String> entries(List<Name> names) {
    Map<String, String> entries = new TreeMap<>(words());
    List<String> forms = names.stream().flatMap(name -> name.forms().stream()).toList();
    for (String form : forms) {
      SPACED
          .matcher(form)
          .results()
          .map(MatchResult::group)
          .forEach(words -> known.putIfAbsent(words.replace(" ", ""), words));
    }
    try (KoreanTokenizer tokenizer = tokenizer()) {
      for (String form : forms) {
        for (String word : HANGUL.matcher(form).results().map(MatchResult::group).toList()) {
          if (!entries.containsKey(word) && !isReadWell(read(tokenizer, word))) {
            entries.put(word, parts(tokenizer, word));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  private String parts(KoreanTokenizer tokenizer, String word) throws IOException {
    String spaced = known.get(word);
    if (spaced != null) {
      return spaced;
    }
    for (Map.Entry<String, String> ending : UNIVERSITY_ENDINGS.entrySet()) {
      if (word.endsWith(ending.getKey()) && word.length() > ending.getKey().length() + 1) {
        String stem = word.substring(0, word.length() - ending.getKey().length());
        List<Token> read = read(tokenizer, stem);
        String parts =
            isReadWell(read)
                ? read.stream().map(Token::text).collect(Collectors.joining(" "))
                : stem;
        return parts + ' ' + ending.getValue();
      }
    }
    return "";
  }

  /**
   * Nouns only, nothing lost, and no crumb of one syllable, which another context reads otherwise.
   */
  private static boolean isReadWell(List<Token> tokens) {
    return tokens.size() == 1
        ? NOMINAL.contains(tokens.getFirst().tag())
        : tokens.stream()
            .allMatch(
                token ->
                    NOMINAL.contains(token.tag())
                        && (token.text().length() > 1 || token.tag() == POS.Tag.XPN));
  }

  private record Token(String text, POS.Tag tag) {}

  private static KoreanTokenizer tokenizer() {
    return new KoreanTokenizer(
        TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, null, DecompoundMode.DISCARD, false, false);
  }

  private static List<Token> read(KoreanTokenizer tokenizer, String word) throws IOException {
    List<Token> tokens = new ArrayList<>();
    CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
    PartOfSpeechAttribute tag = tokenizer.addAttribute(PartOfSpeechAttribute.class);
    tokenizer.setReader(new StringReader(word));
    tokenizer.reset();
    while (tokenizer.incrementToken()) {
      tokens.add(new Token(term.toString(), Objects.requireNonNull(tag.getLeftPOS())));
    }
    tokenizer.end();
    tokenizer.close();
    return tokens;
  }

  private static Map<String, String> words() {
    try (InputStream file =
            Objects.requireNonNull(KoreanDictionary.class.getResourceAsStream("words.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" ", 2))
          .collect(Collectors.toMap(word -> word[0], word -> word.length == 1 ? "" : word[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> universityEndings() {
    Map<String, String> endings = new LinkedHashMap<>();
    endings.put("대학교", "대학 교");
    endings.put("대학", "대학");
    endings.put("대", "대");
    return endings;
  }
}
