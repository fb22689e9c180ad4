package dev.sanhak.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader keeps: in the browser, and nowhere else. */
@ExtendWith(Browsers.class)
class KeptIT {
  private static final String OPEN = "[popovertarget=kept-panel].header__link";
  private static final String STARRED = ".kept__list:first-child .kept__link";
  private static final String VIEWED = ".kept__list:last-child .kept__link";

  @Test
  void star_pressed_isKeptAndListed(Visit visit) {
    Locator star = fresh(visit).open("/?q=로봇").find(".hit [data-star]").first();
    String title = visit.titles().getFirst();
    assertThat(star).hasAttribute("aria-pressed", "false");
    assertThat(star).hasAttribute("aria-label", "별표: " + title);

    star.press("Enter");
    assertThat(star).hasAttribute("aria-pressed", "true");
    visit.open("/").find(OPEN).click();

    assertThat(visit.texts(STARRED)).containsExactly(title);
    visit.find(STARRED).click();
    assertThat(visit.find("#detail-title")).hasText(title);
    assertThat(visit.find(".detail [data-star]")).hasAttribute("aria-pressed", "true");
    assertThat(visit.find("[data-kept]")).isHidden();
  }

  @Test
  void star_pressedInThePartnership_showsInTheListBehindIt(Visit visit) {
    fresh(visit).open("/?q=로봇").find(".hit__title a").first().click();
    visit.find(".detail [data-star]").click();
    visit.press("Escape");

    assertThat(visit.find(".hit [data-star]").first()).hasAttribute("aria-pressed", "true");
  }

  @Test
  void viewed_areListedNewestFirst_andCleared(Visit visit) {
    fresh(visit).open("/?q=로봇");
    for (int i : new int[] {0, 1, 0}) {
      visit.find(".hit__title a").nth(i).click();
      visit.find(".detail__facts").waitFor();
      visit.press("Escape");
    }
    visit.find(OPEN).click();
    assertThat(visit.texts(VIEWED)).isEqualTo(visit.titles().subList(0, 2));

    visit.find(".kept__list:last-child .kept__clear").click();

    assertThat(visit.find(VIEWED)).hasCount(0);
    assertThat(visit.find("[data-kept-heading]")).isFocused();
  }

  @Test
  void partnership_openedFromHere_closed_leavesTheFocusAtTheList(Visit visit) {
    fresh(visit).open("/?q=로봇").find(".hit [data-star]").first().click();
    visit.open("/?q=수소").find(OPEN).click();
    visit.find(STARRED).press("Enter");
    visit.find(".detail__facts").waitFor();
    visit.press("Escape");

    assertThat(visit.find("[data-detail]")).isHidden();
    assertThat(visit.find("[data-results-heading]")).isFocused();
  }

  @Test
  void star_pressedInAnotherTab_showsHere(Visit visit) {
    fresh(visit).open("/?q=로봇").find(OPEN).click();
    Page other = visit.page().context().newPage();
    other.navigate(visit.url("/?q=로봇"));
    other.locator(".hit [data-star]").first().click();

    assertThat(visit.find(".hit [data-star]").first()).hasAttribute("aria-pressed", "true");
    assertThat(visit.find(STARRED)).hasCount(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localStorage.setItem('sanhak.starred', '{broken')",
        "localStorage.setItem('sanhak.starred', '[null, 7, {\"id\": \"<b>\", \"title\": \"x\"}, {\"id\": \"a\"}]')",
        "localStorage.setItem('sanhak.starred', '\"text\"')",
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('forbidden'); } })",
        "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }"
      })
  void storage_foreignForbiddenOrFull_breaksNothing(String script, Visit visit) {
    fresh(visit).page().addInitScript(script);
    Locator star = visit.open("/?q=로봇").find(".hit [data-star]").first();
    star.click();

    assertThat(star).hasAttribute("aria-pressed", "true");
    visit.find(OPEN).click();
    assertThat(visit.find(STARRED)).hasCount(1);
  }

  @Test
  void kept_areNoMoreThanCanBeRead(Visit visit) {
    fresh(visit)
        .page()
        .addInitScript(
            """
            localStorage.setItem('sanhak.viewed', JSON.stringify(
              Array.from({ length: 500 }, (_, i) => ({ id: `a-${i}`, title: '기록' }))))""");
    visit.open("/").find(OPEN).click();

    assertThat(visit.find(VIEWED)).hasCount(20);
  }

  @Test
  void server_isNotToldOfAnyOfIt(Visit visit) {
    fresh(visit).open("/?q=로봇");
    int asked = visit.requests("/").size();
    visit.find(".hit [data-star]").first().click();
    visit.find(OPEN).click();

    assertThat(visit.requests("/")).hasSize(asked);
  }

  /** Somebody who has kept nothing yet. */
  private static Visit fresh(Visit visit) {
    return visit.anew(new Browser.NewContextOptions().setViewportSize(1280, 900));
  }
}
