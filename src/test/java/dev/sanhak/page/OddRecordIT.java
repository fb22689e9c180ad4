package dev.sanhak.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Browsers.class)
class OddRecordIT {
  private static final List<String> STATES =
      List.of(
          "/",
          "/?q=기록",
          "/?organization=\"기관'%26amp;",
          "/#network",
          "/#technologies",
          "/partnerships/odd");

  private static OddRecordServer server;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    server = new OddRecordServer(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void hit_ofMarkup_isShownAsTextAndFitsAPhone(Visit visit) {
    visit.at(server::address).phone().open("/?q=기록");

    assertThat(visit.find(".hit__title")).containsText(OddRecordServer.MARKUP);
    assertThat(visit.find(".hit__body")).containsText(OddRecordServer.MARKUP);
    assertThat(visit.find(".hit__title mark")).hasText("기록");
    assertThat(visit.find("main img, main script")).hasCount(0);
    assertThat(visit.overflow()).isZero();
  }

  @Test
  void facets_ofMarkup_areShownAsTextAndCanBeTicked(Visit visit) {
    visit.at(server::address).phone().open("/").find("[data-drawer-open]").tap();
    assertThat(visit.find("[data-facet=company] .value__name")).containsText("<b>기업</b>");
    assertThat(visit.find("[data-facet=organization] .value__name")).hasText("\"기관'&amp;");

    visit.find("[data-facet=company] .value__box").tap();
    visit.settle();

    assertThat(visit.chips()).singleElement().asString().startsWith("<b>기업</b>");
    assertThat(visit.overflow()).isZero();
  }

  @Test
  void detail_ofMarkupAndALongWord_isShownAsTextAndFitsAPhone(Visit visit) {
    visit.at(server::address).phone().open("/partnerships/odd");

    assertThat(visit.find(".detail__body")).containsText(OddRecordServer.LONG_WORD);
    assertThat(visit.find(".detail__body")).containsText(OddRecordServer.TURNED);
    assertThat(visit.find(".detail img, .detail script, .detail b")).hasCount(0);
    assertThat(visit.find(".detail__link")).hasAttribute("rel", "noopener noreferrer nofollow");
    assertThat(visit.overflow()).isZero();
  }

  @Test
  void evidence_ofARecord_isUnfoldedAsText(Visit visit) {
    visit.at(server::address).open("/partnerships/odd").find(".evidence summary").click();

    assertThat(visit.texts(".evidence dt")).containsExactly("기술");
    assertThat(visit.texts(".evidence q")).containsExactly(OddRecordServer.MARKUP);
    assertThat(visit.find(".detail__article")).hasText("기사 " + OddRecordServer.MARKUP);
  }

  @Test
  void pictures_ofMarkup_areTextAndFitAPhone(Visit visit) {
    visit.at(server::address).phone().open("/#network");
    assertThat(visit.find(".network__node--company title")).containsText("<b>기업</b>");
    assertThat(visit.overflow()).isZero();

    visit.open("/?organization=\"기관'%26amp;#technologies");
    assertThat(visit.find(".trend-table a").first()).hasText("<i>분야");
    assertThat(visit.find(".trends__note")).isHidden();
    assertThat(visit.find(".trend-table .spark")).hasCount(0);
    assertThat(visit.find("main b, main i")).hasCount(0);
    assertThat(visit.overflow()).isZero();
  }

  @Test
  void overview_ofMarkup_isTextAndFitsAPhone(Visit visit) {
    visit.at(server::address).phone().open("/").find(".ranking--company .ranking__link").tap();
    visit.settle();

    assertThat(visit.find(".name-page__name")).containsText("<b>기업</b>");
    assertThat(visit.find("main b, main i")).hasCount(0);
    assertThat(visit.overflow()).isZero();
  }

  @Test
  void suggestion_ofMarkup_isShownAsText(Visit visit) {
    visit.at(server::address).open("/").find("[data-search-input]").fill("이상한 기록");

    assertThat(visit.find("[role=option]")).containsText("<img src=x");
    assertThat(visit.find("[role=option] img")).hasCount(0);
    assertThat(visit.overflow()).isZero();
  }

  @Test
  void everyState_ofMarkup_runsNothingAndFitsAnyWidth(Visit visit) {
    visit.at(server::address);
    List<String> dialogs = new ArrayList<>();
    visit
        .page()
        .onDialog(
            dialog -> {
              dialogs.add(dialog.message());
              dialog.dismiss();
            });
    for (int width : new int[] {320, 1440}) {
      visit.page().setViewportSize(width, 800);
      for (String target : STATES) {
        visit.open(target);
        assertThat(visit.overflow()).as("%s at %d px", target, width).isZero();
        assertThat(visit.find("body :is(img, script, b, i)")).hasCount(0);
        assertThat(visit.find("body")).containsText(OddRecordServer.EMOJI);
      }
    }
    assertThat(dialogs).isEmpty();
  }

  @Test
  void article_ofMarkup_isReadAsTextAndFitsAPhone(Visit visit) {
    visit.at(server::address).phone().page().navigate(visit.url("/articles/new"));
    String agreement = "삼성전자와 서울대가 2024년 3월 5일 반도체 공동연구 협약을 맺었다. ";
    String text = agreement + OddRecordServer.MARKUP + OddRecordServer.TURNED;
    visit.find("[data-text]").fill(text + "🇰🇷1️⃣" + OddRecordServer.LONG_WORD);
    visit.find("[data-form] [type=submit]").click();

    assertThat(visit.find("[data-source]")).containsText(OddRecordServer.MARKUP);
    assertThat(visit.find("[data-source]")).containsText("🇰🇷1️⃣");
    assertThat(visit.find("main :is(img, script)")).hasCount(0);
    assertThat(visit.overflow()).isZero();
  }
}
