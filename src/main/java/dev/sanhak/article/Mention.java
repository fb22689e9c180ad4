package dev.sanhak.article;

import dev.sanhak.vocabulary.NameKind;
import java.util.regex.Pattern;

/**
 * A name where it stands in the article.
 *
 * @param begin its first character
 * @param end the place behind its last one, before any particle
 * @param kind company, university or organization
 * @param name the canonical name, or the form as written where the vocabulary has none
 * @param known whether the vocabulary has it
 */
record Mention(int begin, int end, NameKind kind, String name, boolean known) {
  private static final Pattern TOWN = Pattern.compile("[가-힣]{1,8}[시군구도]");

  /** Whether it is a city, a county or a district, which may only say where something is. */
  boolean isTown() {
    return kind == NameKind.ORGANIZATION && TOWN.matcher(name).matches();
  }

  /** Whether it only says where something is, since no particle follows: 경기 성남시 판교에서. */
  boolean isAddress(String text) {
    return isTown() && end < text.length() && text.charAt(end) == ' ';
  }

  boolean overlaps(Mention other) {
    return begin < other.end && other.begin < end;
  }
}
