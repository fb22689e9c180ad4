package dev.sanhak.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.server.TestServer.Answer;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class ReaderApiTest {
  private final TestServer server = TestServer.shared();

  @Test
  void feed_ofAQuery_hasItsNewestMatches() throws Exception {
    String[] asked = {"q", "인공지능", "region", "서울", "from", "2020"};
    Answer answer = server.get("/api/feed", asked);
    List<String> found =
        server
            .get(
                "/api/search",
                "q",
                "인공지능",
                "region",
                "서울",
                "from",
                "2020",
                "sort",
                "newest",
                "size",
                "50")
            .json()
            .path("hits")
            .findValuesAsText("id");

    assertThat(answer.header("Content-Type")).startsWith("application/atom+xml");
    assertThat(texts(xml(answer), "entry", "id"))
        .hasSizeGreaterThan(5)
        .isEqualTo(found.stream().map(id -> server.uri("/partnerships/" + id).toString()).toList());
  }

  @Test
  void feed_ofAll_isWholeAndAtMostFiftyLong() throws Exception {
    Element feed = xml(server.get("/api/feed"));

    assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
    assertThat(texts(feed, "entry", "id")).hasSize(50).doesNotHaveDuplicates();
    assertThat(texts(feed, "entry", "title")).hasSize(50).allMatch(title -> !title.isBlank());
    assertThat(texts(feed, "entry", "updated").stream().map(OffsetDateTime::parse).toList())
        .hasSize(50)
        .isSortedAccordingTo((a, b) -> b.compareTo(a));
    assertThat(texts(feed, "author", "name")).containsExactly("산학");
  }

  @Test
  void feed_addresses_areOfTheHostThatWasAsked() {
    assertThat(server.raw("/api/feed?q=AI"))
        .contains("<id>http://test/api/feed?q=AI</id>", "href=\"http://test/?q=AI\"");
  }

  @Test
  void feed_ofNothing_isAFeedAllTheSame() throws Exception {
    Element feed = xml(server.get("/api/feed", "company", "없는 <기업>"));

    assertThat(texts(feed, "entry", "id")).isEmpty();
    assertThat(OffsetDateTime.parse(texts(feed, "feed", "updated").getFirst())).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/feed?page=2", "/api/feed?sort=newest", "/opensearch.xml?q=a"})
  void parameter_thatIsUnknown_isRefused(String target) {
    assertThat(server.send("GET", target).status()).isEqualTo(400);
  }

  @Test
  void description_forBrowsers_leadsToThisHost() throws Exception {
    Element description = xml(server.get("/opensearch.xml"));

    assertThat(description.getNamespaceURI()).isEqualTo("http://a9.com/-/spec/opensearch/1.1/");
    assertThat(((Element) description.getElementsByTagName("Url").item(0)).getAttribute("template"))
        .isEqualTo(server.uri("/") + "?q={searchTerms}");
  }

  @Test
  void plainPage_ofAQuery_hasItsHitsAsTextAndAllPages() {
    Document page = page("q", "서울 <b>\"AI\"", "page", "2");
    assertThat(page.select("input[name=q]").val()).isEqualTo("서울 <b>\"AI\"");
    assertThat(page.select("b, script")).isEmpty();

    Document robots = page("q", "로봇", "company", "삼성전자");
    assertThat(robots.select("h1").text()).isEqualTo("검색 결과 " + robots.select("li").size() + "건");
    Document second = page("q", "인공지능", "page", "2");
    assertThat(second.select("ol").attr("start")).isEqualTo("21");
    assertThat(second.select("nav a").eachAttr("href"))
        .containsExactly(
            "/search/plain?q=%EC%9D%B8%EA%B3%B5%EC%A7%80%EB%8A%A5",
            "/search/plain?q=%EC%9D%B8%EA%B3%B5%EC%A7%80%EB%8A%A5&page=3");
    assertThat(second.select("li h2").eachText()).hasSize(20);
  }

  @Test
  void plainRecord_hasAllOfItAsText_andTheListLeadsToIt() {
    String list = server.get("/search/plain", "q", "네이버", "lang", "en").body();
    assertThat(list).contains("<h2><a href=\"/partnerships/").contains("/plain\">");

    String id = server.records().getFirst().id();
    Answer record = server.get("/partnerships/" + id + "/plain");
    assertThat(record.status()).isEqualTo(200);
    assertThat(record.header("Content-Type")).startsWith("text/html");
    assertThat(record.body())
        .contains("<h1>")
        .contains("<dt>대학</dt>")
        .contains("<a href=\"/partnerships/" + id + "\">");
    Answer none = server.get("/partnerships/none-such/plain");
    assertThat(none.status()).isEqualTo(404);
    assertThat(none.body()).contains("그런 협력 기록이 없습니다");
  }

  @Test
  void plainPage_withABadAddress_saysSoToAReader() {
    Answer answer = server.get("/search/plain", "from", "2023-13", "q", "<b>");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).startsWith("text/html");
    assertThat(answer.body()).contains("주소에 적힌 조건을 읽을 수 없습니다").doesNotContain("<b>");
  }

  @Test
  void page_beforeItsScripts_keepsWhatItsAddressAsksFor() {
    String page = server.raw("/?q=%22%3E%EB%84%A4%EC%9D%B4%EB%B2%84&company=KT");
    assertThat(page)
        .contains("name=\"q\" value=\"&quot;&gt;네이버\"")
        .contains("href=\"/search/plain?q=%22%3E%EB%84%A4%EC%9D%B4%EB%B2%84&amp;company=KT\"");
    assertThat(server.raw("/partnerships/a%22b?q=x"))
        .contains("href=\"/partnerships/a%22b/plain\"");
    assertThat(server.raw("/?q=%FF")).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void text_thatXmlCannotSay_isReplaced() throws Exception {
    String text = new XmlText("a", "urn:b").element("c", "<\u0000\uD800&]]>😀").end();

    assertThat(parsed(text).getTextContent()).isEqualTo("<\uFFFD\uFFFD&]]>😀");
  }

  private Document page(String... asked) {
    Answer answer = server.get("/search/plain", asked);
    assertThat(answer.header("Content-Type")).startsWith("text/html");
    return Jsoup.parse(answer.body());
  }

  private static Element xml(Answer answer) throws Exception {
    assertThat(answer.status()).isEqualTo(200);
    return parsed(answer.body());
  }

  private static Element parsed(String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  /** The texts of the elements of a name that stand right in one of another name. */
  private static List<String> texts(Element within, String parent, String name) {
    NodeList found = within.getElementsByTagName(name);
    return IntStream.range(0, found.getLength())
        .mapToObj(found::item)
        .filter(each -> each.getParentNode().getNodeName().equals(parent))
        .map(Node::getTextContent)
        .toList();
  }
}
