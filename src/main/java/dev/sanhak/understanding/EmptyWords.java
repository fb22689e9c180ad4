package dev.sanhak.understanding;

import dev.sanhak.search.Clause;
import dev.sanhak.search.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Nouns that say nothing where everything is a partnership: every record has a school and somebody
 * who works with it, whether it says so or not. They may help to rank, and are never needed.
 */
final class EmptyWords {
  private static final Pattern KINDS_AND_TELLING =
      Pattern.compile(
          "(회사|기업|기업체|업체|그룹|계열사|학교|대학|대학교|기관|단체|사람)들?"
              + "|곳|데|사례|예시|소식|뉴스|기사|관련|목록|리스트|현황|종류|최근|최신|요즘|현재|지금");

  /** Names may be called so, but in front of another word they only point at it: 우리 대학. */
  private static final Set<String> POINTING = Set.of("우리", "저희", "여기", "우리나라");

  private EmptyWords() {}

  /** Whether a word without its particles says nothing. */
  static boolean contain(String bare) {
    return POINTING.contains(bare) || KINDS_AND_TELLING.matcher(bare).matches();
  }

  /** The clauses without those that only point at another. */
  static List<Clause> withoutPointing(List<Clause> clauses) {
    List<Clause> kept = new ArrayList<>(clauses);
    kept.removeIf(
        clause ->
            clause instanceof Clause.Word
                && clause.presence() == Presence.OPTIONAL
                && POINTING.contains(clause.text()));
    return kept.isEmpty() ? clauses : kept;
  }
}
