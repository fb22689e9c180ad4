package dev.sanhak.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article, first where machines are to read it (JSON-LD, OpenGraph, other
 * meta elements), then where readers are.
 *
 * @param headline empty where it says none
 */
record HtmlFacts(
    String headline,
    @Nullable LocalDate published,
    @Nullable String url,
    @Nullable String publisher) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s/]+\\S*");

  /** Where pages write the day; those of Korean portals and newspaper systems at the end. */
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "datePublished",
          "dc.date.issued",
          "dc.date",
          "pubdate",
          "publishdate",
          "date",
          "dable:published_time",
          "og:regDate",
          "regDate");

  /** A day that stands beside one of these words is the one of publication. */
  private static final Pattern PUBLISHED_WORDS =
      Pattern.compile(
          "(입력|승인|등록|게재|송고|작성|발행|보도|배포)(일시|일자|일|시간|시각)?\\s*[:：|]?\\s*(?=(19|20)\\d{2}\\s?[-./년]).{8,16}");

  /** The site's name behind the headline in a page's title. */
  private static final Pattern SITE_BEHIND_TITLE =
      Pattern.compile("\\s+([|:<«»·—–-]|::)\\s+[^|]{1,40}$");

  static HtmlFacts of(Document page) {
    List<JsonNode> described = described(page);
    String publisher =
        first(
                Stream.of(
                    text(described, node -> node.path("publisher").path("name")),
                    meta(
                        page, "og:site_name", "dable:author_site", "publisher", "twitter:creator")))
            .map(name -> name.startsWith("@") ? name.substring(1) : name)
            .orElse(null);
    return new HtmlFacts(
        headline(page, described, publisher),
        published(page, described),
        url(page, described),
        publisher);
  }

  private static String headline(
      Document page, List<JsonNode> described, @Nullable String publisher) {
    Optional<String> named =
        first(
            Stream.of(
                text(described, node -> node.path("headline")),
                meta(page, "og:title", "twitter:title", "title"),
                shown(page.selectFirst("[itemprop=headline]")),
                onlyHeading(page),
                Stream.of(page.title())));
    String headline = named.orElse("");
    String site = publisher == null ? "" : publisher;
    if (!site.isEmpty() && headline.endsWith(site) && headline.length() > site.length() + 6) {
      String before = headline.substring(0, headline.length() - site.length()).strip();
      return before.replaceFirst("\\s*([|:<«»·—–-]|::)$", "").strip();
    }
    return headline.equals(page.title().strip())
        ? SITE_BEHIND_TITLE.matcher(headline).replaceFirst("")
        : headline;
  }

  /** Of several headings of the first level, some are the site's name. */
  private static Stream<String> onlyHeading(Document page) {
    List<Element> headings = page.select("h1").stream().filter(each -> each.hasText()).toList();
    return headings.size() == 1 ? shown(headings.getFirst()) : Stream.empty();
  }

  private static @Nullable LocalDate published(Document page, List<JsonNode> described) {
    Element time = page.selectFirst("time[datetime], [itemprop=datePublished]");
    Stream<String> marked =
        time == null
            ? Stream.empty()
            : Stream.of(time.attr("datetime"), time.attr("content"), time.text());
    return Stream.of(
            text(described, node -> node.path("datePublished")),
            meta(page, PUBLISHED.toArray(String[]::new)),
            PUBLISHED_WORDS.matcher(page.text()).results().map(found -> found.group()).limit(1),
            marked)
        .flatMap(Function.identity())
        .map(Dates::in)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String url(Document page, List<JsonNode> described) {
    Element canonical = page.selectFirst("link[rel=canonical]");
    return Stream.of(
            canonical == null ? Stream.<String>empty() : Stream.of(canonical.attr("href")),
            meta(page, "og:url"),
            text(described, node -> node.path("url")),
            text(described, node -> node.path("mainEntityOfPage").path("@id")),
            text(described, node -> node.path("mainEntityOfPage")))
        .flatMap(Function.identity())
        .filter(url -> WEB_ADDRESS.matcher(url).matches())
        .findFirst()
        .orElse(null);
  }

  private static Stream<String> meta(Document page, String... names) {
    return Stream.of(names)
        .flatMap(
            name ->
                page.select("meta[content]").stream()
                    .filter(
                        each ->
                            each.attr("property").equalsIgnoreCase(name)
                                || each.attr("name").equalsIgnoreCase(name)
                                || each.attr("itemprop").equalsIgnoreCase(name)))
        .map(each -> each.attr("content"));
  }

  private static Stream<String> shown(@Nullable Element element) {
    return element == null ? Stream.empty() : Stream.of(element.text());
  }

  private static Stream<String> text(List<JsonNode> nodes, Function<JsonNode, JsonNode> path) {
    return nodes.stream().map(path).filter(JsonNode::isTextual).map(JsonNode::textValue);
  }

  private static Optional<String> first(Stream<Stream<String>> places) {
    return places
        .flatMap(Function.identity())
        .map(CleanText::line)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /** The articles among the JSON-LD objects of the page; a broken script says nothing. */
  private static List<JsonNode> described(Document page) {
    Deque<JsonNode> open = new ArrayDeque<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        open.add(JSON.readTree(script.data()));
      } catch (JsonProcessingException e) {
        // Pages with broken JSON-LD are common; everything else on them may be read still.
      }
    }
    Stream.Builder<JsonNode> articles = Stream.builder();
    while (!open.isEmpty()) {
      JsonNode node = open.poll();
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.has("@graph")) {
        open.add(node.get("@graph"));
      } else if (node.path("@type").toString().matches(".*(Article|Posting|Report).*")) {
        articles.add(node);
      }
    }
    return articles.build().toList();
  }
}
