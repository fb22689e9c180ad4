package dev.sanhak.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the main states, to be looked at by a person: into {@code target/pictures}. */
@ExtendWith(Browsers.class)
@EnabledIfSystemProperty(named = "sanhak.pictures", matches = "true")
class PicturesIT {
  private static final Path FOLDER = Path.of("target", "pictures");
  private static final Map<String, String> STATES =
      Map.of(
          "start", "/",
          "results", "/?q=서울대 온디바이스 AI",
          "narrowed", "/?q=인공지능&company=삼성전자&company=LG전자&from=2023&to=2024",
          "name", "/?company=삼성전자",
          "detail", "/partnerships/samsung-electronics-snu-ai-joint-center-2024?q=서울대 온디바이스 AI",
          "network", "/?region=서울#network",
          "technologies", "/?region=서울#technologies",
          "empty", "/?q=온디바이스&company=한화오션",
          "english", "/?q=서울대 온디바이스 AI&lang=en",
          "english-start", "/?lang=en");

  @ParameterizedTest
  @CsvSource({"1440, LIGHT", "1440, DARK", "768, LIGHT", "768, DARK", "360, LIGHT", "360, DARK"})
  void states_atEachWidthAndInEachScheme_arePhotographed(
      int width, ColorScheme colours, Visit visit) {
    visit.anew(
        new Browser.NewContextOptions()
            .setViewportSize(width, width > 1000 ? 900 : 1000)
            .setColorScheme(colours)
            .setDeviceScaleFactor(1));
    STATES.forEach(
        (name, target) -> {
          visit.open(target).waitForAll();
          photograph(visit, name, width, colours);
        });
    visit.open("/?q=로봇").find("[data-star]").first().click();
    visit.find(".header [popovertarget=kept-panel]").click();
    photograph(visit, "kept", width, colours);
    visit.press("Escape").find("[data-search-input]").fill("삼성");
    visit.find("[role=option]").first().waitFor();
    photograph(visit, "suggestions", width, colours);
    if (width < 1024) {
      visit.open("/?q=로봇&university=KAIST").find("[data-drawer-open]").click();
      photograph(visit, "drawer", width, colours);
    }
    visit.page().navigate(visit.url("/articles/new"));
    visit.find("[data-text]").fill("삼성전자와 서울대가 2024년 3월 5일 반도체 공동연구 협약을 맺었다.");
    visit.find("[data-form] [type=submit]").click();
    visit.find("[data-cards] > li").waitFor();
    photograph(visit, "article", width, colours);
  }

  private static void photograph(Visit visit, String name, int width, ColorScheme colours) {
    String file = "%s-%d-%s.png".formatted(name, width, colours.name().toLowerCase(Locale.ROOT));
    visit.page().screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(file)));
  }
}
