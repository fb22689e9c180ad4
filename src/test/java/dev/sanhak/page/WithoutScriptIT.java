package dev.sanhak.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsers.class)
class WithoutScriptIT {
  @Test
  void search_withoutScripts_leadsToAListToRead(Visit visit) {
    visit.anew(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    visit.page().navigate(visit.url("/"));
    assertThat(visit.find("[data-fallback]")).isVisible();

    visit.find("[name=q]").fill("서울대 온디바이스 AI");
    visit.press("Enter");

    assertThat(visit.find("h1")).hasText("검색 결과 2건");
    assertThat(visit.find("ol > li h2")).hasCount(2);
    assertThat(visit.address()).isEqualTo("/search/plain?q=서울대 온디바이스 AI");
  }

  @Test
  void sharedAddress_withoutScripts_isOneStepFromWhatItAsksFor(Visit visit) {
    visit.anew(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    visit.page().navigate(visit.url("/?q=로봇&university=KAIST"));
    assertThat(visit.find("[name=q]")).hasValue("로봇");
    Locator fallback = visit.find("[data-fallback] a");
    assertThat(fallback).isVisible();
    fallback.click();
    assertThat(visit.address()).isEqualTo("/search/plain?q=로봇&university=KAIST");

    visit.find("ol > li h2 a").first().click();
    assertThat(visit.find("dl")).containsText("KAIST");

    visit.find("header a").click();
    assertThat(fallback).isVisible();
    fallback.click();
    assertThat(visit.find("dl")).containsText("KAIST");
  }

  @Test
  void search_whereAModuleDoesNotCome_leadsToAListToRead(Visit visit) {
    visit.page().route("**/js/chips.js", Route::abort);
    visit.page().navigate(visit.url("/?q=AI"));
    visit.find("[data-fallback] a").click();
    assertThat(visit.find("h1")).hasText(Pattern.compile("검색 결과 \\d+건"));

    visit.page().navigate(visit.url("/"));
    visit.find("[data-search-input]").fill("서울대 온디바이스 AI");
    visit.press("Enter");

    assertThat(visit.find("ol > li h2")).hasCount(2);
    visit.expectFailedRequests();
  }

  @Test
  void words_typedBeforeTheScriptsAreThere_stay(Visit visit) {
    HeldAnswers scripts = visit.hold("**/js/main.js");
    visit
        .page()
        .navigate(
            visit.url("/?q=AI"), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    visit.find("[name=q]").fill("서울대 온디바이스");
    scripts.await();
    scripts.release();

    visit.settle();
    assertThat(visit.find("[name=q]")).hasValue("서울대 온디바이스");
    assertThat(visit.find("[role=option]").first()).isVisible();
    visit.press("Enter").settle();
    assertThat(visit.address()).isEqualTo("/?q=서울대 온디바이스");
  }

  @Test
  void box_beforeTheScriptsHaveCome_isPaintedAndSearches(Visit visit) {
    visit.page().route("**/js/*.js*", route -> {});
    visit
        .page()
        .navigate(visit.url("/"), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    visit
        .page()
        .waitForFunction("() => performance.getEntriesByName('first-contentful-paint').length > 0");

    visit.find("[name=q]").fill("서울대 온디바이스 AI");
    visit.press("Enter");

    assertThat(visit.find("ol > li h2")).hasCount(2);
  }

  @Test
  void articlePage_withoutScripts_saysSo(Visit visit) {
    visit.anew(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    visit.page().navigate(visit.url("/articles/new"));

    assertThat(visit.find("noscript p")).hasText("이 화면은 자바스크립트가 있어야 움직입니다.");
  }

  @Test
  void feed_ofWhatIsShown_isNamedForReaders(Visit visit) {
    visit.open("/?q=AI&region=서울&page=2&sort=oldest");
    assertThat(visit.find("link[rel=alternate]"))
        .hasAttribute("href", "/api/feed?q=AI&region=%EC%84%9C%EC%9A%B8");
    assertThat(visit.find("link[rel=search]")).hasAttribute("href", "/opensearch.xml");
    assertThat(visit.find("[data-fallback]")).hasCount(0);
  }
}
