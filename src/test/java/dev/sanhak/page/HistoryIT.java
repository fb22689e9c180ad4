package dev.sanhak.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsers.class)
class HistoryIT {
  private static final String RICH =
      "/?q=인공지능&company=삼성전자&company=KT&region=서울&from=2020&to=2026&sort=oldest";

  @Test
  void backAndForward_throughSearches_restoreQueryFiltersAndResults(Visit visit) {
    visit.open("/").search("서울대 온디바이스 AI").tick("company", "삼성전자");

    visit.page().goBack();
    assertThat(visit.find("[data-results-total]")).hasText("2건");
    assertThat(visit.value("company", "삼성전자")).not().isChecked();
    visit.page().goBack();
    assertThat(visit.find("[data-results-total]")).hasText("410건");
    assertThat(visit.find("[data-search-input]")).hasValue("");

    visit.page().goForward();
    visit.page().goForward();
    assertThat(visit.find("[data-results-total]")).hasText("1건");
    assertThat(visit.find("[data-search-input]")).hasValue("서울대 온디바이스 AI");
    assertThat(visit.value("company", "삼성전자")).isChecked();
    assertThat(visit.chips()).containsExactly("삼성전자");
  }

  @Test
  void reload_ofARichState_showsTheSame(Visit visit) {
    visit.open(RICH);
    List<String> titles = visit.titles();

    visit.page().reload();
    visit.settle();

    assertThat(visit.titles()).isEqualTo(titles).isNotEmpty();
    assertThat(visit.chips()).containsExactly("삼성전자", "KT", "서울", "2020년 – 2026년");
    assertThat(visit.find("[data-sort]")).hasValue("oldest");
    assertThat(visit.find("[data-from]")).hasValue("2020");
  }

  @Test
  void sharedLink_inAnotherBrowser_showsTheSame(Visit visit) {
    visit.open("/").search("인공지능").tick("region", "서울");
    visit.find("[data-sort]").selectOption("newest");
    visit.settle();
    List<String> titles = visit.titles();
    String shared = visit.address();

    visit.anew(new Browser.NewContextOptions()).open(shared);

    assertThat(shared).isEqualTo("/?q=인공지능&region=서울&sort=newest");
    assertThat(visit.titles()).isEqualTo(titles).hasSize(20);
    assertThat(visit.find("[data-sort]")).hasValue("newest");
    assertThat(visit.value("region", "서울")).isChecked();
  }

  @Test
  void sort_chosen_ordersByDateAndStartsAtTheFirstPage(Visit visit) {
    visit.open("/?q=인공지능&page=2").find("[data-sort]").selectOption("newest");
    visit.settle();
    List<String> newest = dates(visit);
    visit.find("[data-sort]").selectOption("oldest");
    visit.settle();

    assertThat(visit.address()).isEqualTo("/?q=인공지능&sort=oldest");
    assertThat(newest).isNotEmpty();
    assertThat(newest.getFirst().substring(0, 4))
        .isGreaterThan(dates(visit).getFirst().substring(0, 4));
    assertThat(visit.find("[data-pager] [aria-current=page]")).hasText("1쪽");
  }

  @Test
  void paging_forward_beginsAtTheTopAndBackReturnsToThePlace(Visit visit) {
    visit.open("/?q=인공지능").find(".hit__title").nth(10).scrollIntoViewIfNeeded();
    visit.find("[data-pager] [rel=next]").click();
    visit.settle();
    assertThat(visit.address()).isEqualTo("/?q=인공지능&page=2");
    assertThat(visit.page()).hasTitle("인공지능 (2쪽) — 산학");
    assertThat(visit.find("[data-results-heading]")).isFocused();
    assertThat(scroll(visit)).isLessThan(100);

    visit.page().goBack();
    assertThat(visit.find("[data-pager] [aria-current=page]")).hasText("1쪽");
    visit.page().waitForFunction("window.scrollY > 1000");
  }

  @Test
  void recordLoadedAnew_closed_isBackAtThePlaceInTheList(Visit visit) {
    Locator hit = visit.open("/?q=인공지능").find(".hit__title a").nth(12);
    hit.scrollIntoViewIfNeeded();
    visit.page().waitForTimeout(300);
    int place = scroll(visit);
    hit.click();
    visit.settle();
    visit.page().reload();
    visit.settle();
    visit.press("Escape");

    assertThat(visit.find("[data-detail]")).isHidden();
    assertThat(visit.address()).isEqualTo("/?q=인공지능");
    assertThat(place).isGreaterThan(500);
    visit.page().waitForFunction("place => Math.abs(window.scrollY - place) < 3", place);
  }

  @Test
  void addressOfASearch_isCopied_inItsLanguage(Visit visit) {
    Locator copy =
        visit.allowCopying().open("/?q=AI&region=서울&lang=en").find(".tools [data-copy-list]");
    copy.click();

    assertThat(copy).hasText("Copied");
    assertThat(visit.copied()).contains("q=AI").contains("region=").contains("lang=en");
  }

  @Test
  void sameSearch_writtenOtherwise_isNoOtherEntry(Visit visit) {
    visit.open("/").open("/?q=서울대%20로봇");
    visit.find("[data-search-input]").press("Enter");
    visit.settle().page().goBack();

    assertThat(visit.settle().address()).isEqualTo("/");
  }

  @Test
  void start_withoutWords_offersNoRelevance(Visit visit) {
    visit.open("/");

    assertThat(visit.texts("[data-sort] option")).containsExactly("최신순", "오래된순");
    assertThat(visit.find("[data-intro]")).isVisible();
    visit.search("로봇");
    assertThat(visit.texts("[data-sort] option")).containsExactly("관련도순", "최신순", "오래된순");
    assertThat(visit.find("[data-intro]")).isHidden();
  }

  private static List<String> dates(Visit visit) {
    return visit.texts(".hit time");
  }

  private static int scroll(Visit visit) {
    return ((Number) visit.page().evaluate("window.scrollY")).intValue();
  }
}
