package dev.sanhak.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer.DecompoundMode;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * How a word falls into parts, the same way whether it is written in one or with spaces: as given,
 * as some form with spaces has it, else as nori with the given words reads it alone, where that
 * makes sense.
 */
final class WordParts {
  private static final Pattern SPACE = Pattern.compile(" ");
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

  private static final Set<POS.Tag> NOUNS = Set.of(POS.Tag.NNG, POS.Tag.NNP);

  /** How an inflected word ends: 있는 and 신뢰할 in a form of several words are no names. */
  private static final Set<POS.Tag> ENDINGS =
      Set.of(POS.Tag.ETM, POS.Tag.ETN, POS.Tag.EC, POS.Tag.EF, POS.Tag.EP);

  private static final List<String> UNIVERSITY_ENDINGS = List.of("대학교", "대학", "대");

  private final Map<String, String> given;
  private final Map<String, String> spaced = new HashMap<>();
  private final Map<String, List<Token>> readings = new HashMap<>();
  private final KoreanTokenizer tokenizer;

  private record Token(String text, POS.Tag tag) {}

  /**
   * Makes the parts known.
   *
   * @param given words with their parts, separated by spaces; empty for a word without
   * @param forms names of which some have spaces
   */
  WordParts(Map<String, String> given, List<String> forms) {
    this.given = Map.copyOf(given);
    this.tokenizer =
        new KoreanTokenizer(
            TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
            KoreanDictionary.of(given),
            DecompoundMode.DISCARD,
            false,
            false);
    for (String form : forms) {
      SPACED
          .matcher(form)
          .results()
          .map(MatchResult::group)
          .forEach(words -> spaced.putIfAbsent(words.replace(" ", ""), words));
    }
  }

  /** The parts of a word; itself where it is to stay whole. */
  List<String> of(String word) {
    String parts = given.getOrDefault(word, spaced.get(word));
    if (parts != null) {
      return parts.isEmpty()
          ? List.of(word)
          : SPACE.splitAsStream(parts).flatMap(part -> of(part).stream()).toList();
    }
    List<Token> read = read(word);
    if (isNominal(read) && !hasCrumb(read)) {
      return read.stream().map(Token::text).toList();
    }
    List<String> nouns = fewestNouns(word);
    if (!nouns.isEmpty()) {
      return nouns;
    }
    return isNominal(read) ? read.stream().map(Token::text).toList() : List.of(word);
  }

  /** As {@link #of}, the ending that says university first. */
  List<String> ofUniversity(String word) {
    for (String ending : UNIVERSITY_ENDINGS) {
      if (word.endsWith(ending) && word.length() > ending.length() + 1) {
        List<String> parts =
            new ArrayList<>(of(word.substring(0, word.length() - ending.length())));
        parts.addAll(of(ending));
        return parts;
      }
    }
    return of(word);
  }

  /**
   * Whether nori loses part of the word, or leaves crumbs that another sentence reads otherwise.
   */
  boolean isMisread(String word) {
    List<Token> read = read(word);
    boolean everyday = word.length() == 2 && read.size() == 1;
    return !everyday && (!isNominal(read) || hasCrumb(read));
  }

  /** Whether the word is a form of a verb or adjective. */
  boolean isInflected(String word) {
    return ENDINGS.contains(read(word).getLast().tag());
  }

  private static boolean isNominal(List<Token> tokens) {
    return tokens.stream().allMatch(token -> NOMINAL.contains(token.tag()));
  }

  private static boolean hasCrumb(List<Token> tokens) {
    return tokens.size() > 1
        && tokens.stream()
            .anyMatch(token -> token.text().length() == 1 && token.tag() != POS.Tag.XPN);
  }

  /**
   * The fewest nouns and given words of two syllables and more that make up the word, the latter by
   * their parts; none where there are none.
   */
  private List<String> fewestNouns(String word) {
    List<List<String>> best = new ArrayList<>();
    best.add(List.of());
    for (int end = 1; end <= word.length(); end++) {
      List<String> shortest = null;
      for (int start = 0; start <= end - 2; start++) {
        List<String> head = best.get(start);
        boolean reachable = start == 0 || !head.isEmpty();
        if (reachable
            && (shortest == null || head.size() + 1 < shortest.size())
            && isNoun(word.substring(start, end))) {
          shortest = new ArrayList<>(head);
          shortest.add(word.substring(start, end));
        }
      }
      best.add(shortest == null ? List.of() : shortest);
    }
    return best.getLast().stream().flatMap(noun -> givenParts(noun).stream()).toList();
  }

  private List<String> givenParts(String noun) {
    String parts = given.getOrDefault(noun, "");
    return parts.isEmpty() ? List.of(noun) : SPACE.splitAsStream(parts).toList();
  }

  private boolean isNoun(String word) {
    if (given.containsKey(word)) {
      return true;
    }
    List<Token> read = read(word);
    return read.size() == 1 && NOUNS.contains(read.getFirst().tag());
  }

  private List<Token> read(String word) {
    return readings.computeIfAbsent(word, this::tokenize);
  }

  private List<Token> tokenize(String word) {
    List<Token> tokens = new ArrayList<>();
    CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
    PartOfSpeechAttribute tag = tokenizer.addAttribute(PartOfSpeechAttribute.class);
    try {
      tokenizer.setReader(new StringReader(word));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        tokens.add(new Token(term.toString(), Objects.requireNonNull(tag.getLeftPOS())));
      }
      tokenizer.end();
      tokenizer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }
}
