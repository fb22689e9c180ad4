package dev.sanhak.server;

import dev.sanhak.partnership.Partnership;
import dev.sanhak.partnership.Technology;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** One partnership, whole, to read where no script runs. */
record PlainRecord(Partnership partnership) {
  /** Where it stands. */
  static String path(String id) {
    return "/partnerships/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  String toHtml() {
    Partnership one = partnership;
    String facts =
        row("기업", one.partners().companies())
            + row("대학", one.partners().universities())
            + row("기관", one.partners().organizations())
            + row("기술", one.technologies().stream().map(Technology::path).toList())
            + row("유형", one.type() == null ? List.of() : List.of(one.type().label()))
            + row("시기", one.date() == null ? List.of() : List.of(one.date().text()))
            + row("출처", publisher());
    String main =
        "<h1>%s</h1>\n<dl>\n%s</dl>\n%s%s"
            .formatted(
                PlainHtml.escaped(one.title()),
                facts,
                one.body().lines().map(PlainHtml::paragraph).collect(Collectors.joining()),
                PlainHtml.link(one.source()));
    return PlainHtml.page(one.title(), "", path(one.id()), main);
  }

  private List<String> publisher() {
    return partnership.source() == null || partnership.source().publisher() == null
        ? List.of()
        : List.of(partnership.source().publisher());
  }

  private static String row(String name, List<String> values) {
    return values.isEmpty()
        ? ""
        : "<div><dt>%s</dt><dd>%s</dd></div>\n"
            .formatted(name, PlainHtml.escaped(String.join(", ", values)));
  }
}
