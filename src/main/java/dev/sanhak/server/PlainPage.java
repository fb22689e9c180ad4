package dev.sanhak.server;

import dev.sanhak.format.Ellipsis;
import dev.sanhak.partnership.Partners;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.search.Hit;
import dev.sanhak.search.Page;
import dev.sanhak.understanding.SearchService;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list of hits to read where no script runs: where it is turned off, did not come, or not yet.
 *
 * @param typed what is searched for, as typed
 * @param answer what was found
 * @param parameters all that was asked with, for the other pages
 */
record PlainPage(String typed, SearchService.Answer answer, Map<String, List<String>> parameters) {
  private static final int SUMMARY_LENGTH = 400;

  String toHtml() {
    String main =
        "<h1>검색 결과 %,d건</h1>\n%s<ol start=\"%d\">\n%s</ol>\n%s"
            .formatted(
                answer.result().total(),
                answer
                    .correction()
                    .map(each -> PlainHtml.paragraph("‘" + each.text() + "’ 결과입니다."))
                    .orElse(""),
                page().offset() + 1,
                answer.result().hits().stream().map(PlainPage::item).collect(Collectors.joining()),
                pager());
    return PlainHtml.page(typed, typed, "/" + query(page().number()), main);
  }

  private Page page() {
    return answer.request().page();
  }

  private static String item(Hit hit) {
    Partnership one = hit.partnership();
    Partners partners = one.partners();
    String facts =
        Stream.of(
                one.type() == null ? null : one.type().label(),
                one.date() == null ? null : one.date().text(),
                one.source() == null ? null : one.source().publisher())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · "));
    String names =
        Stream.of(partners.companies(), partners.universities(), partners.organizations())
            .flatMap(List::stream)
            .collect(Collectors.joining(", "));
    return "<li><h2><a href=\"%s/plain\">%s</a></h2>\n%s%s%s%s</li>\n"
        .formatted(
            PlainHtml.escaped(PlainRecord.path(one.id())),
            PlainHtml.escaped(one.title()),
            PlainHtml.paragraph(facts),
            PlainHtml.paragraph(names),
            PlainHtml.paragraph(Ellipsis.after(SUMMARY_LENGTH, one.body())),
            PlainHtml.link(one.source()));
  }

  private String pager() {
    int number = page().number();
    int seen = page().offset() + answer.result().hits().size();
    String previous = number > 1 ? turn(number - 1, "이전 쪽") : "";
    boolean more = seen < answer.result().total() && !answer.result().hits().isEmpty();
    return "<nav aria-label=\"쪽\">%s%s</nav>\n"
        .formatted(previous, more ? turn(number + 1, "다음 쪽") : "");
  }

  private String turn(int number, String words) {
    return "<a href=\"/search/plain%s\">%s</a>\n"
        .formatted(PlainHtml.escaped(query(number)), words);
  }

  private String query(int number) {
    Stream<String> kept =
        parameters.entrySet().stream()
            .filter(each -> !each.getKey().equals("page"))
            .flatMap(each -> each.getValue().stream().map(value -> pair(each.getKey(), value)));
    Stream<String> page =
        number > 1 ? Stream.of(pair("page", String.valueOf(number))) : Stream.of();
    String query = Stream.concat(kept, page).collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
