package dev.sanhak.article;

import dev.sanhak.article.UnknownNames.Unknown;
import dev.sanhak.vocabulary.NameKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Firms that the vocabulary need not know, by what news says beside their names: what they are (게임사
 * 가나), a list that is said to be one of firms, who speaks for them, their name in Latin letters,
 * the university beside them in a headline.
 */
final class IntroducedFirms {
  /** What a firm is, right before its name: 게임사 시프트업, 프랑스 기업 파스칼(Pasqal). */
  private static final Pattern KIND_BEFORE =
      Pattern.compile(
          "(?:(?:기업|스타트업|업체|개발사|게임사|제조사|제작사|운영사|보험사|증권사|통신사|건설사|제약사|항공사|벤처|플랫폼사|회사|기획사|배달앱|은행"
              + "|투자사|운용사|물류사|조선사|철강사|정유사|출판사|방송사|벤처캐피털|벤처캐피탈|액셀러레이터|엑셀러레이터|유니콘|대리점|자회사|합작사|합작법인)(?:인)?"
              + "|[을를]\\s(?:만드는|만들어\\s?온|개발하는|개발한|운영하는|생산하는|제조하는|공급하는|판매하는|파는|서비스하는|대행하는|설계하는|수출하는))\\s['‘]?"
              + UnknownNames.WORD
              + "(?:['’](?<quoted>[은는이가와과도의])?)?(\\([A-Za-z])?");

  /** One of several that are introduced one by one: 장비업체 가나테크닉스, 설계회사 다라칩스 등. */
  private static final Pattern ONE_OF_LIST =
      Pattern.compile(
          "(?<=[가-힣A-Za-z]{2}\\s{0,1})(?:전문기업|(?<!중소|중견|대|벤처|창업|지역|입주|참여|우수|유망)기업|(?<!중소|참여|입주|협력|관련)업체|(?<!지주|모|자)회사|개발사|제조사|제작사|운영사|운용사|물류사)\\s"
              + "(?:㈜|\\(주\\))?([가-힣A-Za-z0-9&.]{3,15}?)(?=,\\s|(?:와|과)\\s|\\s등[\\s이은을과의]|이다)");

  /** What stands between two of them: a mark, and what the next one does. */
  private static final Pattern IN_TURN =
      Pattern.compile("(?:,|와|과)?\\s(?:[가-힣A-Za-z]+\\s){0,3}[가-힣A-Za-z]*");

  /** A list of firms that is said to be one: 기업 쪽에서는 가사, 나사, 다사가. */
  private static final Pattern LIST =
      Pattern.compile(
          "(?:기업|업체|산업계|산업체|제작사|회사)(?:\\s?(?:쪽|측))?(?:에서는|에선|으로는|로는)\\s"
              + "((?:[가-힣A-Za-z0-9&.]{2,15}?(?:(?:와|과)\\s|,\\s|·)){1,9}[가-힣A-Za-z0-9&.]{2,15}?)(?:이|가|은|는|와|과|\\s등|\\s(?:두|세|네|[0-9]+)\\s?(?:곳|개\\s?사|개\\s?기업|회사|기업|사)(?:이|가|은|는)?)[\\s,]");

  /** A name that is told in Latin letters as well: 가나웨이브(GanaWave). */
  private static final Pattern IN_ENGLISH =
      Pattern.compile(
          UnknownNames.START
              + "([가-힣]{2,15})\\(([A-Z][A-Za-z]{2,15}(?:[ .&-]{1,2}[A-Za-z]{2,15}){0,3})\\)");

  /** Of a thing rather than of a firm: 시각특수효과(VFX). */
  private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,4}");

  /** Whose head is named before: 홍길동 가나식품 대표와. */
  private static final Pattern HEAD_BEFORE =
      Pattern.compile(
          UnknownNames.START
              + "[가-힣]{3}(?:\\([^)]{1,15}\\))?\\s([가-힣A-Za-z0-9&.]{4,20})\\s(?:공동|각자)?\\s?(?:대표|대표이사|CEO|사장)(?:와|과|가|이|은|는|,|·|\\s)");

  /** Who speaks for it: 가나호텔앤리조트 총지배인은 "…. */
  private static final Pattern SPEAKER =
      Pattern.compile(
          UnknownNames.START
              + "([가-힣A-Za-z0-9&.]{4,20})\\s(?:공동|각자)?\\s?(?:대표|대표이사|사장|회장|부사장|총지배인|관계자)(?:은|는|이|가|도)\\s[\"“'‘]");

  /** Who stands beside a university in a headline: 가나대·다라종묘. */
  private static final Pattern PAIR =
      Pattern.compile(
          UnknownNames.START
              + "[가-힣A-Za-z]{2,12}대(?:학교)?\\s?[·×xX&\\-–—]\\s?([가-힣A-Za-z0-9&.]{3,20})(?=[\\s,·…'’]|$)");

  private static final Pattern PAIR_TURNED =
      Pattern.compile(
          UnknownNames.START
              + "([가-힣A-Za-z0-9&.]{3,20})\\s?[·×xX&\\-–—]\\s?[가-힣A-Za-z]{2,12}대(?:학교)?(?=[\\s,·…'’]|$)");

  /** A word of fewer syllables needs more than one place to be taken for a name. */
  private static final int LONG = 4;

  /** The particle of who does something, and with whom. */
  private static final Pattern ACTING = Pattern.compile("[은는이가와과도]|이?랑");

  private final String text;
  private final List<Unknown> found = new ArrayList<>();

  private IntroducedFirms(String text) {
    this.text = text;
  }

  static List<Unknown> in(String text) {
    IntroducedFirms firms = new IntroducedFirms(text);
    firms.introduced();
    firms.introducedInTurn();
    firms.listed();
    firms.inEnglish();
    firms.headsBefore();
    firms.speakers();
    firms.paired(PAIR);
    firms.paired(PAIR_TURNED);
    return firms.found;
  }

  private void introduced() {
    Matcher matcher = KIND_BEFORE.matcher(text);
    while (matcher.find()) {
      String word = UnknownNames.trimmed(matcher.group(1));
      String form = Occurrences.stem(word, text);
      boolean english = matcher.group(3) != null;
      boolean acts =
          form.length() >= LONG
              && (matcher.group("quoted") != null
                  || ACTING.matcher(word.substring(form.length())).matches());
      if (word.startsWith(form + "과") && CommonNouns.has(form + "과")) {
        continue;
      }
      if (english
          || acts
          || (Occurrences.acts(form, text) && Occurrences.of(form, text).size() > 1)) {
        add(form, english);
      }
    }
  }

  private void introducedInTurn() {
    Matcher matcher = ONE_OF_LIST.matcher(text);
    int end = -1;
    String before = "";
    while (matcher.find()) {
      if (end >= 0 && IN_TURN.matcher(text.substring(end, matcher.start())).matches()) {
        addFirm(before);
        addFirm(matcher.group(1));
      }
      end = matcher.end();
      before = matcher.group(1);
    }
  }

  private void inEnglish() {
    Matcher matcher = IN_ENGLISH.matcher(text);
    while (matcher.find()) {
      if (!ACRONYM.matcher(matcher.group(2)).matches()
          && Occurrences.of(matcher.group(1), text).size() > 1) {
        add(matcher.group(1), false);
      }
    }
  }

  private void paired(Pattern pattern) {
    int end = text.indexOf('\n');
    Matcher matcher = pattern.matcher(end < 0 ? text : text.substring(0, end));
    while (matcher.find()) {
      String form = matcher.group(1);
      boolean otherName =
          UnknownNames.isBody(form) || form.endsWith("병원") || text.contains("(" + form + ")");
      boolean told =
          !otherName
              && text.indexOf(form, end) > 0
              && Occurrences.acts(form, text.substring(end + 1));
      if (told && !form.endsWith("대")) {
        add(form, false);
      }
    }
  }

  private void headsBefore() {
    Matcher matcher = HEAD_BEFORE.matcher(text);
    while (matcher.find()) {
      add(matcher.group(1), false);
    }
  }

  /** A firm that speaks and is named elsewhere too, so that 스타트업 관계자 is none. */
  private void speakers() {
    Matcher matcher = SPEAKER.matcher(text);
    while (matcher.find()) {
      String form = matcher.group(1);
      if (Occurrences.of(form, text).size() > 1) {
        addFirm(form);
      }
    }
  }

  private void listed() {
    Matcher matcher = LIST.matcher(text);
    while (matcher.find()) {
      for (String form : matcher.group(1).split("(?:와|과)\\s|,\\s|·", -1)) {
        add(form, false);
      }
    }
  }

  private void add(String form, boolean sure) {
    if (UnknownNames.isName(form, sure)) {
      found.add(new Unknown(form, NameKind.COMPANY, sure));
    }
  }

  /** Adds what stands where only a firm stands, though it may be named after what it makes. */
  private void addFirm(String form) {
    if (!CommonNouns.hasAsFirm(form) && !UnknownNames.isBody(form) && !form.endsWith("대학")) {
      found.add(new Unknown(form, NameKind.COMPANY, false));
    }
  }
}
