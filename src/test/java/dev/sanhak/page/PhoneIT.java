package dev.sanhak.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsers.class)
class PhoneIT {
  @Test
  void addressOfASearch_isCopiedBelowTheList(Visit visit) {
    Locator copy =
        visit.phone().allowCopying().open("/?q=AI").find("[data-export-below] [data-copy-list]");
    copy.click();

    assertThat(copy).hasText("복사했습니다");
    assertThat(visit.copied()).endsWith("/?q=AI");
    assertThat(visit.overflow()).isZero();
  }

  @Test
  void drawer_byKeyboard_trapsTheFocusAndGivesItBack(Visit visit) {
    Locator opener = visit.phone().open("/?q=로봇").find("[data-drawer-open]");
    opener.focus();
    visit.press("Enter");
    assertThat(visit.find("[data-drawer]")).isVisible();

    for (int i = 0; i < 5; i++) {
      visit.press("Shift+Tab");
      assertThat(
              visit
                  .page()
                  .evaluate(
                      "document.activeElement === document.body || document.activeElement.closest('[data-drawer]') !== null"))
          .isEqualTo(true);
    }
    visit.press("Escape");

    assertThat(visit.find("[data-drawer]")).isHidden();
    assertThat(opener).isFocused();
  }

  @Test
  void drawer_tickedIn_tellsTheCountWhereItIsRead(Visit visit) {
    visit.phone().open("/?q=서울대 온디바이스 AI").find("[data-drawer-open]").tap();
    visit.value("company", "삼성전자").tap();

    assertThat(visit.find("[data-drawer] [data-status]")).hasText("검색 결과 1건");
  }

  @Test
  void chips_onAPhone_areAllInSight(Visit visit) {
    visit.phone().open("/?company=삼성전자&university=서울대학교&technology=반도체/시스템 반도체&from=2015");

    for (Locator chip : visit.find(".chip, .chips__clear").all()) {
      BoundingBox box = Objects.requireNonNull(chip.boundingBox());
      assertThat(box.x).isNotNegative();
      assertThat(box.x + box.width).isLessThanOrEqualTo(360);
    }
    assertThat(visit.find(".chip").count()).isEqualTo(4);
  }

  @Test
  void drawer_tickedIn_countsTheResultsAndShowsThem(Visit visit) {
    visit.phone().open("/?q=서울대 온디바이스 AI").find("[data-drawer-open]").tap();
    Locator done = visit.find("[data-drawer-done]");
    assertThat(done).hasText("결과 2건 보기");

    visit.value("company", "삼성전자").tap();
    assertThat(done).hasText("결과 1건 보기");
    done.tap();

    assertThat(visit.find("[data-drawer]")).isHidden();
    assertThat(visit.titles()).hasSize(1);
    assertThat(visit.find("[data-drawer-open]")).hasText("필터 1");
  }

  @Test
  void everyState_onAPhone_fitsItsWidth(Visit visit) {
    visit.phone();
    for (String target :
        new String[] {
          "/",
          "/?q=인공지능&company=삼성전자&company=LG전자&university=서울대학교&technology=인공지능/온디바이스 AI&from=2020",
          "/?q=쀍쀍쀍",
          "/?region=서울#network",
          "/?region=서울#technologies",
          "/?university=서울대학교",
          "/partnerships/samsung-electronics-snu-ai-joint-center-2024"
        }) {
      visit.open(target);
      assertThat(visit.overflow()).as(target).isZero();
    }
  }

  @Test
  void export_onAPhone_standsBelowTheResults(Visit visit) {
    visit.phone().open("/?q=온디바이스");

    assertThat(visit.find(".tools [data-export=csv]")).isHidden();
    assertThat(visit.find("[data-export-below] [data-export=csv]")).isVisible();
    assertThat(visit.find("[data-export-below] [data-export=jsonl]"))
        .hasAttribute(
            "href", "/api/export?q=%EC%98%A8%EB%94%94%EB%B0%94%EC%9D%B4%EC%8A%A4&format=jsonl");
  }

  @Test
  void suggestions_onAPhone_areTapped(Visit visit) {
    visit.phone().open("/").find("[data-search-input]").fill("카이스");
    visit.find("[role=option]").first().tap();

    assertThat(visit.page()).hasTitle("카이스트 — 산학");
    assertThat(visit.find("[data-search-options]")).isHidden();
  }
}
