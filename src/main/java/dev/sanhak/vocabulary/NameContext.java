package dev.sanhak.vocabulary;

import dev.sanhak.vocabulary.NameFinder.Found;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides in running text which ambiguous forms are meant as names. Four things show it: the mark
 * of a company (㈜기아); another, certain form of the same name in the text; a certain name of a
 * partner in the same enumeration (오리온과 카이스트); a word that goes with such a name right behind it
 * (애플 대표).
 */
final class NameContext {
  private static final String[] COMPANY_MARKS = {"㈜", "(주)", "주식회사"};
  private static final Set<String> ENUMERATION =
      Set.of("와", "과", "·", ",", "및", "/", "-", "이랑", "랑", "하고", "&", "는", "은", "가", "이", "+", "×");
  private static final Set<String> COMPANY_CUES = Set.of("대표", "본사", "임직원", "주가", "회장", "사장");
  private static final Set<String> GROUP_CUES = Set.of("그룹", "계열", "연구", "종합");
  private static final Set<String> UNIVERSITY_CUES =
      Set.of("총장", "교수", "학생", "재학", "캠퍼", "장학", "연구", "대학", "학부", "학과", "졸업", "산학", "특강", "출신");

  private final FoldedText text;
  private final List<Found> found;
  private final Set<Name> certain = new HashSet<>();

  NameContext(FoldedText text, List<Found> found) {
    this.text = text;
    this.found = found;
    for (Found one : found) {
      for (Reading reading : one.form().readings()) {
        if (reading.isCertain()) {
          certain.add(reading.name());
        }
      }
    }
  }

  /** The forms that are meant as names, with only the readings that are. */
  List<NameMatch> meant() {
    List<NameMatch> meant = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Found one = found.get(i);
      List<Reading> readings = new ArrayList<>();
      for (Reading reading : one.form().readings()) {
        if (reading.isCertain() || isMeant(i, reading)) {
          readings.add(reading);
        }
      }
      if (!readings.isEmpty()) {
        meant.add(NameFinder.match(text, one, readings));
      }
    }
    return meant;
  }

  private boolean isMeant(int index, Reading reading) {
    Found one = found.get(index);
    Name name = reading.name();
    return certain.contains(name)
        || (name.kind() == NameKind.COMPANY && hasCompanyMark(one))
        || (name.kind() != NameKind.TECHNOLOGY && (isEnumerated(index) || hasCue(one, reading)));
  }

  private boolean hasCompanyMark(Found one) {
    for (String mark : COMPANY_MARKS) {
      int before = one.start() - mark.length();
      if ((before >= 0 && text.substring(before, one.start()).equals(mark))
          || text.goesOn(one.end(), mark)) {
        return true;
      }
    }
    return false;
  }

  private boolean isEnumerated(int index) {
    return (index > 0 && joined(index - 1, index))
        || (index + 1 < found.size() && joined(index, index + 1));
  }

  /** Whether only a comma, a dot or a particle stands between two found, one of them certain. */
  private boolean joined(int left, int right) {
    Found first = found.get(left);
    Found second = found.get(right);
    return (isCertainPartner(first) || isCertainPartner(second))
        && ENUMERATION.contains(between(first.end(), second.start()));
  }

  private String between(int from, int to) {
    return to - from <= 2 ? text.substring(from, to) : "";
  }

  private static boolean isCertainPartner(Found one) {
    for (Reading reading : one.form().readings()) {
      if (reading.isCertain() && reading.name().kind() != NameKind.TECHNOLOGY) {
        return true;
      }
    }
    return false;
  }

  private boolean hasCue(Found one, Reading reading) {
    NameKind kind = reading.name().kind();
    if (kind == NameKind.ORGANIZATION) {
      return false;
    }
    Set<String> cues = kind == NameKind.COMPANY ? COMPANY_CUES : UNIVERSITY_CUES;
    boolean group = reading.ambiguity() == Ambiguity.GROUP;
    for (int at : new int[] {one.end(), nextWord(one.end())}) {
      String word = text.substring(at, Math.min(at + 2, text.length()));
      if (cues.contains(word) || (group && GROUP_CUES.contains(word))) {
        return true;
      }
    }
    return false;
  }

  /** Where the word behind a name's particles begins. */
  private int nextWord(int end) {
    int at = end;
    while (text.hangulGoesOn(at)) {
      at++;
    }
    return at;
  }
}
