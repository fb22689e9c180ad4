package dev.sanhak.vocabulary;

import java.util.Set;

/** Whether what stands before and after a form in the same word leaves it a name. */
final class NameNeighbours {
  /** Nouns that are written onto a name: 서울대연구팀, 삼성전자측. */
  private static final Set<String> NOUNS =
      Set.of(
          "측", "장", "팀", "등", "간", "내", "외", "및", "연구", "교수", "총장", "부총장", "학생", "재학생", "졸업생",
          "신입생", "대학원", "캠퍼스", "산학", "공대", "의대", "약대", "법대", "경영대", "농대", "치대", "수의대", "자연대", "공과",
          "의과", "경영", "도서관", "박물관", "컨소시엄", "연합", "본부", "본사", "본관", "사옥", "공장", "지사", "법인", "그룹",
          "계열", "임직원", "직원", "사장", "회장", "부사장", "부회장", "출신", "선수단", "동문", "입학", "협력", "협약", "센터",
          "사업", "과제", "트랙", "장학", "계약학과", "대표", "관계자", "채용", "창업", "기술", "기숙사", "정문", "후문", "강의",
          "특강", "발전기금", "학부", "학과", "인턴", "아카데미", "주최", "주관", "제공", "소속", "최고", "전략", "글로벌", "미래",
          "국제");

  private static final int MAX_NOUN = 4;

  private static final String HEAD = "장";
  private static final Set<Character> HEADED = Set.of('행', '청', '원', '소', '단');

  /** Words that are written before a name without a space. */
  private static final String[] PREFIXES = {"국립", "주식회사", "재단법인", "사단법인", "학교법인"};

  /** A particle, but behind a short university's name more often a road: 강남대로. */
  private static final String ROAD = "로";

  private static final int ABBREVIATION_LENGTH = 3;

  /** Shorter technologies are pieces of other words as well: 레이저 in 글레이저, 광산업 in 관광산업. */
  private static final int LONG_ENOUGH_INSIDE = 4;

  private static final int LONG_ENOUGH_BEFORE = 3;

  private final FormTrie trie;
  private final boolean shortText;

  /**
   * Makes the rules for one use.
   *
   * @param shortText whether the text is a query, in which names are run together more freely
   */
  NameNeighbours(FormTrie trie, boolean shortText) {
    this.trie = trie;
    this.shortText = shortText;
  }

  /**
   * Whether a form may begin at {@code start}.
   *
   * @param nameEnd where the name before ends, 0 where there is none
   */
  boolean allowBefore(FoldedText text, int start, Form form, int nameEnd) {
    if (start == 0) {
      return true;
    }
    if (text.gapBefore(start)) {
      return !isUnit(text, start, form);
    }
    char before = text.at(start - 1);
    char first = form.key().charAt(0);
    if (Letters.isHangul(first)) {
      boolean inWord = Letters.isHangul(before) || (Letters.isLatin(before) && form.length() < 3);
      return !inWord || isAfterName(text, start, form, nameEnd) || insideAllowed(text, start, form);
    }
    return !Letters.isLatin(before) && !joined(text, start - 2, before);
  }

  /** Whether a name that ends at {@code end} reaches to a place by its particles, without a gap. */
  private static boolean reaches(FoldedText text, int end, int place) {
    if (place == end || place - end > Particles.MAX_LENGTH) {
      return place == end;
    }
    return wordEnd(text, end, place - end) == place
        && Particles.follow(text.at(end - 1), text.substring(end, place));
  }

  /** Whether a few Latin letters are a unit behind a number: 45 kt. */
  private static boolean isUnit(FoldedText text, int start, Form form) {
    char before = text.at(start - 1);
    return form.length() <= ABBREVIATION_LENGTH
        && !Letters.isHangul(form.key().charAt(0))
        && Letters.isDigit(before)
        && text.isLowerCase(start);
  }

  private boolean isAfterName(FoldedText text, int start, Form form, int nameEnd) {
    return nameEnd > 0 && (shortText || form.isCertain()) && reaches(text, nameEnd, start);
  }

  /** Whether a form may begin inside a word: a technology, as in 의료빅데이터, or after 국립. */
  private static boolean insideAllowed(FoldedText text, int start, Form form) {
    return afterPrefix(text, start)
        || (form.has(NameKind.TECHNOLOGY)
            && form.isUnambiguous()
            && form.length() >= LONG_ENOUGH_INSIDE
            && start > 1
            && Letters.isHangul(text.at(start - 2))
            && !text.gapBefore(start - 1)
            && !hasGap(text, start, form));
  }

  private static boolean hasGap(FoldedText text, int start, Form form) {
    for (int i = start + 1; i < start + form.length(); i++) {
      if (text.gapBefore(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean afterPrefix(FoldedText text, int start) {
    for (String prefix : PREFIXES) {
      int at = start - prefix.length();
      if (at >= 0 && text.substring(at, start).equals(prefix)) {
        return at == 0 || text.gapBefore(at) || !Letters.isHangul(text.at(at - 1));
      }
    }
    return false;
  }

  /** Whether a form may end before {@code end}. */
  boolean allowAfter(FoldedText text, int end, Form form) {
    return allowAfter(text, end, form, true);
  }

  private boolean allowAfter(FoldedText text, int end, Form form, boolean namesMayFollow) {
    if (end == text.length() || text.gapBefore(end)) {
      return true;
    }
    char last = form.key().charAt(form.length() - 1);
    char after = text.at(end);
    if (!Letters.isHangul(after)) {
      return Letters.isHangul(last)
          ? form.isUnambiguous() || !Letters.isDigit(after)
          : !Letters.isLatin(after) && !joined(text, end + 1, after);
    }
    if (form.has(NameKind.UNIVERSITY) && form.key().endsWith("대학교")) {
      // A hospital is a partner of its own; 대학교육 and 대학교수 begin with 대학, not with a name.
      return !text.goesOn(end, "병원") && !text.goesOn(end, "의료원") && after != '육' && after != '수';
    }
    boolean technology = form.has(NameKind.TECHNOLOGY) && form.isUnambiguous();
    return (technology && form.length() >= LONG_ENOUGH_BEFORE)
        || nounFollows(text, end, form)
        || particlesFollow(text, end, form, namesMayFollow)
        || (namesMayFollow && nameFollows(text, end));
  }

  /** Whether the mark between a Latin form and another Latin letter makes one word of them. */
  private static boolean joined(FoldedText text, int beyond, char mark) {
    return (mark == '-' || mark == '.' || mark == '@' || mark == '&' || mark == '_')
        && beyond >= 0
        && beyond < text.length()
        && Letters.isLatin(text.at(beyond));
  }

  private static boolean nounFollows(FoldedText text, int end, Form form) {
    boolean piece = form.length() < LONG_ENOUGH_BEFORE && !form.isUnambiguous();
    int limit = wordEnd(text, end, MAX_NOUN);
    for (int to = limit; to > end; to--) {
      String noun = text.substring(end, to);
      if (NOUNS.contains(noun)) {
        return noun.length() > 1
            ? !piece || form.has(NameKind.UNIVERSITY)
            : particlesToTheEnd(text, to, noun.charAt(0)) && !isHeadOfPlace(form, noun);
      }
    }
    return false;
  }

  /** 광주시장 is a mayor or a market, but 하나은행장 is the head of the bank. */
  private static boolean isHeadOfPlace(Form form, String noun) {
    return noun.equals(HEAD) && !HEADED.contains(form.key().charAt(form.length() - 1));
  }

  private static boolean particlesToTheEnd(FoldedText text, int at, char last) {
    int to = wordEnd(text, at, Particles.MAX_LENGTH + 1);
    return to == at || Particles.follow(last, text.substring(at, to));
  }

  private boolean particlesFollow(FoldedText text, int end, Form form, boolean namesMayFollow) {
    char last = form.key().charAt(form.length() - 1);
    int to = wordEnd(text, end, Particles.MAX_LENGTH + 1);
    String run = text.substring(end, to);
    if (Particles.follow(last, run)) {
      return !(run.equals(ROAD) && last == '대' && !form.isUnambiguous());
    }
    for (int split = to - 1; namesMayFollow && split > end; split--) {
      if (Particles.follow(last, text.substring(end, split)) && nameFollows(text, split)) {
        return true;
      }
    }
    return false;
  }

  /** Whether another name is written right on, 부산대LG전자; one that ends well itself. */
  private boolean nameFollows(FoldedText text, int start) {
    int node = FormTrie.ROOT;
    for (int i = start; i < text.length() && !(i > start && text.gapBefore(i)); i++) {
      node = trie.next(node, text.at(i));
      if (node == FormTrie.NOWHERE) {
        return false;
      }
      Form form = trie.form(node);
      if (form != null
          && form.length() >= LONG_ENOUGH_BEFORE
          && (shortText || mayFollow(form))
          && allowAfter(text, i + 1, form, false)) {
        return true;
      }
    }
    return false;
  }

  /** A company and a technology make a new name in running text: 카카오클라우드, 두산로보틱스. */
  private static boolean mayFollow(Form form) {
    return !form.has(NameKind.TECHNOLOGY);
  }

  /** Where the Hangul word ends that goes on at a place, at most so many syllables on. */
  private static int wordEnd(FoldedText text, int from, int atMost) {
    int to = from;
    while (to - from < atMost && text.hangulGoesOn(to)) {
      to++;
    }
    return to;
  }
}
