package dev.sanhak.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The part of an office's notice that has no sentences but labels, 일시: …, 협약기관: …, with a list of
 * the parties under one of them. Its lines together say what one sentence would.
 */
final class Notice {
  private static final String MARK = "^[^가-힣A-Za-z0-9]{0,6}(\\d{1,2}[.)]\\s?)?";

  private static final Pattern LABEL =
      Pattern.compile(
          MARK
              + "(협\\s?약\\s?명|건\\s?명|행\\s?사\\s?명|사\\s?업\\s?명|과\\s?제\\s?명|일\\s?시|일\\s?자|체결일|체결\\s?일자|협약일|협약\\s?일자|협약\\s?일시|장\\s?소)\\s?[:：|\\t]");

  private static final Pattern PARTIES =
      Pattern.compile(MARK + "(협약|체결|협력|참여|계약)\\s?(기관|당사자|대상|주체|업체|기업)\\s?([:：|\\t]|$)");

  /** A party in the list. */
  private static final Pattern ITEM =
      Pattern.compile("^\\s*([○◦ㅇ∘·ㆍ•▪\\-–*]|[가-하][.)]\\s|[①-⑳]|\\d{1,2}\\))\\s?\\S.*");

  private Notice() {}

  /** Whether a sentence is the lines of a notice that name the parties. */
  static boolean isOne(String words) {
    return words.lines().anyMatch(line -> PARTIES.matcher(line).find());
  }

  /** The lines, those of a notice put together to one of the body. */
  static List<Line> joined(String text, List<Line> lines) {
    List<Line> joined = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int end = end(text, lines, at);
      if (end > at) {
        int begin = lines.get(at).begin();
        joined.add(new Line(begin, lines.get(end - 1).end(), LineKind.BODY, true));
        at = end;
      } else {
        joined.add(lines.get(at++));
      }
    }
    return List.copyOf(joined);
  }

  /** Behind the last line of a notice that begins there; the same place where none begins. */
  private static int end(String text, List<Line> lines, int from) {
    boolean parties = false;
    boolean listing = false;
    int at = from;
    while (at < lines.size()) {
      String line = text.substring(lines.get(at).begin(), lines.get(at).end());
      boolean theirs = PARTIES.matcher(line).find();
      boolean item = listing && ITEM.matcher(line).matches();
      if (!theirs && !item && !LABEL.matcher(line).find()) {
        break;
      }
      parties |= theirs;
      listing = theirs || item;
      at++;
    }
    return parties ? at : from;
  }
}
