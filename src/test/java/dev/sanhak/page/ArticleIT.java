package dev.sanhak.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import dev.sanhak.format.FileFormat;
import dev.sanhak.format.Line;
import dev.sanhak.format.PartnershipReader;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.partnership.PartnershipType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsers.class)
class ArticleIT {
  private static final String FOUND = "[data-found]";

  @Test
  void article_pasted_isReadMarkedCorrectedAndTakenAway(Visit visit) throws IOException {
    open(visit);
    visit.find("[data-text]").fill(founding());
    visit.find("[data-published]").fill("2024-07-01");
    visit.find(".article-form__submit").click();

    assertThat(visit.find(FOUND)).hasText("협력 7건을 읽었습니다");
    assertThat(visit.find(FOUND)).isFocused();
    assertThat(visit.find(".card")).hasCount(7);
    Locator samsung = visit.find(".card").first();
    samsung.locator(".card__value--companies .card__name").first().focus();
    assertThat(visit.find(".evidence-mark--wanted").first()).hasText("삼성전자");

    samsung.locator(".card__value--organizations .card__remove").first().click();
    samsung.locator(".card__add").nth(1).fill("연세대학교");
    samsung.locator(".card__add").nth(1).press("Enter");
    samsung.locator("select").selectOption("공동연구");
    visit.find(".card").nth(1).locator("input[type=checkbox]").uncheck();

    List<Partnership> taken = taken(visit);
    assertThat(taken).hasSize(6);
    assertThat(taken.getFirst().partners().universities()).contains("서울대학교", "연세대학교");
    assertThat(taken.getFirst().partners().organizations()).isEmpty();
    assertThat(taken.getFirst().type()).isEqualTo(PartnershipType.JOINT_RESEARCH);
    assertThat(Objects.requireNonNull(taken.getFirst().provenance()).evidence())
        .isNotEmpty()
        .noneMatch(item -> item.key().equals("organizations"));
  }

  @Test
  void file_chosen_isReadByItsContent(Visit visit) {
    open(visit);
    visit
        .find("[data-file]")
        .setInputFiles(
            new FilePayload(
                "release.html",
                "text/html",
                ("<html><body><article><h1>네이버와 KAIST, AI 연구센터</h1><p>네이버와 KAIST가 지난 17일 AI 공동연구센터를"
                        + " 세우는 협약을 맺었다고 18일 밝혔다. 두 기관은 생성형 AI를 함께 연구한다.</p></article></body></html>")
                    .getBytes(StandardCharsets.UTF_8)));

    assertThat(visit.find(FOUND)).hasText("협력 1건을 읽었습니다");
    assertThat(visit.find(".card__value--universities")).containsText("KAIST");
  }

  @Test
  void whatCannotBeRead_isToldInWords(Visit visit) {
    open(visit);
    visit.find(".article-form__submit").click();
    assertThat(visit.find("[data-error]")).hasText("기사 글을 넣거나 파일을 골라 주세요.");
    assertThat(visit.find("[data-text]")).isFocused();

    visit
        .find("[data-file]")
        .setInputFiles(
            new FilePayload(
                "x.pdf", "application/pdf", "%PDF-1.4 x".getBytes(StandardCharsets.UTF_8)));
    assertThat(visit.find("[data-error]")).containsText("읽을 수 없는 글입니다.");
    visit.expectFailedRequests();
  }

  @Test
  void articleWithoutPartnership_saysSoAndOffersNothing(Visit visit) {
    open(visit);
    visit.find("[data-text]").fill("오늘 서울은 맑았다. <b>내일</b>은 비가 온다.");
    visit.find(".article-form__submit").click();

    assertThat(visit.find(FOUND)).hasText("이 글에서는 산학협력을 찾지 못했습니다");
    assertThat(visit.find("[data-source]")).containsText("<b>내일</b>");
    assertThat(visit.find("[data-download]")).isHidden();
  }

  @Test
  void wrongDate_isToldAndTheRecordNotOffered(Visit visit) {
    open(visit);
    visit.find("[data-text]").fill("삼성전자와 서울대가 AI 공동연구센터를 세우는 협약을 맺었다.");
    visit.find(".article-form__submit").click();
    visit.find("#card-1-date").fill("어제");

    assertThat(visit.find("#card-1-date-error")).isVisible();
    assertThat(visit.find("[data-download]")).isHidden();
  }

  /** From the page's header, as people come here. */
  private static void open(Visit visit) {
    visit.open("/").find(".header__more a").click();
    assertThat(visit.page()).hasURL(Pattern.compile(".*/articles/new$"));
  }

  private static List<Partnership> taken(Visit visit) throws IOException {
    Download download = visit.page().waitForDownload(() -> visit.find("[data-download]").click());
    try (PartnershipReader reader =
        PartnershipReader.open(download.createReadStream(), FileFormat.JSONL)) {
      return reader.lines().map(line -> ((Line.Good) line).partnership()).toList();
    }
  }

  private static String founding() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            ArticleIT.class.getResourceAsStream("/dev/sanhak/article/founding.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
