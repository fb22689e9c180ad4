package dev.sanhak.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.article.Article;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of the shapes that newspapers, portals and press offices have. */
class HtmlArticleTest {
  private static final String THIRD =
      "이번 센터는 서울대 공학관에 문을 열며 박사과정 학생 30명이 참여한다. 연구 성과는 두 기관이 함께 소유하고, 우수 인재에게는 채용 기회를 준다.";
  private static final String[] PARAGRAPHS = {SampleFiles.FIRST, SampleFiles.SECOND, THIRD};
  private static final String OTHERS =
      "<div class='related-news'><h4>관련기사</h4><ul><li><a href='/1'>현대차·KAIST, 로봇 연구 협약</a></li>"
          + "<li><a href='/2'>LG전자, 고려대와 계약학과 신설</a></li></ul></div>";
  private static final String MENU =
      "<div id='gnb'><ul><li><a href='/'>홈</a></li><li><a href='/it'>IT·과학</a></li></ul></div>";
  private static final String BYLINE = "<p>홍길동 기자 gildong@example.com</p>";
  private static final String COPYRIGHT = "<p>ⓒ 예시일보, 무단전재 및 재배포 금지</p>";

  @Test
  void newspaper_jsonLd_givesTheFacts() {
    Article article =
        article(
            "<html><head><title>다른 제목 | 예시일보</title><script type='application/ld+json'>"
                + "{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\""
                + SampleFiles.HEADLINE
                + "\",\"datePublished\":\"2024-05-19T23:30:00Z\",\"url\":\"https://example.org/a/1\","
                + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"예시일보\"}}]}</script></head><body>"
                + MENU
                + "<article><h1>"
                + SampleFiles.HEADLINE
                + "</h1>"
                + paragraphs()
                + BYLINE
                + COPYRIGHT
                + "</article>"
                + OTHERS
                + "<footer>예시일보 대표 홍길동</footer></body></html>");

    assertThat(article.headline()).isEqualTo(SampleFiles.HEADLINE);
    // Half past eleven in Greenwich is the next morning in Seoul.
    assertThat(article.published()).isEqualTo(LocalDate.of(2024, 5, 20));
    assertThat(article.url()).isEqualTo("https://example.org/a/1");
    assertThat(article.publisher()).isEqualTo("예시일보");
    isTheText(article);
  }

  @Test
  void portal_linesBrokenByBr_areParagraphs() {
    Article article =
        article(
            "<!DOCTYPE html><html><head><meta property='og:title' content='"
                + SampleFiles.HEADLINE
                + " - 예시일보'><meta property='og:site_name' content='예시일보'>"
                + "<meta property='article:published_time' content='2024-05-20T09:00:00+09:00'>"
                + "<meta property='og:url' content='https://example.org/2'></head><body>"
                + MENU
                + "<div id='wrap'><div class='content'><h2>"
                + SampleFiles.HEADLINE
                + "</h2><div id='articleBody'>"
                + String.join("<br><br>", PARAGRAPHS)
                + "<br><br>홍길동 기자 gildong@example.com<br>저작권자 ⓒ 예시일보 무단전재 및 재배포 금지"
                + "</div><div class='reporter_area'>홍길동 기자의 다른 기사</div></div>"
                + OTHERS
                + "</div></body></html>");

    assertThat(article.headline()).isEqualTo(SampleFiles.HEADLINE);
    assertThat(article.published()).isEqualTo(LocalDate.of(2024, 5, 20));
    assertThat(article.publisher()).isEqualTo("예시일보");
    isTheText(article);
  }

  @Test
  void markedBody_isTaken() {
    Article article =
        article(
            "<html><body><div><h1 itemprop='headline'>"
                + SampleFiles.HEADLINE
                + "</h1><span>입력 2024.05.20 10:11</span><div itemprop='articleBody'>"
                + paragraphs()
                + OTHERS
                + "</div></div><div><p>많이 본 뉴스</p><p>네이버와 연세대가 손을 잡았다는 소식이 들려온다.</p></div></body></html>");

    assertThat(article.published()).isEqualTo(LocalDate.of(2024, 5, 20));
    isTheText(article);
  }

  @Test
  void pressOffice_plainTable_isRead() {
    Article article =
        article(
            "<html><head><title>"
                + SampleFiles.HEADLINE
                + " | 보도자료 | 예시대학교</title></head><body><table><tr><th>등록일</th><td>2024-05-20</td></tr></table>"
                + "<div class='view_cont'>"
                + paragraphs()
                + "</div><ul class='prevnext'><li>이전글 <a href='/3'>카카오와 부산대 협약</a></li></ul></body></html>");

    assertThat(article.headline()).startsWith(SampleFiles.HEADLINE);
    assertThat(article.published()).isEqualTo(LocalDate.of(2024, 5, 20));
    isTheText(article);
  }

  @Test
  void shortPage_isReadWhole() {
    Article article =
        article("<html><body><h1>제목이다</h1><p>" + SampleFiles.FIRST + "</p></body></html>");

    assertThat(article.headline()).isEqualTo("제목이다");
    assertThat(article.text()).isEqualTo(SampleFiles.FIRST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h3>관련기사</h3><ul><li>%s</li><li>%s</li></ul>",
        "<h3>관련기사</h3><ul><li>%s.</li><li>%s.</li></ul>",
        "<div><strong>많이 본 뉴스</strong></div><div><ul><li><a href='/1'>%s</a></li><li>%s</li></ul></div>",
        "<p>추천 뉴스</p><p><a href='/1'>%s.</a></p><p><a href='/2'>%s.</a></p>",
        "<dl><dt>인기기사</dt><dd>%s</dd><dd>%s.</dd></dl>",
        "<p>다른 기사</p><p>%s</p><p>%s</p>"
      })
  void shortPage_listOfOtherArticles_isNoText(String list) {
    String others = list.formatted("LS전선은 한양대와 전력 연구 협약을 체결했다", "KT는 연세대와 협약을 맺었다");
    for (String page : new String[] {"%1$s%2$s", "%2$s%1$s"}) {
      Article article =
          article(
              "<html><body><h1>제목이다</h1>"
                  + page.formatted("<p>" + SampleFiles.FIRST + "</p>", others)
                  + "</body></html>");

      assertThat(article.text()).isEqualTo(SampleFiles.FIRST);
    }
  }

  @Test
  void page_inEucKr_isRead() {
    String page =
        "<html><head><meta charset='euc-kr'><title>제목</title></head><body>"
            + paragraphs()
            + "</body></html>";

    ReadResult result = SampleFiles.read("a.html", page.getBytes(SampleFiles.CP949));
    isTheText(((ReadResult.Good) result).article());
  }

  @Test
  void page_withoutText_isRefused() {
    assertThat(
            SampleFiles.read(
                "a.html", SampleFiles.bytes("<html><body><script>var a;</script></body></html>")))
        .isEqualTo(
            new ReadResult.Bad(
                "a.html", Fault.NO_ARTICLE, "is a page without the text of an article"));
  }

  private static void isTheText(Article article) {
    assertThat(article.text().lines().filter(line -> !line.isBlank())).containsExactly(PARAGRAPHS);
  }

  private static String paragraphs() {
    return "<p>" + String.join("</p>\n<p>", PARAGRAPHS) + "</p>";
  }

  private static Article article(String html) {
    return ((ReadResult.Good) SampleFiles.read("a.html", SampleFiles.bytes(html))).article();
  }
}
