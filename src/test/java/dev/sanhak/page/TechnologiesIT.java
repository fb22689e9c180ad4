package dev.sanhak.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.server.TestServer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsers.class)
class TechnologiesIT {
  @Test
  void technologies_ofAYear_tellTheChangeAgainstTheYearBefore(Visit visit) {
    drawn(visit.open("/?from=2024&to=2024#technologies"));

    long now = dated("반도체", 2024);
    long change = now - dated("반도체", 2023);
    assertThat(change).isPositive();
    assertThat(row(visit, "반도체").locator(".trend-table__number")).hasText("" + now);
    assertThat(row(visit, "반도체").locator(".change")).hasText("+" + change + "건");
    assertThat(visit.find(".trends__note")).hasText("변화는 2023년보다 2024년에 늘거나 준 건수입니다.");
    assertThat(row(visit, "반도체").locator(".spark"))
        .hasAttribute("aria-label", Pattern.compile(".*2024년 " + now + "건.*"));
  }

  @Test
  void technologies_ofAnyTime_compareTheLastYearThatIsOver(Visit visit) {
    // The clock is that of the whole browser, which other tests use.
    visit.anew(new Browser.NewContextOptions().setViewportSize(1280, 900));
    visit.page().clock().setFixedTime("2026-11-24T12:00:00");
    drawn(visit.open("/#technologies"));
    assertThat(visit.find(".trends__note")).hasText("변화는 2024년보다 2025년에 늘거나 준 건수입니다.");

    drawn(visit.open("/?to=2026#technologies"));
    assertThat(visit.find(".trends__note")).containsText("2026년은 아직 끝나지 않았습니다.");
  }

  @Test
  void field_opened_showsItsTechnologiesAndKeepsTheFocus(Visit visit) {
    drawn(visit.open("/#technologies"));
    Locator opener = row(visit, "반도체").locator("button");
    opener.press("Enter");

    assertThat(opener).isFocused();
    assertThat(opener).hasAttribute("aria-expanded", "true");
    assertThat(row(visit, "반도체/반도체 패키징")).isVisible();
    opener.press("Enter");
    assertThat(row(visit, "반도체/반도체 패키징")).hasCount(0);
  }

  @Test
  void technology_clicked_narrowsAndAgainWidens(Visit visit) {
    drawn(visit.open("/?region=서울#technologies"));
    row(visit, "로봇").locator("a").press("Enter");
    visit.settle();

    assertThat(visit.address()).isEqualTo("/?technology=로봇&region=서울");
    Locator link = row(visit, "로봇").locator("a");
    assertThat(link).hasAttribute("aria-current", "true");
    assertThat(link).isFocused();
    link.press("Enter");
    visit.settle();
    assertThat(visit.address()).isEqualTo("/?region=서울");
  }

  @Test
  void technologies_underAFilter_countWhatItLeaves(Visit visit) {
    drawn(visit.open("/#technologies"));
    visit.value("company", "삼성전자").click();

    assertThat(row(visit, "반도체").locator(".trend-table__number")).hasText("4");
    assertThat(visit.find("[data-facet=technology] .value").first()).containsText("반도체");
  }

  @Test
  void technologies_onAPhone_fit(Visit visit) {
    drawn(visit.phone().open("/#technologies"));
    row(visit, "인공지능").locator("button").tap();

    assertThat(row(visit, "인공지능/온디바이스 AI")).isVisible();
    assertThat(visit.overflow()).isZero();
  }

  private static void drawn(Visit visit) {
    visit.find("[data-view-panel][aria-busy=false] .trend-table").waitFor();
  }

  private static Locator row(Visit visit, String path) {
    return visit.find(".trend-table__row:has(a[data-key='" + path + "'])");
  }

  private static long dated(String field, int year) {
    return TestServer.shared().records().stream()
        .filter(record -> isDated(record, year))
        .filter(record -> record.technologies().stream().anyMatch(one -> one.field().equals(field)))
        .count();
  }

  private static boolean isDated(Partnership record, int year) {
    return record.date() != null && record.date().year() == year;
  }
}
