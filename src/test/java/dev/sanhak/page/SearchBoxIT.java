package dev.sanhak.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Browsers.class)
class SearchBoxIT {
  private static final String BOX = "[data-search-input]";
  private static final String OPTION = "[data-search-options] [role=option]";

  @Test
  void typing_withComposition_suggestsAtEachStep(Visit visit) {
    visit.open("/").find(BOX).focus();
    CDPSession keyboard = visit.page().context().newCDPSession(visit.page());

    for (String step : new String[] {"ㅎ", "하", "한"}) {
      visit.page().waitForResponse("**/api/suggest*", () -> compose(keyboard, step));
    }

    assertThat(visit.requests("/api/suggest"))
        .containsExactly(
            "/api/suggest?q=ㅎ&limit=8", "/api/suggest?q=하&limit=8", "/api/suggest?q=한&limit=8");
    assertThat(visit.find(BOX)).hasValue("한");
    assertThat(visit.find(OPTION).first()).isVisible();
  }

  @Test
  void enter_endingAComposition_submitsTheWholeWordOnce(Visit visit) {
    visit.open("/").find(BOX).focus();
    CDPSession keyboard = visit.page().context().newCDPSession(visit.page());
    for (String step : new String[] {"ㅎ", "하", "한"}) {
      compose(keyboard, step);
    }
    int before = visit.requests("/api/search").size();

    keyboard.send("Input.insertText", text("한"));
    visit.press("Enter").settle();

    assertThat(visit.address()).isEqualTo("/?q=한");
    assertThat(visit.find("body > [data-status]")).hasText(Pattern.compile("검색 결과.*"));
    assertThat(visit.requests("/api/search"))
        .hasSize(before + 1)
        .last()
        .isEqualTo("/api/search?q=한");
    assertThat(visit.find(OPTION)).hasCount(0);
  }

  @Test
  void keys_whileComposing_belongToTheInputMethod(Visit visit) {
    visit.open("/").find(BOX).focus();
    compose(visit.page().context().newCDPSession(visit.page()), "삼");
    visit.find(OPTION).first().waitFor();

    visit.find(BOX).dispatchEvent("keydown", Map.of("key", "ArrowDown", "isComposing", true));
    visit.find(BOX).dispatchEvent("keydown", Map.of("key", "Escape", "keyCode", 229));

    assertThat(visit.find(OPTION + "[aria-selected=true]")).hasCount(0);
    assertThat(visit.find(BOX)).hasAttribute("aria-expanded", "true");
  }

  @Test
  void suggestions_byKeyboard_areChosenAndClosed(Visit visit) {
    Locator box = visit.open("/").find(BOX);
    box.pressSequentially("삼성");
    visit.find(OPTION).first().waitFor();
    assertThat(box).hasAttribute("aria-expanded", "true");

    visit.press("ArrowDown", "ArrowDown", "ArrowUp");
    assertThat(box).hasAttribute("aria-activedescendant", "search-option-0");
    assertThat(visit.find("#search-option-0")).hasAttribute("aria-selected", "true");

    visit.press("ArrowUp");
    assertThat(box).not().hasAttribute("aria-activedescendant", "search-option-0");

    visit.press("Escape");
    assertThat(box).hasAttribute("aria-expanded", "false");
    assertThat(visit.find(OPTION)).hasCount(0);
    assertThat(box).hasValue("삼성");
  }

  @Test
  void suggestion_chosenWithEnter_isSearchedFor(Visit visit) {
    Locator box = visit.open("/").find(BOX);
    box.pressSequentially("카이스");
    assertThat(visit.find(OPTION).first()).containsText("카이스트");

    visit.press("ArrowDown", "Enter").settle();

    assertThat(visit.address()).isEqualTo("/?q=카이스트");
    assertThat(box).hasValue("카이스트");
    assertThat(box).hasAttribute("aria-expanded", "false");
    assertThat(visit.titles()).isNotEmpty();
  }

  @Test
  void suggestions_thatComeLate_areDropped(Visit visit) {
    visit.open("/");
    HeldAnswers slow = visit.hold("**/api/suggest?q=%EC%82%BC&*");

    visit.find(BOX).fill("삼");
    slow.await();
    visit.find(BOX).fill("카이스트");
    assertThat(visit.find(OPTION).first()).containsText("카이스트");
    slow.release();

    assertThat(visit.texts(OPTION)).isNotEmpty().noneMatch(option -> option.contains("삼성"));
  }

  @Test
  void answers_thatComeLate_areDropped(Visit visit) {
    visit.open("/");
    HeldAnswers slow = visit.hold("**/api/search?q=%EB%A1%9C%EB%B4%87");

    visit.find(BOX).fill("로봇");
    visit.press("Enter");
    slow.await();
    visit.search("서울대 온디바이스 AI");
    slow.release();

    assertThat(visit.total()).isEqualTo("2건");
    assertThat(visit.address()).isEqualTo("/?q=서울대 온디바이스 AI");
  }

  @Test
  void clearing_emptiesTheBoxAndKeepsTheResultsUntilEnter(Visit visit) {
    visit.open("/?q=서울대 온디바이스 AI").find("[data-search-clear]").click();
    assertThat(visit.find(BOX)).hasValue("");
    assertThat(visit.find(BOX)).isFocused();
    assertThat(visit.total()).isEqualTo("2건");

    visit.press("Enter").settle();

    assertThat(visit.address()).isEqualTo("/");
    assertThat(visit.total()).isEqualTo("410건");
  }

  @Test
  void words_notSentYet_outliveATick(Visit visit) {
    visit.open("/?q=로봇").find(BOX).fill("로봇 반도체");
    visit.tick("region", "서울");

    assertThat(visit.address()).isEqualTo("/?q=로봇&region=서울");
    assertThat(visit.find(BOX)).hasValue("로봇 반도체");
    visit.page().goBack();
    visit.settle().search("수소");
    visit.page().goBack();
    assertThat(visit.settle().find(BOX)).hasValue("로봇");
  }

  @Test
  void slash_outsideOfFields_leadsToTheBoxAndIsNotTyped(Visit visit) {
    visit.open("/?q=로봇");
    visit.press("/");
    assertThat(visit.find(BOX)).isFocused();
    assertThat(visit.find(BOX)).hasValue("로봇");

    visit.press("End", "/");
    assertThat(visit.find(BOX)).hasValue("로봇/");
  }

  @Test
  void slash_turnedOff_doesNothing(Visit visit) {
    visit.anew(new Browser.NewContextOptions()).open("/?q=로봇");
    visit.find(".header [popovertarget=search-help]").click();
    visit.find("[data-slash]").uncheck();
    visit.press("Escape", "/");
    assertThat(visit.find(BOX)).not().isFocused();

    visit.open("/?q=로봇").press("/");
    assertThat(visit.find(BOX)).not().isFocused();
    assertThat(visit.find("[data-slash]")).not().isChecked();
  }

  @Test
  void slash_inAnotherFieldAPanelOrASyllable_isLeftAlone(Visit visit) {
    visit.open("/?q=로봇");
    Locator year =
        visit.find("[data-results], .filters").locator("input[type=text]:visible").first();
    year.fill("20");
    visit.press("/");
    assertThat(year).hasValue("20/");

    visit.find("body").dispatchEvent("keydown", Map.of("key", "/", "keyCode", 229));
    assertThat(year).isFocused();
    visit.find(".header [popovertarget=search-help]").click();
    visit.press("/");
    assertThat(visit.find(BOX)).not().isFocused();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Enter",
        "ArrowDown Enter",
        "ArrowUp Escape Enter",
        "Escape ArrowDown Escape Enter"
      })
  void keys_afterASyllableInAnyOrder_submitOnceWithNothingLost(String keys, Visit visit) {
    visit.open("/").find(BOX).focus();
    CDPSession keyboard = visit.page().context().newCDPSession(visit.page());
    for (String step : new String[] {"ㅋ", "카", "캉", "카이"}) {
      compose(keyboard, step);
    }
    visit.find(OPTION).first().waitFor();
    keyboard.send("Input.insertText", text("카이"));
    int before = visit.requests("/api/search").size();

    visit.press(keys.split(" ")).settle();

    assertThat(visit.requests("/api/search")).hasSize(before + 1);
    assertThat(visit.find(BOX)).hasValue(Pattern.compile("카이.*"));
    assertThat(visit.find(OPTION)).hasCount(0);
  }

  private static void compose(CDPSession keyboard, String text) {
    JsonObject composition = text(text);
    composition.addProperty("selectionStart", text.length());
    composition.addProperty("selectionEnd", text.length());
    keyboard.send("Input.imeSetComposition", composition);
  }

  private static JsonObject text(String text) {
    JsonObject parameters = new JsonObject();
    parameters.addProperty("text", text);
    return parameters;
  }
}
