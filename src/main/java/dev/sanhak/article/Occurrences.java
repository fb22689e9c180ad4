package dev.sanhak.article;

import dev.sanhak.vocabulary.Particles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a form stands in a text as a word of its own, with or without particles. */
final class Occurrences {
  /** What is written onto a name besides particles, as in 한예종총장. */
  private static final Set<String> NOUNS = Set.of("측", "등", "팀", "총장", "대표", "교수", "학생", "본사", "간");

  private static final int LONGEST_PARTICLE = 6;

  /** A noun, its particle and one character more; what is longer belongs to another word. */
  private static final int LONGEST_ENDING = 10;

  /** The particle of who does something or with whom, or the mark of a list, a bracket, a pair. */
  private static final Pattern ACTING =
      Pattern.compile("(?:[은는이가와과도]|이랑|랑|와의|과의|측[은이과]?)(?=[\\s,])|\\s(?:등|대표|사장|회장|관계자)|[(·,–-]");

  private static final Pattern SUBJECT = Pattern.compile("(\\([^)]{1,50}\\))?(은|는|이|가)\\s");

  private Occurrences() {}

  static List<Integer> of(String form, String text) {
    List<Integer> places = new ArrayList<>();
    int at = text.indexOf(form);
    while (at >= 0) {
      if (isWord(text, at, at + form.length())) {
        places.add(at);
      }
      at = text.indexOf(form, at + form.length());
    }
    return places;
  }

  /** Whether a form stands somewhere as who does something, or with whom: no 딥테크 스타트업. */
  static boolean acts(String form, String text) {
    return of(form, text).stream().anyMatch(at -> isActing(text, at + form.length()));
  }

  /** Whether what stands right there says so of the word before. */
  static boolean isActing(String text, int end) {
    Matcher acting = ACTING.matcher(text).region(end, Math.min(text.length(), end + 5));
    return acting.lookingAt();
  }

  /**
   * Whether the particle right there, behind a bracket or not, makes the word before the subject.
   */
  static boolean isSubject(String text, int end) {
    return SUBJECT.matcher(text).region(end, text.length()).lookingAt();
  }

  /** The first place in a sentence where a mention's form stands again as a word of its own. */
  static @Nullable Mention again(Mention mention, Sentence sentence, String text) {
    String form = text.substring(mention.begin(), mention.end());
    int at = text.indexOf(form, sentence.begin(), sentence.end());
    if (at < 0
        || !isWord(text, at, at + form.length())
        || text.startsWith("으로", at + form.length())) {
      return null;
    }
    return new Mention(at, at + form.length(), mention.kind(), mention.name(), mention.known());
  }

  /** Whether what stands around leaves it a word of its own. */
  static boolean isWord(String text, int begin, int end) {
    if (begin > 0 && isJoined(text.charAt(begin - 1), text.charAt(begin))) {
      return false;
    }
    if (end == text.length()) {
      return true;
    }
    char last = text.charAt(end - 1);
    if (!Hangul.is(text.charAt(end))) {
      return !(Hangul.isLatin(last) && Hangul.isLatin(text.charAt(end)));
    }
    int run = Hangul.runEnd(text, end, LONGEST_ENDING);
    return run - end < LONGEST_ENDING && mayFollow(last, text.substring(end, run));
  }

  private static boolean isJoined(char before, char first) {
    return Hangul.is(before) || (Hangul.isLatin(before) && Hangul.isLatin(first));
  }

  private static boolean mayFollow(char last, String run) {
    if (run.length() <= LONGEST_PARTICLE && Particles.follow(last, run)) {
      return true;
    }
    for (String noun : NOUNS) {
      if (run.startsWith(noun)) {
        String rest = run.substring(noun.length());
        return rest.isEmpty() || Particles.follow(noun.charAt(noun.length() - 1), rest);
      }
    }
    return false;
  }

  /**
   * A word without its particles: 노르마와 is 노르마. Where the text also has the word with particles of
   * its own, they belong to the name.
   */
  static String stem(String word, String text) {
    int limit = Math.max(2, word.length() - LONGEST_PARTICLE);
    for (int split = limit; split < word.length(); split++) {
      char last = word.charAt(split - 1);
      if (Hangul.is(word.charAt(split)) && Particles.follow(last, word.substring(split))) {
        return standsAlone(word, text) ? word : word.substring(0, split);
      }
    }
    return word;
  }

  private static boolean standsAlone(String word, String text) {
    char last = word.charAt(word.length() - 1);
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
      int end = at + word.length();
      int run = Hangul.runEnd(text, end, LONGEST_ENDING);
      if (run > end && run - end <= 2 && Particles.follow(last, text.substring(end, run))) {
        return true;
      }
    }
    return false;
  }
}
