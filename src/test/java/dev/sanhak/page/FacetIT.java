package dev.sanhak.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.KeyboardModifier;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Browsers.class)
class FacetIT {
  @ParameterizedTest
  @CsvSource({
    "university, 울대학, 서울대학교",
    "university, SNU, 서울대학교",
    "company, ㅅㅅㅈㅈ, 삼성전자",
    "technology, 온디바, 인공지능/온디바이스 AI"
  })
  void facet_searchedWithin_findsByPartAliasAndInitials(
      String facet, String typed, String value, Visit visit) {
    visit.open("/");

    visit.find("[data-facet=" + facet + "] [data-find]").fill(typed);

    assertThat(visit.value(facet, value)).isVisible();
    assertThat(visit.value(facet, facet.equals("company") ? "KT" : "KAIST")).hasCount(0);
    visit.tick(facet, value);
    assertThat(visit.address()).isEqualTo("/?" + facet + "=" + value);
  }

  @Test
  void facet_searchedForNothing_saysSoAndEscapeBringsTheListBack(Visit visit) {
    visit.open("/").find("[data-facet=company] [data-find]").fill("없는기업");
    assertThat(visit.find("[data-facet=company] .facet__none")).hasText("‘없는기업’에 맞는 값이 없습니다");

    visit.press("Escape");

    assertThat(visit.value("company", "KT")).isVisible();
    assertThat(visit.find("[data-facet=company] .facet__none")).isHidden();
  }

  @Test
  void facet_ofManyValues_showsMoreAndFewer(Visit visit) {
    visit.open("/");
    assertThat(visit.values("university")).hasSize(6);

    visit.find("[data-facet=university] [data-more]").click();
    assertThat(visit.find("[data-facet=university] .value")).hasCount(36);

    visit.find("[data-facet=university]").getByText("접기").click();
    assertThat(visit.find("[data-facet=university] .value")).hasCount(6);
    assertThat(visit.find("[data-facet=university] [data-more]")).isFocused();
  }

  @Test
  void technology_opened_showsItsSecondLevel(Visit visit) {
    visit.open("/");
    Locator opener = visit.find("[data-facet=technology] .value__open").first();
    Locator second = visit.value("technology", "인공지능/온디바이스 AI");
    assertThat(second).isHidden();
    opener.click();
    assertThat(opener).hasAttribute("aria-expanded", "true");

    visit.tick("technology", "인공지능/온디바이스 AI");

    assertThat(visit.chips()).containsExactly("인공지능 › 온디바이스 AI");
    assertThat(visit.total()).isEqualTo("4건");
    assertThat(visit.value("technology", "인공지능").evaluate("box => box.indeterminate"))
        .isEqualTo(true);
    visit.tick("technology", "인공지능");
    assertThat(visit.chips()).containsExactly("인공지능");
  }

  @Test
  void values_ofOneFacet_widenAndOfTwoNarrow(Visit visit) {
    visit.open("/").tick("company", "삼성전자");
    int one = number(visit.total());
    visit.tick("company", "KT");
    int both = number(visit.total());
    visit.tick("university", "서울대학교");

    assertThat(both).isGreaterThan(one);
    assertThat(number(visit.total())).isLessThan(both);
    assertThat(visit.chips()).containsExactly("삼성전자", "KT", "서울대학교");
    assertThat(visit.texts(".chips__join")).containsExactly("또는", "그리고");
  }

  @Test
  void chosenValue_withoutAnyHit_staysListed(Visit visit) {
    visit.open("/?q=온디바이스&company=한화오션");

    assertThat(visit.values("company")).contains("한화오션 0");
    assertThat(visit.value("company", "한화오션")).isChecked();
  }

  @Test
  void chips_takenAway_takeTheirFiltersAlong(Visit visit) {
    visit.open("/?q=인공지능&company=삼성전자&university=서울대학교&from=2020");
    assertThat(visit.chips()).containsExactly("삼성전자", "서울대학교", "2020년부터");

    visit.find(".chip--university").press("Enter");
    visit.settle();
    assertThat(visit.address()).isEqualTo("/?q=인공지능&company=삼성전자&from=2020");
    assertThat(visit.find(".chip--year")).isFocused();

    visit.find(".chips__clear").click();
    visit.settle();
    assertThat(visit.address()).isEqualTo("/?q=인공지능");
    assertThat(visit.find("[data-chips]")).isHidden();
  }

  @Test
  void years_byFields_limitTheDates(Visit visit) {
    visit.open("/?q=인공지능").find("[data-from]").fill("2021");
    visit.find("[data-to]").fill("2022-06");
    visit.press("Enter").settle();

    assertThat(visit.address()).isEqualTo("/?q=인공지능&from=2021&to=2022-06");
    assertThat(visit.chips()).containsExactly("2021년 – 2022년 6월");
    assertThat(visit.texts(".hit time")).isNotEmpty().allMatch(date -> date.matches("202[12]년.*"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"어제", "2024-02-31", "1899"})
  void years_notReadable_areRefusedBeforeAsking(String text, Visit visit) {
    visit.open("/").find("[data-from]").fill(text);
    visit.press("Enter");

    assertThat(visit.find(".years__error")).isVisible();
    assertThat(visit.find("[data-from]")).hasAttribute("aria-invalid", "true");
    assertThat(visit.find("[data-to]")).hasAttribute("aria-invalid", "false");
    assertThat(visit.address()).isEqualTo("/");
  }

  @Test
  void years_typedButNotApplied_outliveATick(Visit visit) {
    visit.open("/?q=인공지능").find("[data-from]").fill("2021");
    visit.tick("region", "서울");

    assertThat(visit.find("[data-from]")).hasValue("2021");
    visit.find("[data-from]").press("Enter");
    assertThat(visit.settle().address()).isEqualTo("/?q=인공지능&region=서울&from=2021");
    visit.find(".chip--year").click();
    visit.settle();
    assertThat(visit.find("[data-from]")).hasValue("");
  }

  @Test
  void facet_searchedWithinFewValues_keepsItsFieldAsLongAsItIsTypedIn(Visit visit) {
    Locator find = visit.open("/?q=인공지능").find("[data-facet=company] [data-find]");
    find.fill("삼성");
    visit.search("온디바이스");
    find.focus();
    find.fill("");

    assertThat(find).isFocused();
  }

  @Test
  void region_inEnglish_isFoundByItsEnglishName(Visit visit) {
    visit.open("/?lang=en").find("[data-facet=region] [data-find]").fill("seoul");

    assertThat(visit.find("[data-facet=region] .values > li")).hasCount(1);
    assertThat(visit.find("[data-facet=region] .values > li")).containsText("Seoul");
  }

  @Test
  void years_ofAnotherChoice_takeThePlaceOfWhatIsTyped(Visit visit) {
    visit.open("/?q=인공지능&from=2020&to=2024").find("[data-from]").fill("2019");
    visit.find("[data-year='2022']").click();
    visit.settle();

    assertThat(visit.find("[data-from]")).hasValue("2022");
    assertThat(visit.find("[data-to]")).hasValue("2022");
  }

  @Test
  void facet_thatCannotBeSearched_doesNotShowWhatWasNotAskedFor(Visit visit) {
    visit.open("/?q=인공지능");
    visit.breakServer("/api/facets/company");
    visit.find("[data-facet=company] [data-find]").fill("삼성");

    assertThat(visit.find("[data-facet=company] .facet__none")).hasText("목록을 불러오지 못했습니다");
    assertThat(visit.find("[data-facet=company] .values > li")).hasCount(0);
    visit.expectFailedRequests();
  }

  @Test
  void years_byTheChart_areChosenAndTakenBack(Visit visit) {
    visit.open("/?q=인공지능");
    Locator bar = visit.find("[data-year='2024']");
    int count = number(String.valueOf(bar.getAttribute("title")).replaceAll(".*년 ", ""));

    bar.click();
    visit.settle();
    assertThat(visit.address()).isEqualTo("/?q=인공지능&from=2024&to=2024");
    assertThat(visit.total()).isEqualTo(count + "건");
    assertThat(bar).hasAttribute("aria-pressed", "true");

    visit
        .find("[data-year='2022']")
        .click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
    visit.settle();
    assertThat(visit.address()).isEqualTo("/?q=인공지능&from=2022&to=2024");
  }

  private static int number(String text) {
    return Integer.parseInt(text.replaceAll("\\D", ""));
  }
}
