package dev.sanhak.hangul;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The Hangul reading of Hanja (漢字): 三星電子 is 삼성전자. One syllable a character, so that whatever points
 * into a text still points to the same place.
 *
 * <p>The readings are those of mecab-ko-dic (Apache-2.0), gathered from the 120,000 Hanja words of
 * the dictionary that nori carries, with some characters of names and of Japanese and Chinese use
 * added: 7,016 in all. They are kept as they sound inside a word (女 녀, 勞 로); what is heard at its
 * beginning (여자, 노동) follows by the law of initial sounds (두음법칙). Which of several readings a
 * character has is a matter of the word: the frequent exceptions are listed, the rest go wrong.
 */
public final class Hanja {
  private static final char FIRST = '\u3400';
  private static final char LAST = '\u9fff';
  private static final char FIRST_COMPATIBLE = '\uf900';
  private static final char LAST_COMPATIBLE = '\ufaff';
  private static final int LONGEST_WORD = 3;
  private static final Pattern SPACE = Pattern.compile(" ");

  /** The vowels before which ㄹ and ㄴ fall silent at the beginning of a word. */
  private static final String IOTIZED = "ㅑㅒㅕㅖㅛㅠㅣ";

  /** The reading of each character from {@link #FIRST} on; 0 where there is none. */
  private static final char[] READINGS = new char[LAST - FIRST + 1];

  private static final Map<String, String> SHORTENED =
      Map.of("重", "중공업", "銀", "은행", "證", "증권", "電", "전자");

  private static final Pattern SHORTENING =
      Pattern.compile("(?<=[가-힣A-Za-z])[重銀證電](?![\\u3400-\\u9fff])");

  private static final Map<String, String> WORDS = new HashMap<>();

  static {
    load();
  }

  private Hanja() {}

  /** The text with every Hanja as it is read; what has no known reading stays, as does the rest. */
  public static String toHangul(String text) {
    int first = 0;
    while (first < text.length() && !isHanja(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder read = new StringBuilder(text);
    for (int i = first; i < read.length(); i++) {
      if (isHanja(read.charAt(i))) {
        i += readAt(read, i) - 1;
      }
    }
    return read.toString();
  }

  /**
   * The text with the single Hanja by which headlines shorten the name of a company spelt out: 현대重
   * is 현대중공업, 우리銀 우리은행. The text grows by it.
   */
  public static String spellOut(String text) {
    return SHORTENING
        .matcher(text)
        .replaceAll(match -> SHORTENED.getOrDefault(match.group(), match.group()));
  }

  /** Reads one word or character, and tells how many characters that were. */
  private static int readAt(StringBuilder text, int start) {
    int rest = Math.min(LONGEST_WORD, text.length() - start);
    for (int length = rest; length > 1; length--) {
      String word = WORDS.get(text.substring(start, start + length));
      if (word != null) {
        text.replace(start, start + length, word);
        return length;
      }
    }
    char reading = reading(text.charAt(start));
    if (reading != 0) {
      char next = start + 1 < text.length() ? reading(text.charAt(start + 1)) : 0;
      char before = start == 0 ? ' ' : text.charAt(start - 1);
      text.setCharAt(start, beforeNext(afterBefore(reading, before), next));
    }
    return 1;
  }

  /** The law of initial sounds, and its kin inside words: 률 and 렬 after a vowel or ㄴ (비율, 나열). */
  private static char afterBefore(char reading, char before) {
    if (!Jamo.isSyllable(before)) {
      return isHanja(before) ? reading : initial(reading);
    }
    boolean softened = Jamo.finalOf(before) == ' ' || Jamo.finalOf(before) == 'ㄴ';
    return softened && (reading == '률' || reading == '렬') ? initial(reading) : reading;
  }

  /** 不 loses its ㄹ before ㄷ and ㅈ: 부동산. */
  private static char beforeNext(char reading, char next) {
    boolean loses = reading == '불' && next != 0 && "ㄷㅈ".indexOf(Jamo.initial(next)) >= 0;
    return loses ? '부' : reading;
  }

  private static char initial(char reading) {
    char first = Jamo.initial(reading);
    char vowel = Jamo.medial(reading);
    if (first != 'ㄹ' && first != 'ㄴ') {
      return reading;
    }
    char heard = IOTIZED.indexOf(vowel) >= 0 ? 'ㅇ' : 'ㄴ';
    return Jamo.syllable(heard, vowel, Jamo.finalOf(reading));
  }

  private static boolean isHanja(char c) {
    return (c >= FIRST && c <= LAST) || (c >= FIRST_COMPATIBLE && c <= LAST_COMPATIBLE);
  }

  /** The reading inside a word; 0 for what has none. */
  private static char reading(char c) {
    char unified = c;
    if (c >= FIRST_COMPATIBLE && c <= LAST_COMPATIBLE) {
      // Doubles of unified characters, one for each reading of a former Korean standard.
      unified = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFC).charAt(0);
    }
    return unified >= FIRST && unified <= LAST ? READINGS[unified - FIRST] : 0;
  }

  private static void load() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Hanja.class.getResourceAsStream("hanja.txt")),
                StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(Hanja::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(String line) {
    int space = line.indexOf(' ');
    String reading = line.substring(0, space);
    String read = line.substring(space + 1);
    if (space == 1) {
      read.chars().forEach(c -> READINGS[c - FIRST] = reading.charAt(0));
    } else {
      SPACE.splitAsStream(read).forEach(word -> WORDS.put(word, reading));
    }
  }
}
