package dev.sanhak.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What axe-core, a judge from elsewhere, finds wrong on the page; and what readers set for
 * themselves.
 */
@ExtendWith(Browsers.class)
class AccessibilityIT {
  private static final List<String> STATES =
      List.of(
          "/",
          "/?q=서울대 온디바이스 AI&university=서울대학교",
          "/?q=삼성전저",
          "/?q=쀍쀍쀍",
          "/?q=로봇&company=쀍쀍쀍",
          "/?from=언제",
          "/?page=3",
          "/?region=서울#network",
          "/?region=서울#technologies",
          "/?company=삼성전자",
          "/?from=2023&to=2024",
          "/partnerships/samsung-electronics-snu-ai-joint-center-2024",
          "/partnerships/none");

  @ParameterizedTest
  @CsvSource({"LIGHT, 1440", "DARK, 360"})
  void everyState_judgedByAxe_hasNothingWrong(ColorScheme colours, int width, Visit visit) {
    visit.page().setViewportSize(width, 900);
    visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    List<String> wrong = new ArrayList<>();
    for (String target : STATES) {
      visit.open(target);
      visit.waitForAll();
      wrong.addAll(found(target, visit.page()));
    }
    visit.expectFailedRequests();

    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 1440", "LIGHT, 360", "DARK, 1440", "DARK, 360"})
  void articlePage_judgedByAxe_hasNothingWrong(ColorScheme colours, int width, Visit visit) {
    visit.page().setViewportSize(width, 900);
    visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    visit.page().navigate(visit.url("/articles/new"));
    List<String> wrong = new ArrayList<>(found("empty", visit.page()));

    visit.find("[data-form] [type=submit]").click();
    wrong.addAll(found("refused", visit.page()));
    visit.find("[data-text]").fill("삼성전자와 서울대가 2024년 3월 5일 반도체 공동연구 협약을 맺었다.");
    visit.find("[data-form] [type=submit]").click();
    assertThat(visit.find("[data-cards] > li")).hasCount(1);
    wrong.addAll(found("read", visit.page()));

    assertThat(wrong).isEmpty();
  }

  @Test
  void panels_judgedByAxe_haveNothingWrong(Visit visit) {
    visit.open("/").find("[data-search-input]").pressSequentially("삼성");
    visit.find("[role=option]").first().waitFor();
    List<String> wrong = new ArrayList<>(found("suggestions", visit.page()));
    visit.press("Escape").find(".header [popovertarget]").click();
    wrong.addAll(found("help", visit.page()));
    visit.phone().open("/?q=로봇").find("[data-drawer-open]").tap();
    wrong.addAll(found("drawer", visit.page()));

    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 640})
  void everyState_narrowOrWithTextOfTwiceTheSize_reflows(int width, Visit visit) {
    visit.page().setViewportSize(width, 800);
    for (String target : STATES) {
      visit.open(target);
      if (width == 640) {
        visit.page().evaluate("document.documentElement.style.fontSize = '200%'");
      }
      assertThat(visit.overflow()).as(target).isZero();
    }
    visit.expectFailedRequests();
  }

  @Test
  void motion_whereItIsNotWanted_isOver(Visit visit) {
    visit.open("/partnerships/samsung-electronics-snu-ai-joint-center-2024");
    assertThat(longestMotion(visit)).isLessThan(2);

    Page.EmulateMediaOptions moving = new Page.EmulateMediaOptions();
    visit.page().emulateMedia(moving.setReducedMotion(ReducedMotion.NO_PREFERENCE));
    assertThat(longestMotion(visit)).isGreaterThan(100);
  }

  @Test
  void colours_chosenByTheReader_followTheScheme(Visit visit) {
    visit.open("/");
    assertThat(brightness(visit)).isGreaterThan(200);
    visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    visit.open("/");
    assertThat(brightness(visit)).isLessThan(60);
  }

  @Test
  void marks_inForcedColours_areStillToBeSeen(Visit visit) {
    visit.open("/?q=로봇");
    visit.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));

    assertThat(colour(visit, "mark", "backgroundColor"))
        .isNotEqualTo(colour(visit, "body", "backgroundColor"));
    assertThat(colour(visit, ".chart__fill", "backgroundColor"))
        .isNotEqualTo(colour(visit, "body", "backgroundColor"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1440, 360})
  void targets_everywhere_areLargeEnough(int width, Visit visit) {
    visit.anew(new Browser.NewContextOptions().setViewportSize(width, 900));
    for (String target : STATES) {
      visit.open(target);
      visit.waitForAll();
      assertThat((List<?>) visit.page().evaluate(SMALL_TARGETS)).as(target).isEmpty();
    }
    visit.expectFailedRequests();
  }

  /**
   * Controls of less than 24 px; links within a sentence, and what is drawn to scale, are excepted.
   */
  private static final String SMALL_TARGETS =
      """
      () => [...document.querySelectorAll('button, select, input, summary, a[href]')]
        .filter((one) => one.checkVisibility({visibilityProperty: true}) && !one.closest('svg, .chart__bar, .visually-hidden, .skip'))
        .map((one) => [one, (one.closest('label') ?? one).getBoundingClientRect()])
        .filter(([, box]) => box.width > 0 && (box.height < 23.5 || box.width < 23.5))
        .map(([one, box]) => `${one.outerHTML.slice(0, 120)} ${box.width}x${box.height}`)""";

  /**
   * In one tab: the judge's own second one would take the first from view, where nothing is drawn.
   */
  private static List<String> found(String state, Page page) {
    return new AxeBuilder(page)
        .setLegacyMode(true).analyze().getViolations().stream()
            .map(rule -> told(state, rule))
            .toList();
  }

  private static String told(String state, Rule rule) {
    List<String> places = rule.getNodes().stream().map(CheckedNode::getHtml).limit(3).toList();
    return "%s: %s, %s at %s".formatted(state, rule.getId(), rule.getHelp(), places);
  }

  private static double longestMotion(Visit visit) {
    return number(
        visit,
        """
        Math.max(...[...document.querySelectorAll('*')].map((one) => getComputedStyle(one))
          .flatMap((style) => [style.animationDuration, style.transitionDuration].join().split(','))
          .map((time) => parseFloat(time) * (/ms/.test(time) ? 1 : 1000)))""");
  }

  /** 0 is black and 255 white. */
  private static double brightness(Visit visit) {
    return number(
        visit,
        "Math.max(...getComputedStyle(document.documentElement).backgroundColor.match(/[0-9]+/g).slice(0, 3).map(Number))");
  }

  private static double number(Visit visit, String script) {
    return ((Number) visit.page().evaluate(script)).doubleValue();
  }

  private static Object colour(Visit visit, String selector, String property) {
    return visit
        .find(selector)
        .first()
        .evaluate("(one, name) => getComputedStyle(one)[name]", property);
  }
}
