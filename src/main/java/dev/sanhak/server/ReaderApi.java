package dev.sanhak.server;

import dev.sanhak.partnership.Partnership;
import dev.sanhak.search.InvalidRequestException;
import dev.sanhak.search.Page;
import dev.sanhak.understanding.SearchService;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * The same search for what is no script: readers of feeds, the search field of a browser, a page
 * without scripts.
 */
final class ReaderApi {
  private static final int FEED_LENGTH = 50;
  private static final String HTML = "text/html; charset=utf-8";

  private final Desks desks;

  ReaderApi(Desks desks) {
    this.desks = desks;
  }

  void configure(RoutesConfig routes) {
    Reading.route(routes, "/api/feed", this::feed);
    Reading.route(routes, "/opensearch.xml", ReaderApi::description);
    Reading.route(routes, "/search/plain", this::plain);
    Reading.route(routes, "/partnerships/{id}/plain", this::record);
  }

  private void feed(Context context) throws Exception {
    Question question = Question.of(Parameters.ofSearch(context)).newestFirst();
    SearchService.Answer answer =
        desks.query(services -> question.answer(services, Page.first(FEED_LENGTH)));
    Feed feed = new Feed(site(context), query(context), question.typed(), answer.result().hits());
    context.contentType("application/atom+xml; charset=utf-8").result(feed.toXml());
  }

  private void plain(Context context) throws Exception {
    context.contentType(HTML);
    try {
      // The page with scripts has its language in its address, too.
      Parameters parameters = Parameters.ofSearch(context, "sort", "page", "size", "lang");
      Question question = Question.of(parameters);
      Page page = parameters.page();
      SearchService.Answer answer = desks.query(services -> question.answer(services, page));
      context.result(
          new PlainPage(question.typed(), answer, QueryString.parse(context.queryString()))
              .toHtml());
    } catch (InvalidRequestException e) {
      missing(context, HttpStatus.BAD_REQUEST, "주소에 적힌 조건을 읽을 수 없습니다: " + e.getMessage());
    }
  }

  private void record(Context context) throws Exception {
    context.contentType(HTML);
    String id = context.pathParam("id");
    Optional<Partnership> found = desks.query(services -> services.engine().find(id));
    if (found.isPresent()) {
      context.result(new PlainRecord(found.get()).toHtml());
    } else {
      missing(context, HttpStatus.NOT_FOUND, "그런 협력 기록이 없습니다. 주소가 바뀌었거나 지워진 기록입니다.");
    }
  }

  private static void missing(Context context, HttpStatus status, String words) {
    context
        .status(status)
        .result(PlainHtml.page("", "", "/", "<h1>찾지 못했습니다</h1>\n" + PlainHtml.paragraph(words)));
  }

  /** What a browser needs to know to offer this search in its own field. */
  private static void description(Context context) throws XMLStreamException {
    Parameters.of(context);
    XmlText xml = new XmlText("OpenSearchDescription", "http://a9.com/-/spec/opensearch/1.1/");
    String site = site(context);
    xml.element("ShortName", "산학")
        .element("Description", "기업과 대학의 산학협력 검색")
        .element("InputEncoding", "UTF-8")
        .empty("Url", "type", "text/html", "template", site + "/?q={searchTerms}")
        .empty(
            "Url", "type", "application/atom+xml", "template", site + "/api/feed?q={searchTerms}");
    context.contentType("application/opensearchdescription+xml; charset=utf-8").result(xml.end());
  }

  /** Feeds and browsers keep these addresses, so that they have to be whole. */
  private static String site(Context context) {
    return context.scheme() + "://" + Optional.ofNullable(context.host()).orElse("localhost");
  }

  private static String query(Context context) {
    return Optional.ofNullable(context.queryString()).map(query -> "?" + query).orElse("");
  }
}
