package dev.sanhak.article;

import dev.sanhak.vocabulary.Name;
import dev.sanhak.vocabulary.NameKind;
import dev.sanhak.vocabulary.NameMatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the companies, universities and organizations that a text names: by the vocabulary, by
 * pattern, and by the abbreviations that the text defines.
 */
final class MentionFinder {
  /** How a university speaks of itself. */
  static final List<String> OUR_UNIVERSITY =
      List.of("우리 대학교", "우리대학교", "우리 대학", "우리대학", "우리 학교", "본교");

  /** A name that is told at the end of a sentence, with no particle after a vowel: 앞선 곳은 가나타이어다. */
  private static final Pattern COPULA =
      Pattern.compile("(?<=[은는]\\s|과\\s|와\\s|,\\s)([가-힣A-Za-z0-9&]{3,20})(?:다|이다)\\.(?=\\s|$)");

  private static final Pattern LETTERS = Pattern.compile("[A-Z]{2,6}");
  private static final Pattern EXPLANATION = Pattern.compile("\\(([가-힣][가-힣 ·]{4,30})\\)");
  private static final Pattern HEAD =
      Pattern.compile("^(대표|원장|총장|회장|사장|이사장|소장|청장|단장|센터장|이하|옛|구 )|(원|대|교|단|사|회|부|청|처|소|센터|은행)$");

  private static final Pattern FIRM = Pattern.compile("(㈜|\\(주\\)|주식회사)\\s?$");
  private static final Pattern FIRM_BEHIND = Pattern.compile("(㈜|\\(주\\)|\\s?주식회사|\\(대표)");

  private final NamedForms forms;

  MentionFinder(NamedForms forms) {
    this.forms = forms;
  }

  /**
   * The names in the order of the text; none overlaps another.
   *
   * @param publisher who is meant by 우리 대학, if that is a university
   */
  List<Mention> find(String text, List<NameMatch> matches, @Nullable String publisher) {
    Taken taken = new Taken();
    for (NameMatch match : matches) {
      partner(match)
          .filter(name -> !isTown(name, match, text) && !isExplained(name, match, text))
          .ifPresent(name -> taken.add(mention(match.start(), match.end(), name)));
    }
    Matcher copula = COPULA.matcher(text);
    while (copula.find()) {
      String form = copula.group(1);
      Stream.of(NameKind.COMPANY, NameKind.UNIVERSITY, NameKind.ORGANIZATION)
          .map(kind -> forms.named(kind, form))
          .filter(Mention::known)
          .limit(1)
          .forEach(
              name ->
                  taken.add(
                      new Mention(copula.start(1), copula.end(1), name.kind(), name.name(), true)));
    }
    List<UnknownNames.Unknown> unknowns = UnknownNames.in(text);
    for (UnknownNames.Unknown unknown : unknowns) {
      if (forms.named(NameKind.TECHNOLOGY, unknown.form()).known()) {
        continue;
      }
      Mention pattern = forms.named(unknown.kind(), inFull(unknown, unknowns));
      if (pattern.known() || unknown.sure() || isWorthFollowing(unknown)) {
        taken.addEvery(unknown.form(), pattern, text);
      }
    }
    forms
        .publishing(publisher)
        .ifPresent(own -> OUR_UNIVERSITY.forEach(form -> taken.addEvery(form, own, text)));
    int defined = 0;
    for (Mention mention : taken.inOrder()) {
      for (String form : DefinedForms.behind(text, mention.end())) {
        if (defined++ < UnknownNames.MOST && !isAnotherName(form, mention)) {
          taken.addEvery(form, mention, text);
        }
      }
    }
    return taken.inOrder();
  }

  /** The form that a firm is called by in full elsewhere: 가나 is 가나파트너스. */
  private static String inFull(UnknownNames.Unknown unknown, List<UnknownNames.Unknown> unknowns) {
    return unknowns.stream()
        .filter(each -> each.kind() == NameKind.COMPANY && unknown.kind() == NameKind.COMPANY)
        .map(UnknownNames.Unknown::form)
        .filter(
            form -> form.startsWith(unknown.form()) && form.length() > unknown.form().length() + 1)
        .filter(form -> unknown.form().length() > 2)
        .findFirst()
        .orElse(unknown.form());
  }

  private static boolean isWorthFollowing(UnknownNames.Unknown unknown) {
    return unknown.form().length() > 2;
  }

  private boolean isAnotherName(String form, Mention mention) {
    for (NameKind kind : List.of(NameKind.COMPANY, NameKind.UNIVERSITY, NameKind.ORGANIZATION)) {
      Mention other = forms.named(kind, form);
      if (other.known() && !other.name().equals(mention.name())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a firm of the name of a town is not marked as one, so that the town is meant: 창원의. */
  private boolean isTown(Name name, NameMatch match, String text) {
    if (name.kind() != NameKind.COMPANY) {
      return false;
    }
    String form = text.substring(match.start(), match.end());
    return Stream.of("시", "군", "구")
            .anyMatch(kind -> forms.named(NameKind.ORGANIZATION, form + kind).known())
        && !FIRM.matcher(text.substring(Math.max(0, match.start() - 4), match.start())).find()
        && !FIRM_BEHIND.matcher(text).region(match.end(), text.length()).lookingAt();
  }

  /** Whether a bracket says that the letters stand for something else: AICT(인공지능과 정보통신기술). */
  private boolean isExplained(Name name, NameMatch match, String text) {
    Matcher bracket = EXPLANATION.matcher(text).region(match.end(), text.length());
    return LETTERS.matcher(text.substring(match.start(), match.end())).matches()
        && bracket.lookingAt()
        && !HEAD.matcher(bracket.group(1)).find()
        && !forms.named(name.kind(), bracket.group(1)).name().equals(name.canonical());
  }

  /** The partner a match means; a technology is none. */
  private static Optional<Name> partner(NameMatch match) {
    return match.names().stream().filter(name -> name.kind() != NameKind.TECHNOLOGY).findFirst();
  }

  private static Mention mention(int begin, int end, Name name) {
    return new Mention(begin, end, name.kind(), name.canonical(), true);
  }

  /** The mentions so far; who comes first keeps the place. */
  private static final class Taken {
    private final TreeMap<Integer, Mention> byBegin = new TreeMap<>();

    void add(Mention mention) {
      var before = byBegin.lowerEntry(mention.end());
      if (before == null || before.getValue().end() <= mention.begin()) {
        byBegin.put(mention.begin(), mention);
      }
    }

    void addEvery(String form, Mention named, String text) {
      for (int begin : Occurrences.of(form, text)) {
        add(new Mention(begin, begin + form.length(), named.kind(), named.name(), named.known()));
      }
    }

    List<Mention> inOrder() {
      List<Mention> mentions = new ArrayList<>(byBegin.values());
      mentions.sort(Comparator.comparingInt(Mention::begin));
      return mentions;
    }
  }
}
