package dev.sanhak.article;

import dev.sanhak.vocabulary.Name;
import dev.sanhak.vocabulary.NameKind;
import dev.sanhak.vocabulary.NameMatch;
import dev.sanhak.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
  private static final Pattern OF_UNIVERSITY =
      Pattern.compile(
          "^(?:분당|강동|칠곡|화순|양산|창원|세종)?(.{2,14}?(?:대학교|대))\\s?[가-힣]{0,12}(?:의료원|병원|대학원)$");

  /** Hospitals whose name does not tell the university that runs them. */
  private static final Map<Pattern, String> RUN_BY =
      Map.of(Pattern.compile("(?:강남|용인|신촌)?세브란스(?:병원)?|연세의료원"), "연세대학교");

  private static final Pattern HOSPITAL = Pattern.compile("(.{2,12}대)(병원|의료원)");

  private static final Pattern UNIVERSITY_NAME =
      Pattern.compile("(대|대학교|[A-Z]{4,}|과기원|과학기술원|스텍|스트)$");

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

  private static final Pattern IN_FULL = Pattern.compile("대학교\\s?[가-힣]{0,6}(병원|의료원)$");

  private static final Pattern FIRM = Pattern.compile("(㈜|\\(주\\)|주식회사)\\s?$");
  private static final Pattern FIRM_BEHIND = Pattern.compile("(㈜|\\(주\\)|\\s?주식회사|\\(대표)");

  private final Vocabulary vocabulary;

  MentionFinder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
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
          .map(kind -> named(kind, form))
          .filter(Mention::known)
          .limit(1)
          .forEach(
              name ->
                  taken.add(
                      new Mention(copula.start(1), copula.end(1), name.kind(), name.name(), true)));
    }
    List<UnknownNames.Unknown> unknowns = UnknownNames.in(text);
    for (UnknownNames.Unknown unknown : unknowns) {
      if (named(NameKind.TECHNOLOGY, unknown.form()).known()) {
        continue;
      }
      Mention pattern = named(unknown.kind(), inFull(unknown, unknowns));
      if (pattern.known() || unknown.sure() || isWorthFollowing(unknown)) {
        taken.addEvery(unknown.form(), pattern, text);
      }
    }
    publishing(publisher)
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

  /** The university that publishes the article itself, or whose students do: 가나대신보. */
  private Optional<Mention> publishing(@Nullable String publisher) {
    String name = publisher == null ? "" : publisher.strip();
    for (int end = name.length(); end > 1; end--) {
      String begin = name.substring(0, end);
      if (UNIVERSITY_NAME.matcher(begin).find() && named(NameKind.UNIVERSITY, begin).known()) {
        return Optional.of(named(NameKind.UNIVERSITY, begin));
      }
    }
    return Optional.empty();
  }

  /**
   * The university whose hospital or school an organization is, as its name begins: an agreement of
   * 가나대학교의료원 is one of 가나대학교 as well.
   */
  Optional<Mention> universityOf(Mention organization, String text) {
    if (organization.kind() != NameKind.ORGANIZATION) {
      return Optional.empty();
    }
    String form = text.substring(organization.begin(), organization.end());
    return Stream.of(form, organization.name())
        .flatMap(name -> university(name).stream())
        .map(
            university ->
                new Mention(
                    organization.begin(),
                    end(organization, form),
                    university.kind(),
                    university.name(),
                    true))
        .findFirst();
  }

  private Optional<Mention> university(String hospital) {
    for (Map.Entry<Pattern, String> entry : RUN_BY.entrySet()) {
      if (entry.getKey().matcher(hospital).matches()) {
        return Optional.of(named(NameKind.UNIVERSITY, entry.getValue()));
      }
    }
    Matcher matcher = OF_UNIVERSITY.matcher(hospital);
    return matcher.find()
        ? Optional.of(named(NameKind.UNIVERSITY, matcher.group(1))).filter(Mention::known)
        : Optional.empty();
  }

  /** Where the name of the university ends, if the form begins with it. */
  private static int end(Mention organization, String form) {
    Matcher matcher = OF_UNIVERSITY.matcher(form);
    return matcher.find() ? organization.begin() + matcher.end(1) : organization.end();
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
      Mention other = named(kind, form);
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
            .anyMatch(kind -> named(NameKind.ORGANIZATION, form + kind).known())
        && !FIRM.matcher(text.substring(Math.max(0, match.start() - 4), match.start())).find()
        && !FIRM_BEHIND.matcher(text).region(match.end(), text.length()).lookingAt();
  }

  /** Whether a bracket says that the letters stand for something else: AICT(인공지능과 정보통신기술). */
  private boolean isExplained(Name name, NameMatch match, String text) {
    Matcher bracket = EXPLANATION.matcher(text).region(match.end(), text.length());
    return LETTERS.matcher(text.substring(match.start(), match.end())).matches()
        && bracket.lookingAt()
        && !HEAD.matcher(bracket.group(1)).find()
        && !named(name.kind(), bracket.group(1)).name().equals(name.canonical());
  }

  /** The partner a match means; a technology is none. */
  private static Optional<Name> partner(NameMatch match) {
    return match.names().stream().filter(name -> name.kind() != NameKind.TECHNOLOGY).findFirst();
  }

  private static Mention mention(int begin, int end, Name name) {
    return new Mention(begin, end, name.kind(), name.canonical(), true);
  }

  /** What a form names, by the vocabulary where it has it. */
  Mention named(NameKind kind, String form) {
    Mention named = asWritten(kind, form);
    return !named.known() && kind == NameKind.ORGANIZATION && IN_FULL.matcher(form).find()
        ? shortened(form).filter(Mention::known).orElse(named)
        : named;
  }

  /** By the short form of the university before it: 가나대학교의료원 as 가나대의료원. */
  private Optional<Mention> shortened(String form) {
    return Optional.of(asWritten(NameKind.ORGANIZATION, form.replaceFirst("대학교\\s?", "대")));
  }

  private Mention asWritten(NameKind kind, String form) {
    String canonical = vocabulary.canonical(kind, form);
    boolean known = vocabulary.name(kind, canonical).isPresent();
    String name =
        known
            ? canonical
            : switch (kind) {
              case UNIVERSITY -> full(canonical);
              case ORGANIZATION -> hospital(canonical);
              default -> canonical;
            };
    return new Mention(0, 0, kind, name, known);
  }

  /** The full name of the hospital of a university: 가나대병원 is 가나대학교병원. */
  private String hospital(String form) {
    Matcher matcher = HOSPITAL.matcher(form);
    if (!matcher.matches()) {
      return form;
    }
    Mention university = named(NameKind.UNIVERSITY, matcher.group(1));
    return university.known() ? university.name() + matcher.group(2) : form;
  }

  /** The full name of a university that the vocabulary does not know: 가나대 is 가나대학교. */
  private static String full(String form) {
    if (form.endsWith("과기대")) {
      return form.substring(0, form.length() - 3) + "과학기술대학교";
    }
    if (form.endsWith("공대") && form.length() > 3) {
      return form.substring(0, form.length() - 2) + "공과대학교";
    }
    return form.endsWith("대") ? form + "학교" : form;
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
