package dev.sanhak.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsers.class)
class DetailIT {
  private static final String ID = "samsung-electronics-snu-ai-joint-center-2024";
  private static final String HIT = "[data-hit=" + ID + "]";
  private static final String DETAIL = "[data-detail]";

  @Test
  void partnership_openedFromTheList_showsItWholeWithItsSource(Visit visit) {
    visit.open("/?q=서울대 온디바이스 AI").find(HIT).click();

    assertThat(visit.find("#detail-title")).containsText("AI 공동연구센터");
    assertThat(visit.find(".detail__body")).containsText("핵심 기술과 제품 경쟁력을 높이려 한다.");
    assertThat(visit.texts(".detail .partner")).containsExactly("삼성전자", "서울대학교", "삼성리서치");
    assertThat(visit.find(".detail time")).hasText("2024년 6월 17일");
    assertThat(visit.find(".detail__link")).hasAttribute("href", "http://www.ekoreanews.co.kr/");
    assertThat(visit.find(".detail__link")).hasAttribute("rel", "noopener noreferrer nofollow");
    assertThat(visit.address()).isEqualTo("/partnerships/" + ID + "?q=서울대 온디바이스 AI");
  }

  @Test
  void similarPartnerships_standBelow_andLeadFromOneToTheNext(Visit visit) {
    visit.open("/partnerships/" + ID + "?q=서울대 온디바이스 AI");
    Locator first = visit.find(".similar__item").first();
    assertThat(first.locator(".similar__shared")).not().isEmpty();
    String title = first.locator("a").innerText();

    first.locator("a").click();

    assertThat(visit.find("#detail-title")).hasText(title);
    assertThat(visit.page()).hasURL(Pattern.compile("/partnerships/(?!" + ID + ")[a-z0-9-]+\\?q="));
    visit.press("Escape");
    assertThat(visit.find(DETAIL)).isHidden();
  }

  @Test
  void back_fromAPartnership_returnsToItsPlaceInTheList(Visit visit) {
    visit.open("/?q=인공지능").find(".hit__title a").nth(12).click();
    visit.find(".detail__facts").waitFor();
    int asked = visit.requests("/api/search").size();

    visit.page().goBack();

    assertThat(visit.find(DETAIL)).isHidden();
    assertThat(visit.find(".hit__title a").nth(12)).isFocused();
    assertThat(visit.find(".hit__title a").nth(12)).isInViewport();
    assertThat(visit.address()).isEqualTo("/?q=인공지능");
    assertThat(visit.requests("/api/search")).hasSize(asked);
  }

  @Test
  void partnership_byItsAddress_hasTheListBehindItAndEscapeLeadsThere(Visit visit) {
    visit.open("/partnerships/" + ID + "?q=서울대 온디바이스 AI");
    assertThat(visit.find("#detail-title")).isVisible();
    assertThat(visit.page()).hasTitle(visit.find("#detail-title").innerText() + " — 산학");
    assertThat(visit.total()).isEqualTo("2건");

    visit.press("Escape");

    assertThat(visit.find(DETAIL)).isHidden();
    assertThat(visit.address()).isEqualTo("/?q=서울대 온디바이스 AI");
    assertThat(visit.find(HIT)).isFocused();
  }

  @Test
  void factsOfAPartnership_followed_showAllThatShareThem(Visit visit) {
    visit.open("/partnerships/" + ID).find(".detail .topic").first().click();
    visit.settle();

    assertThat(visit.find(DETAIL)).isHidden();
    assertThat(visit.address()).isEqualTo("/?technology=인공지능/온디바이스 AI");
    assertThat(visit.total()).isEqualTo("4건");
  }

  @Test
  void partnership_thatDoesNotExist_saysSo(Visit visit) {
    visit.open("/partnerships/no-such-partnership");

    assertThat(visit.find("#detail-title")).hasText("그런 협력 기록이 없습니다");
    visit.find("[data-detail-close]").click();
    assertThat(visit.find(DETAIL)).isHidden();
    assertThat(visit.address()).isEqualTo("/");
    visit.expectFailedRequests();
  }

  @Test
  void address_ofAPartnership_isCopiedToCiteIt(Visit visit) {
    Locator copy = visit.allowCopying().open("/partnerships/" + ID + "?q=로봇").find("[data-copy]");
    copy.click();

    assertThat(copy).hasText("복사했습니다");
    assertThat(visit.copied()).isEqualTo(visit.url("/partnerships/" + ID));
  }

  @Test
  void partnership_withModifier_opensInANewTabWithTheListBehindIt(Visit visit) {
    visit.open("/?q=로봇");
    Page tab =
        visit
            .page()
            .context()
            .waitForPage(
                () ->
                    visit
                        .find(".hit__title a")
                        .first()
                        .click(
                            new Locator.ClickOptions()
                                .setModifiers(List.of(KeyboardModifier.CONTROL))));

    assertThat(tab.locator("#detail-title")).hasText(visit.titles().getFirst());
    assertThat(visit.address()).isEqualTo("/?q=로봇");
    tab.close();
  }

  @Test
  void close_pressedTwice_doesNotLeaveTheList(Visit visit) {
    visit.open("/").search("로봇").find(".hit__title a").first().click();
    visit.find(".detail__facts").waitFor();
    visit
        .page()
        .evaluate(
            "() => { const close = document.querySelector('.detail [data-detail-close]'); close.click(); close.click(); }");

    assertThat(visit.find("[data-detail]")).isHidden();
    visit.page().waitForTimeout(200);
    assertThat(visit.address()).isEqualTo("/?q=로봇");
  }

  @Test
  void titleSuggestion_chosen_opensThePartnership(Visit visit) {
    visit.open("/").find("[data-search-input]").fill("삼성전자와 서울대, 온디바이스");
    visit.find("[role=option].option--title").click();

    assertThat(visit.find("#detail-title")).containsText("AI 공동연구센터");
    assertThat(visit.address()).isEqualTo("/partnerships/" + ID);
  }
}
