package dev.sanhak.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ReducedMotion;
import dev.sanhak.server.TestServer;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A reader's visit: one tab, what is done in it, and what it asked the server. */
final class Visit {
  private static final double PATIENCE_MILLIS = 8_000;

  private final List<BrowserContext> others = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private final Set<Request> underway = new HashSet<>();
  private final List<String> problems = new ArrayList<>();
  private UnaryOperator<String> addresses = target -> TestServer.shared().uri(target).toString();
  private final List<Page> tabs = new ArrayList<>();
  private final Contexts contexts;
  private Page page;

  /** What all visits share: a browser on a desk and one on a phone, which have been here before. */
  record Contexts(BrowserContext desk, BrowserContext phone) {
    static Contexts of(Browser browser) {
      return new Contexts(
          context(browser, new Browser.NewContextOptions().setViewportSize(1280, 900)),
          context(
              browser,
              new Browser.NewContextOptions()
                  .setViewportSize(360, 740)
                  .setHasTouch(true)
                  .setIsMobile(true)));
    }
  }

  /** Opens a tab on a desk. */
  Visit(Contexts contexts) {
    this.contexts = contexts;
    page = tab(contexts.desk);
    tabs.add(page);
  }

  private static BrowserContext context(Browser browser, Browser.NewContextOptions options) {
    BrowserContext context =
        browser.newContext(options.setLocale("ko-KR").setReducedMotion(ReducedMotion.REDUCE));
    context.setDefaultTimeout(PATIENCE_MILLIS);
    return context;
  }

  private Page tab(BrowserContext context) {
    Page tab = context.newPage();
    tab.onRequest(request -> requests.add(decoded(request.url())));
    tab.onRequest(request -> underway.add(request));
    tab.onRequestFinished(underway::remove);
    tab.onRequestFailed(underway::remove);
    tab.onPageError(problems::add);
    tab.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            problems.add(message.text());
          }
        });
    return tab;
  }

  /** Goes on in another, fresh browser: another person, or another device. */
  Visit anew(Browser.NewContextOptions options) {
    Browser browser = Objects.requireNonNull(contexts.desk.browser());
    BrowserContext other = context(browser, options);
    others.add(other);
    return goOn(tab(other));
  }

  private Visit goOn(Page other) {
    page = other;
    requests.clear();
    underway.clear();
    return this;
  }

  /** Goes on with a phone. */
  Visit phone() {
    Page other = tab(contexts.phone);
    tabs.add(other);
    return goOn(other);
  }

  /** Goes on at another server than the one of the bundled records. */
  Visit at(UnaryOperator<String> otherAddresses) {
    addresses = otherAddresses;
    return this;
  }

  /** Opens an address, such as {@code /?q=AI}, and waits for its answer. */
  Visit open(String target) {
    page.navigate(url(target));
    return settle();
  }

  /** The whole address of a target. */
  String url(String target) {
    return addresses.apply(encoded(target));
  }

  /** Waits until the answer to what was done last is on the page. */
  Visit settle() {
    page.locator("[data-results][aria-busy=false]").waitFor();
    return this;
  }

  /**
   * Waits for what comes after the answer: a view as wide as the page, the parts that ask for more.
   */
  Visit waitForAll() {
    page.waitForCondition(underway::isEmpty);
    page.waitForFunction(
        """
        () => {
          const panel = document.querySelector('[data-view-panel]');
          const drawing = panel?.querySelector('.network__drawing');
          return !panel || panel.hidden || (panel.ariaBusy === 'false'
            && (!drawing || Math.abs(drawing.getAttribute('width') - panel.clientWidth) <= 1));
        }""");
    return this;
  }

  /** Types into the box and presses Enter. */
  Visit search(String words) {
    page.locator("[data-search-input]").fill(words);
    page.keyboard().press("Enter");
    return settle();
  }

  /** Ticks or unticks a value of a facet by its label. */
  Visit tick(String facet, String value) {
    value(facet, value).click();
    return settle();
  }

  /** The checkbox of a value. */
  Locator value(String facet, String value) {
    return page.locator("[data-facet=" + facet + "] input[value='" + value + "']");
  }

  /** The counts beside the values of a facet, as read: "삼성전자 3". */
  List<String> values(String facet) {
    return page.locator("[data-facet=" + facet + "] .values > li > .value").allInnerTexts().stream()
        .map(text -> text.replace("건", "").replaceAll("\\s+", " ").strip())
        .toList();
  }

  Locator find(String selector) {
    return page.locator(selector);
  }

  /** What is read in each place, on one line. */
  List<String> texts(String selector) {
    return page.locator(selector).allInnerTexts().stream()
        .map(text -> text.replaceAll("\\s+", " ").strip())
        .toList();
  }

  List<String> titles() {
    return texts(".hit__title");
  }

  /** "2건" beside the heading. */
  String total() {
    return page.locator("[data-results-total]").innerText();
  }

  List<String> chips() {
    return page.locator(".chip .chip__text").allInnerTexts();
  }

  /** By how many pixels the page, or the panel over it, is wider than the screen. */
  int overflow() {
    Object width =
        page.evaluate(
            """
            () => Math.max(...[document.documentElement, ...document.querySelectorAll('dialog[open]')]
              .map((element) => element.scrollWidth)) - document.documentElement.clientWidth""");
    return Math.max(0, ((Number) width).intValue());
  }

  Visit press(String... keys) {
    for (String key : keys) {
      page.keyboard().press(key);
    }
    return this;
  }

  /** Lets the page write to the clipboard, which a browser would ask its user for. */
  Visit allowCopying() {
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    return this;
  }

  /** What was copied last. */
  String copied() {
    return String.valueOf(page.evaluate("navigator.clipboard.readText()"));
  }

  /** Everything after the host, readable. */
  String address() {
    URI uri = URI.create(page.url());
    return uri.getPath() + (uri.getRawQuery() == null ? "" : "?" + decoded(uri.getRawQuery()));
  }

  /** The requests to a path so far, readable, without the host and the version of a file. */
  List<String> requests(String path) {
    return requests.stream()
        .map(url -> url.substring(url.indexOf('/', "http://".length())))
        .map(target -> target.replaceFirst("^/v-[0-9a-f]+/", "/"))
        .filter(target -> target.startsWith(path))
        .toList();
  }

  /** Lets every request of a path be answered with a problem, from now on. */
  void answer(String path, int status, String type) {
    page.unroute("**" + path + "*");
    page.route(
        "**" + path + "*",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setStatus(status)
                    .setContentType("application/problem+json")
                    .setBody(
                        "{\"type\": \"%s\", \"status\": %d, \"title\": \"T\", \"detail\": \"Detail\"}"
                            .formatted(type, status))));
  }

  /** Lets every request of a path fail as if the server had broken. */
  void breakServer(String path) {
    page.route(
        "**" + path + "*",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setStatus(500)
                    .setContentType("application/problem+json")
                    .setBody("{\"status\": 500, \"title\": \"Server Error\"}")));
  }

  /** Lets the answers to these requests wait until they are released. */
  HeldAnswers hold(String glob) {
    return new HeldAnswers(page, glob);
  }

  /** Chromium itself reports every answer that is an error; a test that provokes one expects it. */
  void expectFailedRequests() {
    problems.removeIf(problem -> problem.startsWith("Failed to load resource"));
  }

  Page page() {
    return page;
  }

  /** Ends the visit; a console that was told of a problem fails the test. */
  void leave(boolean passed) {
    others.forEach(BrowserContext::close);
    tabs.forEach(Page::close);
    if (passed) {
      assertThat(problems).as("problems told to the console").isEmpty();
    }
  }

  private static String encoded(String target) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : target.getBytes(StandardCharsets.UTF_8)) {
      encoded.append(b > ' ' ? String.valueOf((char) b) : "%%%02X".formatted(b & 0xFF));
    }
    return encoded.toString();
  }

  private static String decoded(String url) {
    return URLDecoder.decode(url, StandardCharsets.UTF_8);
  }
}
