package dev.sanhak.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Browsers.class)
class OverviewIT {
  @Test
  void start_showsWhatIsInTheCollection(Visit visit) {
    visit.open("/");

    assertThat(visit.texts(".stats__one"))
        .containsExactly("산학협력 410", "기업 344", "대학 132", "연도 2018–2026년");
    assertThat(lines(visit, "company")).hasSize(6).startsWith("KT 14건");
    assertThat(lines(visit, "university")).hasSize(6).startsWith("서울대학교 47건");
    assertThat(lines(visit, "technology")).hasSize(6).startsWith("인공지능 146건");
    assertThat(visit.find(".ranking--technology .spark")).hasCount(6);
    assertThat(visit.find("[data-results-heading]")).hasText("최근 협력");
  }

  @Test
  void start_askedSomething_makesRoomForTheAnswer(Visit visit) {
    visit.open("/").search("로봇");

    assertThat(visit.find("[data-intro]")).isHidden();
    assertThat(visit.find("[data-overview]")).isHidden();
    visit.page().goBack();
    assertThat(visit.find(".ranking--company")).isVisible();
  }

  @Test
  void start_painted_doesNotMoveAnyMore(Visit visit) {
    visit
        .page()
        .addInitScript(
            """
            window.moved = 0;
            new PerformanceObserver((list) => list.getEntries().forEach((entry) => { moved += entry.value; }))
              .observe({ type: 'layout-shift', buffered: true });""");
    visit.open("/").find(".ranking--technology .spark").first().waitFor();

    assertThat(((Number) visit.page().evaluate("moved")).doubleValue()).isLessThan(0.01);
  }

  @Test
  void name_chosenAlone_hasAPageOfItsOwn(Visit visit) {
    visit.open("/").find(".ranking--company a:has-text('KT')").first().click();
    visit.settle();

    assertThat(visit.address()).isEqualTo("/?company=KT");
    assertThat(visit.find(".name-page__name")).hasText("KT");
    assertThat(visit.find(".name-page__kind")).hasText("기업");
    assertThat(visit.find(".name-page__facts")).containsText("산학협력 14건");
    assertThat(visit.find("h1")).containsText("KT의 산학협력");
    assertThat(lines(visit, "university")).startsWith("KAIST 4건");
    assertThat(visit.find(".ranking--company")).hasCount(0);
    assertThat(visit.find(".ranking--technology .spark").first()).isVisible();
  }

  @Test
  void partner_onAPageOfAName_narrowsToBoth(Visit visit) {
    visit.open("/?company=KT").find(".ranking--university a").first().click();

    assertThat(visit.settle().address()).isEqualTo("/?company=KT&university=KAIST");
    assertThat(visit.find(".name-page")).hasCount(0);
  }

  @Test
  void page_ofATechnology_namesItsField(Visit visit) {
    visit.open("/?technology=인공지능/온디바이스 AI");

    assertThat(visit.find(".name-page__kind")).hasText("기술 · 인공지능");
    assertThat(visit.find(".name-page__name")).hasText("온디바이스 AI");
    assertThat(lines(visit, "company")).isNotEmpty();
    assertThat(lines(visit, "university")).isNotEmpty();
  }

  @Test
  void page_ofAName_isOnlyOfThatAlone(Visit visit) {
    for (String other :
        List.of(
            "/?company=KT&q=AI",
            "/?company=KT&company=LG전자",
            "/?university=KAIST&page=2",
            "/?company=없는회사",
            "/?region=서울")) {
      visit.open(other);
      assertThat(visit.find("[data-overview]").isVisible()).as(other).isFalse();
    }
  }

  @Test
  void page_ofAName_isPassedOnByItsAddress(Visit visit) {
    Locator copy = visit.allowCopying().open("/?university=KAIST").find(".tools [data-copy-list]");
    copy.click();

    assertThat(copy).hasText("복사했습니다");
    assertThat(visit.find("body > [data-status]")).hasText("복사했습니다");
    assertThat(visit.copied()).isEqualTo(visit.page().url());
  }

  @ParameterizedTest
  @CsvSource({
    "/, .ranking--company .ranking__link",
    "/, .ranking--technology .ranking__link",
    "/, .ranking--company .ranking__more",
    "/, .example",
    "/?company=삼성전자, .ranking--university .ranking__link"
  })
  void link_followedByKeyboard_leadsTheFocusToWhatItShows(String target, String link, Visit visit) {
    visit.open(target).find(link).first().press("Enter");
    visit.settle().waitForAll();

    assertThat(visit.page().url()).isNotEqualTo(visit.url(target));
    assertThat(visit.find("[data-results-heading]")).isFocused();
  }

  @Test
  void overview_onAPhone_fits(Visit visit) {
    visit.phone();
    for (String target : List.of("/", "/?company=삼성전자", "/?technology=반도체")) {
      visit.open(target).find("[data-overview] .ranking").first().waitFor();
      assertThat(visit.overflow()).as(target).isZero();
    }
  }

  private static List<String> lines(Visit visit, String facet) {
    return visit.texts(".ranking--" + facet + " .ranking__link");
  }
}
