package dev.sanhak.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
  private static final int WIDE = 1440;
  private static final int NARROW = 360;

  /** What the layout or the colours decide; everything else was judged on the wide, light page. */
  private static final List<String> OF_THE_LOOKS =
      List.of(
          "color-contrast",
          "target-size",
          "link-in-text-block",
          "scrollable-region-focusable",
          "button-name",
          "link-name",
          "label",
          "aria-hidden-focus");

  /** Each state is loaded once for each width, and then seen in every way. */
  @ParameterizedTest
  @ValueSource(
      strings = {
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
        "/?q=로봇&lang=en",
        "/partnerships/samsung-electronics-snu-ai-joint-center-2024",
        "/partnerships/none"
      })
  void everyState_hasNothingWrong(String target, Visit visit) {
    see(visit, ColorScheme.LIGHT, WIDE).open(target).waitForAll();
    unfold(visit);
    List<String> wrong = new ArrayList<>(found("wide and light", judge(visit)));
    wrong.addAll(smallTargets(visit));

    see(visit, ColorScheme.DARK, NARROW).page().reload();
    visit.settle().waitForAll();
    wrong.addAll(found("narrow and dark", lookedAt(visit)));
    wrong.addAll(smallTargets(visit));

    assertThat(wrong).isEmpty();
    assertReflows(visit);
    visit.expectFailedRequests();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 1440", "DARK, 360"})
  void articlePage_empty_refusedAndRead_hasNothingWrong(
      ColorScheme colours, int width, Visit visit) {
    see(visit, colours, width).page().navigate(visit.url("/articles/new"));
    List<String> wrong = new ArrayList<>(found("empty", lookedAt(visit)));

    visit.find("[data-form] [type=submit]").click();
    wrong.addAll(found("refused", judge(visit)));
    visit.find("[data-text]").fill("삼성전자와 서울대가 2024년 3월 5일 반도체 공동연구 협약을 맺었다.");
    visit.find("[data-form] [type=submit]").click();
    assertThat(visit.find("[data-cards] > li")).hasCount(1);
    wrong.addAll(found("read", judge(visit)));

    assertThat(wrong).isEmpty();
  }

  @Test
  void panels_judgedByAxe_haveNothingWrong(Visit visit) {
    visit.open("/").find("[data-search-input]").pressSequentially("삼성");
    visit.find("[role=option]").first().waitFor();
    List<String> wrong = new ArrayList<>(found("suggestions", judge(visit)));
    visit.press("Escape").find(".header [popovertarget=search-help]").click();
    wrong.addAll(found("help", judge(visit).include(".help:popover-open")));
    visit.phone().open("/?q=로봇").find("[data-star]").first().tap();
    visit.find(".header [popovertarget=kept-panel]").tap();
    wrong.addAll(found("kept", judge(visit).include(".kept")));
    visit.press("Escape").find("[data-drawer-open]").tap();
    wrong.addAll(found("drawer", judge(visit).include("[data-drawer]")));

    assertThat(wrong).isEmpty();
  }

  @Test
  void page_byKeyboardAlone_isSearchedNarrowedAndRead(Visit visit) {
    visit.open("/").press("Tab");
    assertThat(visit.find("[data-skip]")).isFocused();
    tabTo("[data-search-input]", "Tab", visit);
    visit.page().keyboard().type("인공지능");
    visit.press("Enter").settle();
    tabTo("[data-facet=region] input[type=checkbox]", "Tab", visit);
    visit.press("Space").settle();
    tabTo(".hit:nth-child(3) .hit__title a", "Tab", visit);
    tabTo(".hit:first-child .hit__title a", "Shift+Tab", visit);
    visit.press("Enter");
    assertThat(visit.find("#detail-title")).hasText(visit.titles().getFirst());
    visit.press("Escape");
    assertThat(visit.find(".hit:first-child .hit__title a")).isFocused();
  }

  /** Presses a key until the focus is there; on its way it may never be covered by the header. */
  private static void tabTo(String selector, String key, Visit visit) {
    for (int i = 0; i < MOST_TABS; i++) {
      visit.press(key);
      assertThat(visit.page().evaluate(COVERED)).as("on the way to " + selector).isEqualTo("");
      if (Boolean.TRUE.equals(
          visit
              .page()
              .evaluate("(selector) => document.activeElement.matches(selector)", selector))) {
        return;
      }
    }
    throw new AssertionError(key + " never comes to " + selector);
  }

  private static final int MOST_TABS = 120;

  /** What has the focus behind something else, or ''. */
  private static final String COVERED =
      """
      () => {
        const one = document.activeElement;
        const { left, top, width, height } = one.getBoundingClientRect();
        const seen = document.elementFromPoint(left + Math.min(width, 40) / 2, top + height / 2);
        const covered = seen && !one.contains(seen) && !seen.contains(one) && seen.closest('.header');
        return covered && !one.closest('.header') ? one.outerHTML : '';
      }""";

  private static final String TRANSITIONS =
      """
      () => [...document.querySelectorAll('*')]
        .filter((one) => /[1-9]/.test(getComputedStyle(one).transitionDuration))
        .map((one) => one.outerHTML.slice(0, 80))""";

  @Test
  void motion_whereItIsNotWanted_isOver(Visit visit) {
    visit.open("/partnerships/samsung-electronics-snu-ai-joint-center-2024");
    assertThat(longestMotion(visit)).isLessThan(2);
    // Not even a short one: being of every property, it would let the page appear a level a frame.
    assertThat(visit.page().evaluate(TRANSITIONS)).isEqualTo(List.of());

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
    assertThat(colour(visit, ".view[aria-current]", "borderBottomColor"))
        .isNotEqualTo(colour(visit, ".view:not([aria-current])", "borderBottomColor"))
        .isNotEqualTo(colour(visit, "body", "backgroundColor"));
    visit.open("/?university=KAIST");
    assertThat(colour(visit, ".ranking__bar", "backgroundColor"))
        .isNotEqualTo(colour(visit, "body", "backgroundColor"));
    assertThat(colour(visit, ".chip", "borderTopStyle")).isEqualTo("solid");
  }

  /**
   * Controls of less than 24 px; links within a sentence, and what is drawn to scale, are excepted.
   */
  private static final String SMALL_TARGETS =
      """
      () => [...document.querySelectorAll('button, select, input, summary, a[href]')]
        .filter((one) => one.checkVisibility({visibilityProperty: true}) && !one.closest('svg, .visually-hidden, .skip'))
        .map((one) => [one, (one.closest('label') ?? one).getBoundingClientRect()])
        .filter(([, box]) => box.width > 0 && (box.height < 23.5 || box.width < 23.5))
        .map(([one, box]) => `${one.outerHTML.slice(0, 120)} ${box.width}x${box.height}`)""";

  /** Tables that are the other way to read a drawing. */
  private static void unfold(Visit visit) {
    visit
        .page()
        .evaluate(
            "document.querySelectorAll('.table-view:not([hidden])').forEach((one) => { one.open = true; })");
  }

  private static Visit see(Visit visit, ColorScheme colours, int width) {
    visit.page().setViewportSize(width, 900);
    visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    return visit;
  }

  /**
   * At 320 px, and with text of twice its size, on a desk too, where the window does not grow with
   * it.
   */
  private static void assertReflows(Visit visit) {
    visit.page().setViewportSize(320, 800);
    visit.waitForAll();
    assertThat(visit.overflow()).as("at 320 px").isZero();
    visit.page().evaluate("document.documentElement.style.fontSize = '200%'");
    for (int width : new int[] {640, 1024, 1280}) {
      visit.page().setViewportSize(width, 800);
      visit.waitForAll();
      assertThat(visit.overflow()).as("with text of 200 %%, %d px", width).isZero();
      for (Locator box : visit.find("[data-search-input]").all()) {
        assertThat(Objects.requireNonNull(box.boundingBox()).width).isGreaterThan(100);
      }
    }
  }

  private static List<String> smallTargets(Visit visit) {
    return ((List<?>) visit.page().evaluate(SMALL_TARGETS))
        .stream().map(target -> "too small: " + target).toList();
  }

  private static AxeBuilder lookedAt(Visit visit) {
    return judge(visit).withRules(OF_THE_LOOKS);
  }

  /** Tells what is wrong and nothing of all that is right, which is far more. */
  private static AxeBuilder judge(Visit visit) {
    AxeRunOptions wrong = new AxeRunOptions();
    wrong.setResultTypes(List.of("violations"));
    return new AxeBuilder(visit.page()).options(wrong);
  }

  /**
   * In one tab: the judge's own second one would take the first from view, where nothing is drawn.
   */
  private static List<String> found(String state, AxeBuilder axe) {
    return axe.setLegacyMode(true).analyze().getViolations().stream()
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
