package dev.sanhak.server;

import dev.sanhak.partnership.Source;
import org.jspecify.annotations.Nullable;

/** What all pages have in common that are read where no script runs. */
final class PlainHtml {
  private PlainHtml() {}

  /**
   * A whole page.
   *
   * @param title what it is about, as text; may be empty
   * @param typed what stands in the search box, as text
   * @param same the address of the same with scripts
   * @param main its matter, as markup
   */
  static String page(String title, String typed, String same, String main) {
    return """
        <!doctype html>
        <html lang="ko">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="robots" content="noindex">
        <title>%s산학협력 검색 — 산학</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="/style/base.css">
        <link rel="stylesheet" href="/style/plain.css">
        </head>
        <body class="plain">
        <header>
        <form action="/search/plain" method="get" role="search">
        <label>산학협력 검색 <input name="q" value="%s" maxlength="1000"></label>
        <button class="button" type="submit">찾기</button>
        </form>
        <a href="%s">필터와 그림이 있는 화면으로</a>
        </header>
        <main>
        %s</main>
        </body>
        </html>
        """
        .formatted(
            title.isEmpty() ? "" : escaped(title) + " — ", escaped(typed), escaped(same), main);
  }

  static String paragraph(String text) {
    return text.isEmpty() ? "" : "<p>" + escaped(text) + "</p>\n";
  }

  /** The way to where it is written. */
  static String link(@Nullable Source source) {
    return source == null || source.url() == null
        ? ""
        : "<p><a href=\"%s\" rel=\"noopener noreferrer nofollow\">원문 보기</a></p>\n"
            .formatted(escaped(source.url()));
  }

  /** As text and as a value between double quotes alike. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
