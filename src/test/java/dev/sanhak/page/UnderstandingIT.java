package dev.sanhak.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Browsers.class)
class UnderstandingIT {
  private static final String CORRECTION = ".notice--correction";

  @ParameterizedTest
  @CsvSource({
    "삼성전저, 오타로 보아 고쳤습니다., ‘삼성전저’로 검색",
    "tkatjdwjswk, 한/영 자판이 바뀐 것으로 보았습니다., ‘tkatjdwjswk’(으)로 검색",
    "ㅅㅅㅈㅈ, 초성으로 읽었습니다., ‘ㅅㅅㅈㅈ’(으)로 검색"
  })
  void correction_saysWhatWasSearchedAndWhy(String typed, String why, String link, Visit visit) {
    visit.open("/?q=" + typed);

    assertThat(visit.find(CORRECTION)).hasText("‘삼성전자’ 결과입니다. " + why + " " + link);
    assertThat(visit.find("body > [data-status]")).containsText("‘삼성전자’ 결과입니다. 검색 결과");
    assertThat(visit.find("[data-search-input]")).hasValue(typed);
  }

  @Test
  void correction_declined_searchesWhatWasTyped(Visit visit) {
    visit.open("/?q=삼성전저 반도체&region=서울").find(CORRECTION + " a").click();
    visit.settle();

    assertThat(visit.address()).isEqualTo("/?q=\"삼성전저\" 반도체&region=서울");
    assertThat(visit.find(CORRECTION)).hasCount(0);
  }

  @Test
  void name_takenLiterally_isNoNameAnyMore(Visit visit) {
    visit.open("/?q=카카오는 어느 대학이랑 협력해?");
    Locator undo = visit.find(".meant__undo");
    assertThat(undo).hasAttribute("aria-label", "‘카카오’를 이름이 아니라 글자로 찾기");

    undo.click();
    visit.settle();

    assertThat(visit.address()).isEqualTo("/?q=\"카카오\"는 어느 대학이랑 협력해?");
    assertThat(visit.find(".meant")).hasCount(0);
  }

  @ParameterizedTest
  @CsvSource({"三星電子 배터리, \"삼성전자\" 배터리", "삼성重 로봇, \"삼성중공업\" 로봇"})
  void name_inHanja_isTakenLiterallyAsItIsRead(String typed, String literally, Visit visit) {
    visit.open("/?q=" + typed).find(".meant__undo").first().click();
    visit.settle();

    assertThat(visit.address()).isEqualTo("/?q=" + literally);
    assertThat(visit.texts(".meant")).hasSize(1);
  }

  @Test
  void name_ofACorrectedText_isTakenLiterallyInIt(Visit visit) {
    visit.open("/?q=삼성전저 반도체").find(".meant__undo").first().click();
    visit.settle();

    assertThat(visit.address()).isEqualTo("/?q=\"삼성전자\" 반도체");
    assertThat(visit.texts(".meant")).singleElement().asString().startsWith("반도체");
  }

  @ParameterizedTest
  @CsvSource({
    "제주도에서 하는 산학협력, region, 제주도 제주 지역, /?q=하는 산학협력&region=제주",
    "2023년 반도체 계약학과, year, 2023년 연도, /?q=반도체 계약학과&from=2023&to=2023",
    "로봇 2023년 10월, year, 2023년 10월 연도, /?q=로봇&from=2023-10&to=2023-10",
    "2020년 이후 로봇, year, 2020년 이후 2020년부터 연도, /?q=로봇&from=2020",
    "2021~2023 로봇, year, 2021~2023 2021년 – 2023년 연도, /?q=로봇&from=2021&to=2023"
  })
  void regionOrYear_followed_becomesAFilter(
      String typed, String facet, String meant, String address, Visit visit) {
    visit.open("/?q=" + typed);
    assertThat(visit.texts(".meant")).contains(meant);

    visit.find(".meant__link--" + facet).click();
    visit.settle();

    assertThat(visit.address()).isEqualTo(address);
  }

  @Test
  void nameOfManyMeanings_showsTwoAndHowManyMore(Visit visit) {
    visit.open("/?q=Hyundai");

    assertThat(visit.find(".meant")).hasCount(1);
    assertThat(visit.find(".meant__link")).hasCount(2);
    assertThat(visit.find(".meant__more")).hasText(Pattern.compile("외 \\d+"));
    assertThat(visit.find(".meant__undo")).hasCount(1);
  }

  @Test
  void partialHits_nameTheirMissingWordsAndAreAnnounced(Visit visit) {
    visit.open("/?q=크래프톤 카이스트 건물 기부");

    assertThat(visit.find(".notice--partial")).hasText("모든 말이 들어 있는 결과가 없어 일부만 맞는 결과를 보여 드립니다.");
    assertThat(visit.find("body > [data-status]")).containsText("모든 말이 들어 있는 결과가 없어");
    assertThat(visit.texts(".hit__missing")).contains("없는 말: 기부", "없는 말: 건물, 기부");
  }

  @Test
  void partialHits_behindFullOnes_needNoNotice(Visit visit) {
    visit.open("/?q=수소 인력 양성");

    assertThat(visit.find(".hit").first().locator(".hit__missing")).hasCount(0);
    assertThat(visit.texts(".hit__missing")).contains("없는 말: 양성");
    assertThat(visit.texts(".hit__divider")).containsExactly("여기부터는 일부만 맞는 결과입니다.");
    assertThat(visit.find(".notice--partial")).hasCount(0);
  }

  @Test
  void help_namesTheWaysToSearchAndClosesWithEscape(Visit visit) {
    visit.open("/?q=로봇").find(".header [popovertarget=search-help]").click();

    assertThat(visit.find("#search-help")).isVisible();
    assertThat(visit.find("#search-help dt")).hasCount(6);
    visit.press("Escape");
    assertThat(visit.find("#search-help")).isHidden();
    assertThat(visit.find(".header [popovertarget=search-help]")).isFocused();
  }
}
