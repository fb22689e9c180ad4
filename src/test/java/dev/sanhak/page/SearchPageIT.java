package dev.sanhak.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsers.class)
class SearchPageIT {
  @Test
  void search_narrowedByCompany_showsThePartnershipAndWhyItMatches(Visit visit) {
    visit.open("/");
    visit.find("[data-search-input]").pressSequentially("서울대 온디바이스 AI");
    visit.press("Enter").settle();
    assertThat(visit.total()).isEqualTo("2건");

    visit.tick("company", "삼성전자");

    assertThat(visit.total()).isEqualTo("1건");
    assertThat(visit.titles()).containsExactly("삼성전자와 서울대, 온디바이스·멀티모달 AI 연구할 'AI 공동연구센터' 설립 협약");
    assertThat(visit.texts(".hit__title mark")).containsExactly("서울대");
    assertThat(visit.texts(".hit__body mark")).contains("서울대학교", "온디바이스 AI");
    assertThat(visit.texts(".partner--matched")).containsExactly("대학 서울대학교");
    assertThat(visit.texts(".topic--matched .topic__name")).containsExactly("온디바이스 AI");
    assertThat(visit.find(".hit__why")).hasText("일치: 제목 · 본문 · 대학 (서울대) · 기술");
    assertThat(visit.address()).isEqualTo("/?q=서울대 온디바이스 AI&company=삼성전자");
  }

  @Test
  void tick_ofOneValue_updatesTheCountsInPlaceAndKeepsTheFocus(Visit visit) {
    visit.open("/?q=서울대 온디바이스 AI");
    assertThat(visit.values("company")).containsExactly("딥엑스 1", "삼성전자 1");
    visit.value("company", "삼성전자").focus();

    visit.press("Space").settle();

    assertThat(visit.value("company", "삼성전자")).isFocused();
    assertThat(visit.value("company", "삼성전자")).isChecked();
    assertThat(visit.values("company")).containsExactly("딥엑스 1", "삼성전자 1");
    assertThat(visit.values("type")).containsExactly("공동연구센터 1");
    assertThat(visit.values("organization")).containsExactly("삼성리서치 1");
  }

  @Test
  void understoodName_followed_becomesAFilterAndLeavesTheRest(Visit visit) {
    visit.open("/?q=서울대 온디바이스 AI");
    assertThat(visit.texts(".meant")).hasSize(2).first().asString().contains("서울대", "서울대학교");

    visit.find(".meant__link--university").click();
    visit.settle();

    assertThat(visit.address()).isEqualTo("/?q=온디바이스 AI&university=서울대학교");
    assertThat(visit.chips()).containsExactly("서울대학교");
    assertThat(visit.total()).isEqualTo("2건");
  }

  @Test
  void name_leftOutWithAMinus_isShownAsLeftOut(Visit visit) {
    visit.open("/?q=온디바이스 AI -서울대");

    assertThat(visit.texts(".meant--excluded")).hasSize(1).first().asString().contains("서울대", "제외");
  }

  @Test
  void title_always_saysWhatIsAskedFor(Visit visit) {
    visit.open("/");
    assertThat(visit.page()).hasTitle("산학협력 검색 — 산학");

    visit.search("로봇").tick("university", "KAIST");
    assertThat(visit.page()).hasTitle("로봇 · KAIST — 산학");

    visit.find(".hit__title a").first().click();
    assertThat(visit.page()).hasTitle(visit.find("#detail-title").innerText() + " — 산학");
  }

  @Test
  void liveRegion_afterEachAnswer_tellsTheTotalOnce(Visit visit) {
    visit.open("/");
    assertThat(visit.find("body > [data-status]")).hasText("검색 결과 410건");
    visit
        .page()
        .evaluate(
            """
        () => {
          window.told = [];
          const status = document.querySelector('[data-status]');
          new MutationObserver(() => status.textContent && told.push(status.textContent))
            .observe(status, { childList: true, characterData: true, subtree: true });
        }""");

    visit.search("서울대 온디바이스 AI");
    assertThat(visit.find("body > [data-status]")).hasText("검색 결과 2건");
    visit.value("company", "딥엑스").click();
    visit.settle();
    assertThat(visit.find("body > [data-status]")).hasText("검색 결과 1건");

    assertThat(visit.page().evaluate("told.join('|')")).isEqualTo("검색 결과 2건|검색 결과 1건");
  }

  @Test
  void export_alwaysOffersWhatIsShown(Visit visit) {
    visit.open("/?q=로봇&university=KAIST&sort=oldest");

    assertThat(visit.find("[data-export=csv]").first())
        .hasAttribute(
            "href", "/api/export?q=%EB%A1%9C%EB%B4%87&university=KAIST&sort=oldest&format=csv");
  }
}
