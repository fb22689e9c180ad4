package dev.sanhak.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import dev.sanhak.cli.CommandRun;
import dev.sanhak.format.FileFormat;
import dev.sanhak.format.Line;
import dev.sanhak.format.PartnershipReader;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.partnership.PartnershipType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Browsers.class)
class ArticleIT {
  private static final String FOUND = "[data-found]";
  private static final String NOTE = "[data-basket-note]";

  @Test
  void page_isReachedFromTheHeader(Visit visit) {
    visit.open("/").find(".header [href^='/articles']").click();

    assertThat(visit.page()).hasURL(Pattern.compile(".*/articles/new$"));
    assertThat(visit.find("h1")).hasText("기사에서 산학협력 읽기");
  }

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
    assertThat(visit.find("[data-error]")).containsText("깨진 파일입니다.");
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
    assertThat(visit.find("#card-1-date")).hasAttribute("aria-invalid", "true");
    assertThat(visit.find("[data-download]")).isHidden();
    assertThat(visit.find(NOTE)).hasText("고칠 곳이 있는 1건은 빠집니다. 1번 고치기");
    visit.find(".basket__mend").click();
    assertThat(visit.find("#card-1-date")).isFocused();
    visit.find("#card-1-date").fill("2024-02-29");
    assertThat(visit.find("#card-1-date-error")).isHidden();
    assertThat(visit.find("[data-download]")).hasText("1건 JSONL로 내려받기");
  }

  @Test
  void cards_someWrongOrLeftOut_areCounted(Visit visit) throws IOException {
    readFounding(visit);
    assertThat(visit.find(NOTE)).hasText("7건을 모두 담습니다.");
    visit.find("#card-2-taken").uncheck();
    assertThat(visit.find(NOTE)).hasText("7건 가운데 6건을 담습니다.");
    visit.find("#card-3-date").fill("2024-02-30");
    visit.find("#card-5-title").fill(" ");

    assertThat(visit.find(NOTE)).hasText("고칠 곳이 있는 2건은 빠집니다. 3번 고치기5번 고치기");
    assertThat(visit.find("[data-download]")).hasText("4건 JSONL로 내려받기");
    assertThat(taken(visit)).hasSize(4);
  }

  @Test
  void value_typedWithoutEnter_isTakenAway(Visit visit) throws IOException {
    readOne(visit);
    visit.find("#card-1-universities").fill("연세대학교");

    assertThat(taken(visit).getFirst().partners().universities()).contains("연세대학교");
  }

  @Test
  void value_thatTheIndexWouldRefuse_isRefusedInWords(Visit visit) {
    readOne(visit);
    for (var wrong :
        List.of(
            List.of("technologies", "로봇/", "빗금 앞뒤를 비워 둘 수 없습니다"),
            List.of("companies", "가".repeat(201), "200자를 넘을 수 없습니다"),
            List.of("companies", "가\t나", "보이지 않는 글자가 들어 있습니다"))) {
      Locator field = visit.find("#card-1-" + wrong.getFirst());
      field.fill(wrong.get(1));
      field.press("Enter");

      assertThat(visit.find("#card-1-" + wrong.getFirst() + "-error")).containsText(wrong.get(2));
      assertThat(field).hasAttribute("aria-invalid", "true");
      assertThat(visit.find("[data-download]")).isHidden();
      field.fill("");
      field.press("Enter");
      assertThat(visit.find("[data-download]")).isVisible();
    }
  }

  @Test
  void download_isIndexed(Visit visit, @TempDir Path folder) throws IOException {
    readFounding(visit);
    visit.find("#card-1-companies").fill("  e\u0301 한빛로봇 🙂  ");
    visit.find("#card-1-technologies").fill("로봇/협동로봇");
    visit.find("#card-2-title").fill("제목을\n두 줄로 \"적었다\"");
    visit.find("#card-2-date").fill("2024");
    Path file = folder.resolve("down.jsonl");
    visit.page().waitForDownload(() -> visit.find("[data-download]").click()).saveAs(file);

    assertThat(CommandRun.of("index", "--index", folder.resolve("index"), file))
        .isEqualTo(new CommandRun(0, "indexed 7\nreplaced 0\nrejected 0\n", ""));
  }

  @Test
  void lateAnswer_isNotShownOverANewerOne(Visit visit) {
    open(visit);
    HeldAnswers held = visit.hold("**/api/articles?dryRun=true");
    visit.find("[data-text]").fill("삼성전자와 서울대가 AI 공동연구센터를 세우는 협약을 맺었다.");
    submit(visit);
    held.await();
    visit.find("[data-published]").fill("2024-07-01");
    visit.find("[data-text]").fill("네이버와 KAIST가 AI 공동연구센터를 세우는 협약을 맺었다.");
    submit(visit);
    assertThat(visit.find("[data-source]")).containsText("네이버와 KAIST");
    held.release();

    assertThat(visit.find("[data-source]")).containsText("네이버와 KAIST");
    assertThat(visit.find("[data-form][aria-busy]")).hasCount(0);
  }

  @Test
  void correctedCards_areGivenUpOnlyByWhoSaysSo(Visit visit) {
    readOne(visit);
    visit.find("#card-1-title").fill("고친 제목");
    submit(visit);
    assertThat(visit.find("[data-replace]")).isVisible();
    assertThat(visit.find("[data-replace] button").first()).isFocused();
    visit.press("Escape");
    assertThat(visit.find("#card-1-title")).hasValue("고친 제목");

    submit(visit);
    visit.find("[data-replace] button[value=replace]").click();
    assertThat(visit.find("#card-1-title")).not().hasValue("고친 제목");
  }

  @Test
  void correction_whileAnotherIsRead_isNotLost(Visit visit) {
    readOne(visit);
    HeldAnswers held = visit.hold("**/api/articles?dryRun=true");
    submit(visit);
    held.await();
    visit.find("#card-1-title").fill("고친 제목");
    held.release();
    assertThat(visit.find("[data-replace]")).isVisible();
    visit.press("Escape");

    assertThat(visit.find("#card-1-title")).hasValue("고친 제목");
    assertThat(visit.find("[data-form][aria-busy]")).hasCount(0);
  }

  @Test
  void trouble_ofEveryKind_isToldInKoreanAndKeepsWhatWasRead(Visit visit) {
    readOne(visit);
    for (var trouble :
        List.of(
            List.of("500", "about:blank", "서버에 잠시 문제가 생겼습니다"),
            List.of("503", "about:blank", "지금 읽고 있는 글이 많습니다"),
            List.of("413", "about:blank", "글이 너무 큽니다"),
            List.of("400", "urn:sanhak:unreadable:encrypted", "암호가 걸린 파일입니다"),
            List.of("400", "urn:sanhak:unreadable:scan", "글자가 없는 PDF입니다"),
            List.of("400", "urn:sanhak:unreadable:new-kind", "읽을 수 없는 글입니다"))) {
      visit.answer("/api/articles", Integer.parseInt(trouble.getFirst()), trouble.get(1));
      submit(visit);
      assertThat(visit.find("[data-error]")).containsText(trouble.get(2));
      assertThat(visit.find("[data-error]")).not().containsText("Detail");
    }
    assertThat(visit.find("[data-error]")).containsText("아래는 앞서 읽은 결과입니다");
    assertThat(visit.find(".card")).hasCount(1);
    visit.expectFailedRequests();
  }

  @Test
  void serverGone_isTold_andTheButtonGoesOnWorking(Visit visit) {
    open(visit);
    visit.page().route("**/api/articles*", Route::abort);
    visit.find("[data-text]").fill("삼성전자와 서울대가 AI 공동연구센터를 세우는 협약을 맺었다.");
    submit(visit);
    assertThat(visit.find("[data-error]")).containsText("서버에 연결할 수 없습니다");
    visit.page().unroute("**/api/articles*");
    submit(visit);

    assertThat(visit.find(FOUND)).hasText("협력 1건을 읽었습니다");
    assertThat(visit.find("[data-error]")).isHidden();
    visit.expectFailedRequests();
  }

  @Test
  void article_tooLarge_isToldWithoutSendingIt(Visit visit) {
    open(visit);
    visit
        .find("[data-file]")
        .setInputFiles(new FilePayload("x.txt", "text/plain", new byte[10_000_001]));

    assertThat(visit.find("[data-error]")).hasText("글이 너무 큽니다. 10MB까지 읽을 수 있습니다.");
    assertThat(visit.requests("/api/articles")).isEmpty();
  }

  @Test
  void file_dropped_isRead(Visit visit) {
    open(visit);
    visit
        .page()
        .evaluate(
            """
            () => {
              const dataTransfer = new DataTransfer();
              const text = '{\\n "headline": "제목",\\n "text": "삼성전자와 서울대가 AI 공동연구센터를 세우는 협약을 맺었다."\\n}';
              dataTransfer.items.add(new File([text], 'release.json'));
              for (const kind of ['dragenter', 'dragover', 'drop'])
                document.body.dispatchEvent(
                  new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }));
            }""");

    assertThat(visit.find(FOUND)).hasText("협력 1건을 읽었습니다");
    assertThat(visit.find(".article-source__headline")).hasText("제목");
    assertThat(visit.find(".article-form__file--over")).hasCount(0);
  }

  @Test
  void keyboardAlone_readsCorrectsAndTakesAway(Visit visit) {
    open(visit);
    visit.press("Tab");
    assertThat(visit.find(".skip")).isFocused();
    visit.press("Enter");
    assertThat(visit.find("[data-text]")).isFocused();
    visit.page().keyboard().insertText("삼성전자와 서울대가 AI 공동연구센터를 세우는 협약을 맺었다.");
    tabTo(visit, ".article-form__submit");
    visit.press("Enter");
    assertThat(visit.find(FOUND)).isFocused();
    tabTo(visit, ".card__value--universities .card__remove");
    visit.press("Enter");
    assertThat(visit.find("#card-1-universities")).isFocused();
    visit.page().keyboard().insertText("연세대학교");
    tabTo(visit, "[data-download]");

    Download download = visit.page().waitForDownload(() -> visit.press("Enter"));
    assertThat(download.suggestedFilename()).isEqualTo("sanhak-articles.jsonl");
    assertThat(visit.texts(".card__value--universities .card__name")).containsExactly("연세대학교");
  }

  @Test
  void markup_inHeadlineAndValues_isShownAsText(Visit visit) {
    open(visit);
    String markup = "<img src=x onerror=alert(1)>";
    visit.find("[data-text]").fill(markup + "\n\n삼성전자와 서울대가 AI 공동연구센터를 세우는 협약을 맺었다.");
    submit(visit);
    visit.find("#card-1-companies").fill(markup);
    visit.press("Enter");

    assertThat(visit.find("[data-source]")).containsText(markup);
    assertThat(visit.find(".card__value--companies").last()).containsText(markup);
    assertThat(visit.find("main img")).hasCount(0);
  }

  @Test
  void phone_fitsAndHasAWayFromTheResults(Visit visit) {
    visit.phone().open("/?q=로봇").find(".header [href^='/articles']").tap();
    assertThat(visit.page()).hasURL(Pattern.compile(".*/articles/new$"));
    assertThat(visit.overflow()).isZero();
    visit.find("[data-text]").fill("삼성전자와 서울대가 AI 공동연구센터를 세우는 협약을 맺었다.");
    submit(visit);
    visit.find("#card-1-companies").fill("긴이름".repeat(60));
    visit.press("Enter");
    visit.find("#card-1-date").fill("어제");

    assertThat(visit.overflow()).isZero();
    assertThat(visit.find("[data-basket]")).isInViewport();
  }

  private static void readOne(Visit visit) {
    open(visit);
    visit.find("[data-text]").fill("삼성전자와 서울대가 AI 공동연구센터를 세우는 협약을 맺었다.");
    submit(visit);
    assertThat(visit.find(FOUND)).hasText("협력 1건을 읽었습니다");
  }

  private static void readFounding(Visit visit) throws IOException {
    open(visit);
    visit.find("[data-text]").fill(founding());
    submit(visit);
    assertThat(visit.find(".card")).hasCount(7);
  }

  private static void submit(Visit visit) {
    visit.find(".article-form__submit").click();
  }

  private static void tabTo(Visit visit, String selector) {
    for (int i = 0; i < 60; i++) {
      visit.press("Tab");
      if (visit.find(selector + ":focus").count() > 0) {
        return;
      }
    }
    throw new AssertionError("Tab never comes to " + selector);
  }

  private static void open(Visit visit) {
    visit.page().navigate(visit.url("/articles/new"));
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
