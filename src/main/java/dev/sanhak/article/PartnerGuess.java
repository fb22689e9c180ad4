package dev.sanhak.article;

import dev.sanhak.vocabulary.NameKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Guesses the unknown partner of an agreement by its place in the sentence that reports it, where
 * no known one stands there: a word with the particle of a subject or of a companion that is no
 * common noun. It counts for it that it stands right beside the other side (X와 가대는), that the
 * headline has it too, and that the article goes on about it.
 */
final class PartnerGuess {
  private static final Pattern WORD =
      Pattern.compile(
          "(?<![가-힣A-Za-z0-9&.])([가-힣A-Za-z0-9&.]{2,20}?)(?:\\([^)]{1,50}\\))?(?:(?<beside>[와과](?=[\\s,])|[·,]|(?:와|과)의(?=\\s))|[은는이가도](?=\\s))");

  private static final Pattern UNIVERSITY =
      Pattern.compile(
          "[가-힣A-Za-z]{2,12}(대|공대|대학|과기대|대학교|칼리지|과학기술원|폴리텍)|MIT|스탠퍼드|스탠포드|하버드|옥스퍼드|옥스포드|케임브리지|버클리|UC버클리|카네기멜런|카네기멜론|조지아텍|칼텍|예일|프린스턴|콜롬비아");

  /** They end like the short name of a university and are none. */
  private static final Set<String> NO_UNIVERSITY =
      Set.of(
          "확대", "시대", "세대", "기대", "최대", "무대", "군대", "현대", "절대", "반대", "증대", "상대", "초대", "우대", "토대",
          "침대", "당대", "후대", "역대", "관대", "극대", "거대", "방대", "중대", "일대", "연대", "지대", "부대", "온대", "열대",
          "새시대", "신세대", "차세대", "청년세대", "미래세대", "기성세대", "이공대", "단과대", "의대", "공대", "법대", "약대", "간호대",
          "경영대", "사범대", "자연대", "공과대", "전문대", "교대", "지방대", "국립대", "사립대", "명문대", "여대", "거점국립대", "종합대",
          "사회과학대", "인문대", "예술대", "고대", "양대", "여러 대", "몇 대", "벨트", "전대", "이대");

  private static final Pattern LISTED = Pattern.compile("(\\([^)]{1,40}\\))?\\s?([·,]|와|과|및)\\s?");
  private static final Pattern LISTED_BEFORE = Pattern.compile("\\s?");

  private static final Pattern AGREED_WITH =
      Pattern.compile(
          "(\\([^)]{1,50}\\))?(와|과)\\s(\\S{1,12}\\s){0,6}?(\\S{0,8}협약|\\S{0,6}협정|손|MOU|양해각서|맞손|\\S{0,6}계약)");

  private static final Pattern WITH =
      Pattern.compile("(\\([^)]{1,50}\\))?(와|과|와의|과의|하고|와도|과도|,|·)\\s?");

  /** 과 is no particle there, but a part of the word: 계약학과. */
  private static final Pattern DEPARTMENT = Pattern.compile("[가-힣]{1,12}(?<!화)학과(?=의?$|[\\s,·(])");

  /** A part of a university as who does something: 가대 농과대학은. */
  private static final Pattern DEPARTMENT_OF =
      Pattern.compile("\\s[가-힣A-Za-z0-9·]{0,14}(대학|학과|학부|대학원|연구팀|연구소|센터|단)(은|는|이|가)\\s");

  private static final Pattern FIRM_KIND = Pattern.compile("(기업|업체|회사|스타트업|[발조작영]사)\\s$");

  private static final int ENOUGH = 2;
  private static final int LONG = 4;
  private static final int SHORTEST_ELSEWHERE = 3;

  private final String text;
  private final int headlineEnd;
  private final NamedForms forms;

  PartnerGuess(ArticleText text, NamedForms forms) {
    this.text = text.whole();
    headlineEnd = text.headlineLength();
    this.forms = forms;
  }

  /** The partner of one kind if a word stands right beside the other side: 가나카드가 다대와. */
  List<Mention> beside(Reading reading, boolean university) {
    return in(reading, university).stream().filter(each -> isOther(reading, each)).toList();
  }

  /** Whether the words around a guess say that it is the other side. */
  private boolean isOther(Reading reading, Mention guess) {
    String form = text.substring(guess.begin(), guess.end());
    return isBeside(reading, guess.begin(), guess.end() + 1)
        || isWhoAgrees(form, reading, guess.begin())
        || isAgreedWith(form, reading, guess.begin());
  }

  /** The partner of one kind, nobody where no word stands in such a place. */
  List<Mention> in(Reading reading, boolean university) {
    Mention best = null;
    int bestScore = ENOUGH - 1;
    Matcher matcher = WORD.matcher(reading.words());
    int offset = reading.sentence().begin();
    while (matcher.find()) {
      String form = matcher.group(1);
      int begin = offset + matcher.start(1);
      if (isName(matcher, university) && !isTaken(reading, begin, begin + form.length())) {
        int score = score(form, reading, offset + matcher.start(), offset + matcher.end());
        if (score > bestScore) {
          bestScore = score;
          best = mention(form, begin, university);
        }
      }
    }
    return best == null ? List.of() : List.of(best);
  }

  /** Unknown firms in one list with known ones: 가사, 나사와 다사. */
  List<Mention> listed(Reading reading) {
    List<Mention> listed = new ArrayList<>();
    if (reading.partners().stream().noneMatch(each -> each.kind() != NameKind.UNIVERSITY)) {
      return listed;
    }
    Matcher matcher = WORD.matcher(reading.words());
    int offset = reading.sentence().begin();
    while (matcher.find()) {
      String form = matcher.group(1);
      int begin = offset + matcher.start(1);
      boolean free = isName(matcher, false) && !isTaken(reading, begin, begin + form.length());
      NameKind beside =
          free
              ? listedWith(reading, offset + matcher.start(), offset + matcher.end(), listed)
              : null;
      if (beside == NameKind.COMPANY || (beside != null && isAcronym(form))) {
        boolean goesOn = matcher.group("beside") != null;
        if (form.length() >= LONG
            || (goesOn && form.length() > 2)
            || Occurrences.of(form, text).size() > 1) {
          listed.add(mention(form, begin, false));
        }
      }
    }
    return listed;
  }

  /** The kind of the partner that a word stands beside in a list; none where it stands in none. */
  private @Nullable NameKind listedWith(Reading reading, int begin, int end, List<Mention> listed) {
    List<Mention> known = new ArrayList<>(reading.partners());
    known.addAll(listed);
    for (Mention mention : known) {
      if (mention.kind() != NameKind.UNIVERSITY
          && ((mention.begin() >= end
                  && LISTED_BEFORE.matcher(text.substring(end, mention.begin())).matches()
                  && ",·와과".indexOf(text.charAt(end - 1)) >= 0)
              || (mention.end() <= begin
                  && LISTED.matcher(text.substring(mention.end(), begin)).matches()))) {
        return mention.kind();
      }
    }
    return null;
  }

  /** Of bodies and towns only such a word is listed that can be nothing but a name. */
  private static boolean isAcronym(String form) {
    return form.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  private Mention mention(String form, int begin, boolean university) {
    Mention named = forms.named(university ? NameKind.UNIVERSITY : NameKind.COMPANY, form);
    return new Mention(begin, begin + form.length(), named.kind(), named.name(), named.known());
  }

  private boolean isName(Matcher word, boolean university) {
    String form = word.group(1);
    if (form.endsWith(".") || DEPARTMENT.matcher(word.group()).lookingAt()) {
      return false;
    }
    if (UNIVERSITY.matcher(form).matches()) {
      return university && !NO_UNIVERSITY.contains(form) && !form.endsWith("단과대");
    }
    return !university
        && !form.endsWith("대")
        && !CommonNouns.has(form)
        && !CommonNouns.isPlace(form)
        && !forms.named(NameKind.TECHNOLOGY, form).known();
  }

  private static boolean isTaken(Reading reading, int begin, int end) {
    for (Mention mention : reading.of(Role.values())) {
      if (mention.begin() < end && begin < mention.end()) {
        return true;
      }
    }
    return false;
  }

  private int score(String form, Reading reading, int begin, int end) {
    int score = isBeside(reading, begin, end) ? 1 : 0;
    score += isWhoAgrees(form, reading, begin) ? ENOUGH : 0;
    score += isAgreedWith(form, reading, begin) ? ENOUGH : 0;
    score += score > 0 && (form.length() >= LONG || UNIVERSITY.matcher(form).matches()) ? 1 : 0;
    if (score == 0
        && form.length() < SHORTEST_ELSEWHERE
        && !isOfAKind(begin)
        && !forms.named(NameKind.COMPANY, form).known()) {
      // So short a word is often what the article is about.
      return 0;
    }
    List<Integer> places = Occurrences.of(form, text);
    score += places.size() > 1 ? 1 : 0;
    score += !places.isEmpty() && places.getFirst() < headlineEnd ? 2 : 0;
    return score;
  }

  /**
   * Whether the sentence begins with it, or with what it is, and tells with whom it agrees: a firm,
   * with a university.
   */
  private boolean isWhoAgrees(String form, Reading reading, int begin) {
    boolean university = UNIVERSITY.matcher(form).matches();
    boolean described = begin > reading.sentence().begin() && isDescribed(begin);
    boolean first = begin == reading.sentence().begin() && form.length() >= LONG;
    return (university
            ? begin == reading.sentence().begin() && !form.endsWith("대학")
            : first || described)
        && Occurrences.isSubject(text, begin + form.length())
        && reading.partners().stream()
            .anyMatch(
                each ->
                    (university || each.kind() == NameKind.UNIVERSITY)
                        && WITH.matcher(text).region(each.end(), text.length()).lookingAt());
  }

  /** Whether the word before says what it is: 새벽배송으로 이름난 가나는, 새싹기업 가나는. */
  private boolean isDescribed(int begin) {
    return isOfAKind(begin)
        || (begin > 2 && text.charAt(begin - 1) == ' ' && Hangul.endsInN(text.charAt(begin - 2)));
  }

  private boolean isOfAKind(int begin) {
    return FIRM_KIND.matcher(text.substring(Math.max(0, begin - LONG - 1), begin)).find();
  }

  /** Whether a university that the sentence is on agrees with it: 가대는 다라와 협약을 맺었다. */
  private boolean isAgreedWith(String form, Reading reading, int begin) {
    int end = reading.sentence().end();
    return form.length() > 2
        && AGREED_WITH.matcher(text).region(begin + form.length(), end).lookingAt()
        && reading.partners().stream()
            .anyMatch(
                each ->
                    each.kind() == NameKind.UNIVERSITY
                        && (Occurrences.isSubject(text, each.end())
                            || DEPARTMENT_OF.matcher(text).region(each.end(), end).lookingAt()));
  }

  /** Whether only 와 or a comma stands between it and a known partner. */
  private boolean isBeside(Reading reading, int begin, int end) {
    for (Mention mention : reading.partners()) {
      @Nullable String between = null;
      if (mention.begin() >= end) {
        between = text.substring(end, mention.begin());
      } else if (mention.end() <= begin) {
        between = text.substring(mention.end(), begin);
      }
      if (between != null
          && (between.isBlank() || between.strip().matches("[와과·,]|(\\([^)]*\\))?[와과·,]"))) {
        return true;
      }
    }
    return false;
  }
}
