package dev.sanhak.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page on paper. */
@ExtendWith(Browsers.class)
class PrintIT {
  @Test
  void results_printed_areTheListAlone(Visit visit) {
    printed(visit.open("/?q=로봇&university=KAIST"));

    assertThat(visit.find(".hit").first()).isVisible();
    assertThat(visit.find("h1")).isVisible();
    assertThat(visit.find(".chip").first()).isVisible();
    assertThat(content(visit, ".hit__title a", "::after"))
        .startsWith("\" (" + visit.url("/partnerships/"))
        .doesNotContain("?");
    assertThat(content(visit, ".toolbar__heading", "::before")).isEqualTo("\"‘로봇’ \"");
    assertThat(controls(visit)).isEmpty();
    assertThat(background(visit, "html")).isEqualTo("rgb(255, 255, 255)");
  }

  @Test
  void partnership_printed_isWholeWithTheAddressOfItsSource(Visit visit) {
    visit.open("/partnerships/samsung-electronics-snu-ai-joint-center-2024?q=로봇");
    visit.find(".similar").waitFor();
    printed(visit);

    assertThat(visit.find("#detail-title")).isVisible();
    assertThat(visit.find(".detail__facts")).isVisible();
    assertThat(visit.find("[data-results]")).isHidden();
    assertThat(content(visit, ".detail__link", "::after"))
        .isEqualTo("\" (http://www.ekoreanews.co.kr/)\"");
    assertThat(visit.find(".detail").evaluate("(one) => one.scrollHeight - one.clientHeight"))
        .isEqualTo(0);
    assertThat(controls(visit)).isEmpty();
    assertThat(background(visit, ".detail")).isEqualTo("rgb(255, 255, 255)");
  }

  private static String content(Visit visit, String selector, String pseudo) {
    return String.valueOf(
        visit
            .find(selector)
            .first()
            .evaluate("(one, pseudo) => getComputedStyle(one, pseudo).content", pseudo));
  }

  /** From a dark screen, too, paper stays white. */
  private static void printed(Visit visit) {
    visit
        .page()
        .emulateMedia(
            new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
  }

  /** Controls that can be seen; the chips say what was asked for. */
  private static List<?> controls(Visit visit) {
    return (List<?>)
        visit
            .page()
            .evaluate(
                """
                () => [...document.querySelectorAll('button:not(.chip), input, select, summary')]
                  .filter((one) => one.checkVisibility({ visibilityProperty: true }))
                  .map((one) => one.outerHTML)""");
  }

  private static Object background(Visit visit, String selector) {
    return visit.find(selector).first().evaluate("(one) => getComputedStyle(one).backgroundColor");
  }
}
