package dev.sanhak.document;

import dev.sanhak.article.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article in running text, as a text file or a press release has it: perhaps a letterhead, a
 * headline, paragraphs.
 *
 * <p>The headline is the first line that is none of the letterhead, where that line is short and no
 * sentence; else there is none. The day of publication is one that the lines around say to be it.
 */
final class TextArticle {
  private static final int LETTERHEAD_LINES = 25;
  private static final int LONGEST_HEADLINE = 120;
  private static final int SHORTEST_HEADLINE = 6;

  private static final Pattern TITLED = Pattern.compile("^제\\s*목\\s*[:：]\\s*(\\S.*)$");
  private static final Pattern LETTERHEAD =
      Pattern.compile(
          "^[^\\p{L}\\p{N}]*((보\\s*도|참\\s*고|설\\s*명|해\\s*명)\\s*자\\s*료.{0,20}|(Press|PRESS|News) (Release|RELEASE)"
              + "|(보도|배포|엠바고|게시|작성|발행)\\s?(시점|일시|일자|일|시기|시각)?\\s?[:：|(]?\\s?\\d.*|보도\\s?(시점|일시).*|.*(즉시|부터)\\s?보도.*"
              + "|(담\\s?당|문\\s?의|자\\s?료|배\\s?포|매\\s?수|첨\\s?부|사\\s?진|연\\s?락\\s?처|제공|작성자|책임자|부\\s?서)[가-힣 ]{0,6}\\s?[:：|].*"
              + "|담\\s?당\\s?(부\\s?서|자|관)\\s\\S.{0,40}"
              + "|.{0,60}\\(?\\d{2,4}\\)?-\\d{3,4}-\\d{4}.{0,20}"
              + "|[\\d\\s.,:()/년월일월화수목금토-]+(배포|보도)?)[^\\p{L}\\p{N}]*$");
  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(보도|배포|게시|발행|입력|등록|승인|송고|작성|엠바고|[Pp]ublished|[Pp]osted|DATE|[Dd]ate)"
              + "[가-힣 ]{0,4}[:：|(\\]]?\\s{0,4}['’‘]?(?=\\d{2,4}[-./년])(.{8,24})"
              + "|^[^\\p{L}\\p{N}]{0,3}(\\S{8,13}|\\d{4}\\s?[년.]\\s?\\d{1,2}\\s?[월.]\\s?\\d{1,2}\\s?[일.]?)\\s?(\\([월화수목금토일]\\))?\\s?(배포|보도)?\\s?$");
  private static final Pattern SENTENCE = Pattern.compile("([다요죠까]|습니다)[.?!]?[\"”'’)]?$|\\.$");

  private TextArticle() {}

  /**
   * Reads a text.
   *
   * @throws UnreadableException where there is no letter in it, or it is too long
   */
  static Article of(String name, String raw) {
    String text = CleanText.of(raw);
    if (text.chars().noneMatch(Character::isLetter)) {
      throw new UnreadableException(Fault.EMPTY, "holds no text");
    }
    List<String> lines = text.lines().toList();
    int headline = headline(lines);
    if (headline < 0) {
      return article(name, "", text, published(lines));
    }
    Matcher titled = TITLED.matcher(lines.get(headline));
    String words = titled.matches() ? titled.group(1) : lines.get(headline);
    String rest = String.join("\n", lines.subList(headline + 1, lines.size())).strip();
    return article(name, words.strip(), rest, published(lines));
  }

  private static Article article(
      String name, String headline, String text, @Nullable LocalDate published) {
    return new Article(name, headline, text, published, null, null);
  }

  /** The place of the headline, or -1. */
  private static int headline(List<String> lines) {
    int last = Math.min(lines.size(), LETTERHEAD_LINES);
    for (int i = 0; i < last; i++) {
      if (TITLED.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    for (int i = 0; i < last; i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || LETTERHEAD.matcher(line).matches()) {
        continue;
      }
      boolean more = lines.subList(i + 1, lines.size()).stream().anyMatch(each -> !each.isBlank());
      return more && seemsHeadline(line) ? i : -1;
    }
    return -1;
  }

  private static boolean seemsHeadline(String line) {
    return line.length() >= SHORTEST_HEADLINE
        && line.length() <= LONGEST_HEADLINE
        && !SENTENCE.matcher(line).find()
        && !line.contains("다. ")
        && line.chars().anyMatch(Character::isLetter);
  }

  private static @Nullable LocalDate published(List<String> lines) {
    for (String line : lines.subList(0, Math.min(lines.size(), LETTERHEAD_LINES))) {
      if (line.length() > LONGEST_HEADLINE) {
        continue;
      }
      Matcher published = PUBLISHED.matcher(line);
      if (published.find()) {
        Optional<LocalDate> day = Dates.in(published.group());
        if (day.isPresent()) {
          return day.get();
        }
      }
    }
    return null;
  }
}
