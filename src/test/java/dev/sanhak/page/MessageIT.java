package dev.sanhak.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Browsers.class)
class MessageIT {
  @Test
  void range_theWrongWayRound_isTakenAsMeant(Visit visit) {
    visit.open("/?from=2024&to=2023");

    assertThat(visit.find(".message__box")).hasCount(0);
    assertThat(visit.find(".hit").first()).isVisible();
  }

  @Test
  void nothingFound_withFilters_namesTheFilterToRemove(Visit visit) {
    visit.open("/?q=온디바이스&company=한화오션");

    assertThat(visit.find(".message__title")).hasText("조건에 맞는 산학협력이 없습니다");
    assertThat(visit.find(".way").first()).containsText("기업 한화오션 빼기");
    assertThat(visit.find(".way").first()).containsText("4건");
    visit.find(".way").first().click();
    visit.settle();

    assertThat(visit.address()).isEqualTo("/?q=온디바이스");
    assertThat(visit.total()).isEqualTo("4건");
  }

  @Test
  void nothingFound_forSeveralWords_offersToLeaveOneOut(Visit visit) {
    visit.open("/?q=로봇 -로봇");

    assertThat(visit.find(".message__title")).containsText("‘로봇 -로봇’");
    assertThat(visit.find(".way:has-text('‘-로봇’ 빼고 찾기')")).isVisible();
    assertThat(visit.find(".hints")).isVisible();
  }

  @Test
  void page_behindTheLast_leadsBackToTheFirst(Visit visit) {
    visit.open("/?q=온디바이스&page=9");

    assertThat(visit.find(".message__title")).hasText("이 쪽에는 결과가 없습니다");
    visit.find(".way").click();
    visit.settle();
    assertThat(visit.address()).isEqualTo("/?q=온디바이스");
  }

  @Test
  void serverError_thenRetried_showsTheResults(Visit visit) {
    visit.breakServer("/api/search");
    visit.open("/?q=온디바이스");
    assertThat(visit.find("[data-message] [role=alert] .message__title")).hasText("검색하지 못했습니다");
    assertThat(visit.find("[data-hits] li")).hasCount(0);

    visit.page().unrouteAll();
    visit.find("[data-message] [role=alert] button").click();

    assertThat(visit.find("[data-results-total]")).hasText("4건");
    assertThat(visit.find("[data-message] [role=alert] .message__title")).hasCount(0);
    visit.expectFailedRequests();
  }

  @Test
  void serverTooBusy_isAskedAgainWhenItSays(Visit visit) {
    AtomicInteger asked = new AtomicInteger();
    visit
        .page()
        .route(
            "**/api/search*",
            route -> {
              if (asked.getAndIncrement() > 0) {
                route.resume();
              } else {
                route.fulfill(
                    new Route.FulfillOptions()
                        .setStatus(503)
                        .setHeaders(Map.of("Retry-After", "1"))
                        .setBody("{}"));
              }
            });
    visit.open("/?q=온디바이스");

    assertThat(visit.find("[data-results-total]")).hasText("4건");
    assertThat(visit.find("[data-message] [role=alert]")).hasCount(0);
    visit.expectFailedRequests();
  }

  @Test
  void connectionLost_isToldAsSuch(Visit visit) {
    visit.open("/").page().route("**/api/search*", route -> route.abort());

    visit.search("로봇");

    assertThat(visit.find("[data-message] [role=alert]")).containsText("서버에 연결할 수 없습니다");
    visit.expectFailedRequests();
  }

  @Test
  void linkWhoseAnswerFails_leavesTheFocusAtTheList(Visit visit) {
    visit.open("/?q=로봇").breakServer("/api/search");
    visit.find(".hit .partner").first().press("Enter");

    assertThat(visit.find("[data-message] [role=alert]")).isVisible();
    assertThat(visit.find("[data-results-heading]")).isFocused();
    visit.expectFailedRequests();
  }

  @Test
  void filterThatCannotBeRead_isNamedAndTakenAway(Visit visit) {
    visit.open("/?q=온디바이스&from=어제");

    assertThat(visit.find("[data-message] [role=alert]")).containsText("시작 연도 ‘어제’의 뜻을 알 수 없습니다");
    visit.find("[data-message] [role=alert] a").first().click();
    assertThat(visit.find("[data-results-total]")).hasText("4건");
    assertThat(visit.address()).isEqualTo("/?q=온디바이스");
    visit.expectFailedRequests();
  }

  @ParameterizedTest
  @CsvSource({
    "sort=foo, 정렬 ‘foo’의 뜻을 알 수 없습니다.",
    "to=2024-02-31, '끝 연도 ‘2024-02-31’의 뜻을 알 수 없습니다. 연도는 2024, 2024-10, 2024-10-17처럼 적어 주세요.'"
  })
  void valueThatCannotBeRead_isExplainedByItsKind(String parameter, String words, Visit visit) {
    visit.open("/?q=온디바이스&" + parameter);

    assertThat(visit.find("[data-message] [role=alert] p").first()).hasText(words);
    visit.expectFailedRequests();
  }

  @Test
  void partnershipThatDoesNotCome_isExplainedLikeAList(Visit visit) {
    visit.open("/?q=온디바이스").page().route("**/api/partnerships/*", route -> route.abort());
    visit.find(".hit__title a").first().click();
    assertThat(visit.find("[data-detail-body]")).containsText("서버에 연결할 수 없습니다");

    visit.answer("/api/partnerships/", 503, "about:blank");
    visit.find("[data-detail-body] button").click();
    assertThat(visit.find("[data-detail-body]")).containsText("서버에 잠시 문제가 생겼습니다");
    assertThat(visit.find("[data-detail-body]")).not().containsText("Detail");
    visit.expectFailedRequests();
  }

  @Test
  void loading_keepsTheOldResultsUntilTheNewCome(Visit visit) {
    visit.open("/?q=온디바이스");
    HeldAnswers slow = visit.hold("**/api/search?q=%EB%A1%9C%EB%B4%87");
    visit.find("[data-search-input]").fill("로봇");
    visit.press("Enter");
    slow.await();

    assertThat(visit.find("[data-results]")).hasAttribute("aria-busy", "true");
    assertThat(visit.find("[data-hits] li")).hasCount(4);
    slow.release();

    assertThat(visit.settle().total()).isNotEqualTo("4건");
  }
}
