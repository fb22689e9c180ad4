package dev.sanhak.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsers.class)
class YearsIT {
  @Test
  void years_dragged_areASpan(Visit visit) {
    visit.open("/");
    drag(visit, year(visit, "2021"), year(visit, "2023"));
    visit.settle();

    assertThat(visit.address()).isEqualTo("/?from=2021&to=2023");
    assertThat(year(visit, "2022")).hasAttribute("aria-pressed", "true");
    assertThat(year(visit, "2024")).hasAttribute("aria-pressed", "false");
  }

  @Test
  void years_draggedBackwards_areTheSameSpan(Visit visit) {
    visit.open("/");
    drag(visit, year(visit, "2023"), year(visit, "2021"));

    assertThat(visit.settle().address()).isEqualTo("/?from=2021&to=2023");
  }

  @Test
  void years_byKeyboard_areMarkedPickedAndForgotten(Visit visit) {
    visit.open("/");
    year(visit, "2026").focus();
    visit.press("ArrowLeft", "ArrowLeft");
    assertThat(year(visit, "2024")).isFocused();

    visit.press("Shift+ArrowLeft", "Shift+ArrowLeft");
    assertThat(visit.find(".chart__bar--marked")).hasCount(3);
    visit.press("Escape");
    assertThat(visit.find(".chart__bar--marked")).hasCount(0);
    visit.press("Shift+ArrowRight", "Enter").settle();

    assertThat(visit.address()).isEqualTo("/?from=2022&to=2023");
    assertThat(year(visit, "2023")).isFocused();
  }

  @Test
  void years_byTab_areOneStop(Visit visit) {
    visit.open("/");
    year(visit, "2020").focus();
    visit.press("Tab");

    assertThat(visit.find("[data-from]")).isFocused();
  }

  @Test
  void months_ofAChosenYear_narrowItAndLeadBack(Visit visit) {
    visit.open("/?from=2024&to=2024");
    Locator month = visit.find("[data-month='2024-10']");
    assertThat(visit.find("[data-month]")).hasCount(12);
    String label = String.valueOf(month.getAttribute("title"));
    month.click();
    visit.settle();

    assertThat(visit.address()).isEqualTo("/?from=2024-10&to=2024-10");
    assertThat(month).hasAttribute("aria-pressed", "true");
    assertThat(label).startsWith("2024년 10월 ");
    assertThat(visit.texts(".hit time")).contains("2024년 10월 28일").allMatch(YearsIT::isOctober);
    month.click();
    visit.settle();
    assertThat(visit.address()).isEqualTo("/?from=2024&to=2024");
  }

  /** A year alone may be that month. */
  private static boolean isOctober(String date) {
    return date.startsWith("2024년 10월") || date.equals("2024년");
  }

  @Test
  void months_ofTwoYears_stayWithTheirYearAndAreDragged(Visit visit) {
    visit.open("/?from=2023&to=2024");
    assertThat(visit.texts(".months__name")).hasSize(2).first().asString().startsWith("2023년");

    drag(visit, visit.find("[data-month='2024-02']"), visit.find("[data-month='2024-05']"));
    visit.settle();

    assertThat(visit.address()).isEqualTo("/?from=2024-02&to=2024-05");
    assertThat(visit.find("[data-month]")).hasCount(12);
  }

  @Test
  void months_ofManyYears_areNotShown(Visit visit) {
    visit.open("/?from=2020&to=2024");

    assertThat(visit.find("[data-month]")).hasCount(0);
  }

  @Test
  void table_ofYears_saysTheSameAndFilters(Visit visit) {
    visit.open("/?from=2024&to=2024");
    visit.find("[data-facet=year] .table-view__summary").click();
    assertThat(visit.texts("[data-facet=year] tbody tr"))
        .contains(
            String.valueOf(year(visit, "2023").getAttribute("title"))
                .replaceAll("년 (\\d+)건", "년 $1"))
        .anyMatch(line -> line.startsWith("2024년 10월"));

    visit.find("[data-facet=year] tbody a[data-key='2023']").press("Enter");

    assertThat(visit.settle().address()).isEqualTo("/?from=2023&to=2023");
    assertThat(visit.find("[data-facet=year] tbody a[data-key='2023']")).isFocused();
  }

  @Test
  void bars_withAYearFarOff_areStillOneAYear(Visit visit) {
    visit.open("/");
    Object bars =
        visit
            .page()
            .evaluate(
                """
                async () => {
                  const { yearBars } = await import('/js/year-bars.js');
                  const years = [['2017', 4], ['2023', 2], ['2024', 3], ['2099', 1]].map(([year, count]) => ({ year, count }));
                  return yearBars(years, 2017, 2099, new Date('2024-06-01')).map(({ from, to, count }) => `${from}-${to} ${count}`);
                }""");

    assertThat(bars)
        .asInstanceOf(InstanceOfAssertFactories.list(String.class))
        .hasSize(10)
        .startsWith("2017-2017 4")
        .endsWith("2024-2024 3", "2025-2025 0", "2026-2099 1");
  }

  @Test
  void bars_onAPhone_areWideEnoughForAFinger(Visit visit) {
    visit.phone().open("/?from=2024&to=2024").find("[data-drawer-open]").tap();

    for (Locator bar : visit.find(".chart__bar").all()) {
      assertThat(box(bar).width).isGreaterThanOrEqualTo(24);
      assertThat(box(bar).height).isGreaterThanOrEqualTo(24);
    }
    assertThat(visit.overflow()).isZero();
  }

  private static Locator year(Visit visit, String year) {
    return visit.find("[data-year='" + year + "']");
  }

  private static void drag(Visit visit, Locator from, Locator to) {
    from.scrollIntoViewIfNeeded();
    BoundingBox start = box(from);
    BoundingBox end = box(to);
    visit.page().mouse().move(start.x + start.width / 2, start.y + start.height / 2);
    visit.page().mouse().down();
    visit.page().mouse().move(end.x + end.width / 2, end.y + end.height / 2);
    visit.page().mouse().up();
  }

  private static BoundingBox box(Locator locator) {
    return Objects.requireNonNull(locator.boundingBox());
  }
}
