package dev.sanhak.document;

import dev.sanhak.article.Article;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An article in a web page: what the page says of it, and its text without all that stands around
 * it.
 *
 * <p>Three steps: elements that say of themselves that they are no part of the text go; the element
 * that says that it is the text is taken, else the one that Readability finds; lines that name the
 * writer or the owner go.
 */
final class HtmlArticle {
  /** Less than this is rather a part of an article than the whole of it. */
  private static final int SHORTEST_TEXT = 150;

  private static final int LONGEST_HEAD = 40;
  private static final List<String> LISTS = List.of("ul", "ol", "dl");
  private static final List<String> ITEMS = List.of("li", "dt");
  private static final Pattern SENTENCE = Pattern.compile("[.!?]['\"’”)]{0,2}(\\s|$)");

  private static final String NO_TEXT =
      "script, style, noscript, template, iframe, form, button, select, nav, footer, aside, menu,"
          + " figcaption, svg, object, [hidden], [aria-hidden=true], [role=navigation],"
          + " [role=complementary], [role=contentinfo], [role=banner]";

  /** What Korean newspaper systems call the parts around a text; matched as whole words. */
  private static final Pattern AROUND =
      Pattern.compile(
          "(^|[\\s_-])(related?|relation|recommend(ed)?|ranking|rank|popular|hot|best|most|reporter|byline|writer|journalist|copyright|comments?|reply|replies"
              + "|sns|share|sharing|banner|ads?|adsense|advertisement|promotion|gnb|lnb|snb|breadcrumbs?|pagination|paging|tags?|keywords?|caption|subscribe|newsletter|prev|next|prevnext|otherNews|sidebar|aside)"
              + "([\\s_-](news|articles?|list|box|area|wrap|view|info|profile|section|items?|posts?|group|btn|links?))*($|[\\s_-])",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HEAD_OF_LIST =
      Pattern.compile(
          "^[^\\p{L}\\p{N}]{0,4}(관련\\s?(기사|뉴스|글)|많이\\s?본|인기\\s?(기사|뉴스)|추천\\s?(기사|뉴스)|주요\\s?(기사|뉴스)|다른\\s?(기사|뉴스)|최신\\s?(기사|뉴스)"
              + "|실시간|함께\\s?(볼|보면)|이전\\s?글|다음\\s?글|이전\\s?기사|다음\\s?기사|기자의\\s?다른|댓글|목록).{0,20}$");
  private static final Pattern ABOUT_WRITER_OR_OWNER =
      Pattern.compile(
          "^[^\\p{L}\\p{N}]{0,3}([가-힣A-Za-z·]+\\s?){1,4}(기자|특파원|통신원)[^\\p{L}\\p{N}]{0,3}([\\w.+-]+@[\\w.-]+)?[^\\p{L}\\p{N}]{0,3}$"
              + "|^[^\\p{L}\\p{N}]{0,3}[\\w.+-]+@[\\w-]+\\.[\\w.]+[^\\p{L}\\p{N}]{0,3}$"
              + "|무단\\s?전재|무단\\s?복제|재배포\\s?금지|저작권자|^\\s*(copyright|ⓒ|©)"
              + "|^[^\\p{L}\\p{N}]{0,3}((기사)?입력|승인|수정|등록|송고|게재)(일시|일자|일|시간)?\\s*[:：|]?\\s*\\d{4}.{0,60}$",
          Pattern.CASE_INSENSITIVE);

  private HtmlArticle() {}

  /**
   * Reads a page.
   *
   * @throws UnreadableException where there is no text in it, or it is too long
   */
  static Article of(String name, String html) {
    Document page = Jsoup.parse(html);
    HtmlFacts facts = HtmlFacts.of(page);
    page.select(NO_TEXT).remove();
    page.select("[class], [id]").stream()
        .filter(HtmlArticle::isAroundText)
        .forEach(Element::remove);
    page.body().getAllElements().forEach(HtmlArticle::removeListBehind);
    String text = text(page, facts);
    if (text.chars().noneMatch(Character::isLetter)) {
      throw new UnreadableException(Fault.NO_ARTICLE, "is a page without the text of an article");
    }
    return new Article(
        name, facts.headline(), text, facts.published(), facts.url(), facts.publisher());
  }

  private static boolean isAroundText(Element element) {
    String tag = element.normalName();
    if (List.of("html", "body", "main", "article").contains(tag)) {
      return false;
    }
    return AROUND.matcher(element.className()).find() || AROUND.matcher(element.id()).find();
  }

  /** Takes away the list that an element is the head of: 관련기사, and what others are called. */
  private static void removeListBehind(Element head) {
    String words = head.text();
    if (words.length() > LONGEST_HEAD || !HEAD_OF_LIST.matcher(words).find()) {
      return;
    }
    Element last = head;
    Element parent = last.parent();
    while (last.nextElementSibling() == null && parent != null && parent.text().equals(words)) {
      last = parent;
      parent = last.parent();
    }
    boolean item = ITEMS.contains(last.normalName());
    Element next = last.nextElementSibling();
    while (next != null && (item || isList(next))) {
      Element behind = next.nextElementSibling();
      next.remove();
      next = behind;
    }
  }

  /** Whether all its words are items of a list, or lead elsewhere. */
  private static boolean isList(Element element) {
    return LISTS.contains(element.normalName())
        || element.text().equals(element.select("ul, ol, dl").text())
        || element.text().equals(element.select("a[href]").text());
  }

  private static String text(Document page, HtmlFacts facts) {
    Element marked = page.selectFirst("[itemprop~=articleBody]");
    if (marked != null && marked.text().length() >= SHORTEST_TEXT) {
      return withoutSurroundings(marked, facts.headline());
    }
    String whole = withoutSurroundings(page.body(), facts.headline());
    Element found = readability(page.clone());
    String text = found == null ? "" : withoutSurroundings(found, facts.headline());
    // Of a page that is nothing but a short text, it may take too little.
    return text.length() >= SHORTEST_TEXT ? text : whole;
  }

  private static @Nullable Element readability(Document page) {
    return new Readability4J("https://example.org/", page).parse().getArticleContent();
  }

  private static String withoutSurroundings(Element element, String headline) {
    StringBuilder kept = new StringBuilder();
    String title = headline.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    boolean inList = false;
    for (String line : CleanText.of(HtmlText.of(element)).lines().toList()) {
      if (HEAD_OF_LIST.matcher(line).find()) {
        // Lists stand at the end; what is behind their first word is none of the article.
        if (kept.length() >= SHORTEST_TEXT) {
          break;
        }
        inList = true;
        continue;
      }
      // Titles are no whole sentences; the first of these is the article's again.
      inList &= !SENTENCE.matcher(line).find();
      if (inList) {
        continue;
      }
      boolean repeated = line.replaceAll("\\s", "").toLowerCase(Locale.ROOT).equals(title);
      if (!repeated && !ABOUT_WRITER_OR_OWNER.matcher(line).find()) {
        kept.append(line).append('\n');
      }
    }
    return CleanText.of(kept.toString());
  }
}
