package dev.sanhak.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Browsers.class)
class NetworkIT {
  private static final String OVERLAPS =
      """
      () => {
        const boxes = [...document.querySelectorAll('.network__name')].map((name) => name.getBoundingClientRect());
        const share = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1
          && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;
        return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => share(a, b))).length;
      }""";

  @Test
  void network_ofAHundredNames_isReadable(Visit visit) {
    drawn(visit.open("/#network"));

    assertThat(visit.find(".network__node")).hasCount(100);
    assertThat(visit.page().evaluate(OVERLAPS)).isEqualTo(0);
    assertThat(visit.texts(".network__summary")).first().asString().startsWith("전체 756쌍 가운데");
    assertThat(visit.find("[data-list]")).isHidden();
    assertThat(visit.overflow()).isZero();
  }

  @Test
  void node_clicked_narrowsAndStaysInTheView(Visit visit) {
    drawn(visit.open("/?region=서울#network"));
    node(visit, "company 삼성전자").click();
    visit.settle();

    assertThat(visit.address()).isEqualTo("/?company=삼성전자&region=서울");
    assertThat(visit.find("[data-view=network]")).hasAttribute("aria-current", "page");
    assertThat(visit.find(".network__node--chosen .network__name")).hasText("삼성전자");
    assertThat(visit.find(".network__node--university")).hasCount(universities(visit));
  }

  @Test
  void network_byKeyboard_isOneStopWithArrowsInside(Visit visit) {
    drawn(visit.open("/?company=KT#network"));
    Locator nodes = visit.find(".network__node");
    assertThat(visit.find(".network__node[tabindex='0']")).hasCount(1);
    nodes.first().focus();
    visit.press("ArrowRight", "ArrowDown", "ArrowLeft");
    assertThat(nodes.nth(1)).isFocused();
    String key = String.valueOf(nodes.nth(1).getAttribute("data-key"));

    visit.press("Enter").settle();

    String[] kindAndName = key.split(" ", 2);
    assertThat(visit.address()).contains(kindAndName[0] + "=" + kindAndName[1]);
    assertThat(node(visit, key)).isFocused();
  }

  @Test
  void node_lookedAt_bringsOutWhatItIsLinkedTo(Visit visit) {
    drawn(visit.open("/#network"));
    node(visit, "company 삼성전자").hover();

    int linked = visit.find(".network__node.is-near").count() - 1;
    assertThat(node(visit, "company 삼성전자"))
        .hasAttribute("aria-label", "기업 삼성전자, 협력 11건, 그림에서 이어진 곳 " + linked + "곳");
    assertThat(visit.find(".network__edge.is-near")).hasCount(linked);
  }

  @Test
  void table_sorted_saysTheSame(Visit visit) {
    drawn(visit.open("/#network"));
    visit.find(".network .table-view__summary").click();
    assertThat(visit.texts(".table--network tbody tr")).hasSize(20).startsWith("KT KAIST 4건");

    assertThat(visit.find(".network details .network__hint"))
        .hasText("표에는 756쌍 가운데 많은 순서로 500쌍이 있습니다. 나머지는 결과를 좁히면 보입니다.");

    visit.find(".table--network [data-key='sort university']").click();
    assertThat(visit.find(".table--network th").nth(1)).hasAttribute("aria-sort", "ascending");
    assertThat(visit.find(".table--network button").nth(1)).isFocused();
    visit.find(".network .facet__more").click();
    assertThat(visit.find(".table--network tbody tr")).hasCount(40);
    List<String> names = visit.texts(".table--network td:nth-child(2)");
    assertThat(names).isSorted();
  }

  @Test
  void table_ofAPair_narrowsToBoth(Visit visit) {
    drawn(visit.open("/#network"));
    visit.find(".network .table-view__summary").click();
    visit.find(".table--network .table__number a").first().click();

    assertThat(visit.settle().address()).isEqualTo("/?company=KT&university=KAIST");
    assertThat(visit.total()).isEqualTo("4건");
  }

  @Test
  void library_isLoadedOnlyWhenShown(Visit visit) {
    visit.open("/");
    assertThat(visit.requests("/lib/")).isEmpty();
    assertThat(visit.requests("/js/network/")).isEmpty();

    visit.find("[data-view=network]").press("Enter");
    drawn(visit);
    assertThat(visit.find("[data-view=network]")).isFocused();

    assertThat(visit.requests("/lib/")).hasSize(4);
    visit.page().goBack();
    assertThat(visit.find("[data-list]")).isVisible();
  }

  @Test
  void lateNetwork_neverStandsInThePlaceOfANewerOne(Visit visit) {
    drawn(visit.open("/?region=서울#network"));
    HeldAnswers slow = visit.hold("**/api/network?company=*");
    visit.value("company", "SK텔레콤").click();
    slow.await();

    visit.find(".chips__clear").click();
    visit.settle();
    assertThat(visit.find(".network__summary")).containsText("전체 756쌍");
    slow.release();

    assertThat(visit.find(".network__summary")).containsText("전체 756쌍");
  }

  @Test
  void slowNetwork_holdsUpNothingElse(Visit visit) {
    HeldAnswers slow = visit.hold("**/api/network*");
    visit.open("/?region=서울#network");
    slow.await();

    assertThat(visit.total()).isEqualTo("176건");
    visit.find("[data-search-input]").pressSequentially("카이스");
    assertThat(visit.find("[role=option]").first()).containsText("KAIST");
    assertThat(visit.find("[data-view-panel]")).hasAttribute("aria-busy", "true");
    slow.release();
    drawn(visit);
    assertThat(visit.find("[data-search-input]")).hasValue("카이스");
  }

  @Test
  void result_withoutPairs_saysSo(Visit visit) {
    visit.open("/?company=없는회사#network");
    assertThat(visit.find("[data-view-panel]")).isHidden();
    assertThat(visit.find("[data-views]")).isHidden();

    visit.open("/?q=한국공학대 한국로봇융합연구원&organization=한국로봇융합연구원&university=한국공학대학교#network");
    assertThat(visit.find(".network__summary")).hasText("이 결과에는 기업과 대학이 함께한 협력이 없습니다.");
  }

  @Test
  void serverError_isToldAndRetried(Visit visit) {
    visit.breakServer("/api/network");
    visit.open("/#network");
    assertThat(visit.find("[data-view-panel] [role=alert]")).isVisible();

    visit.page().unrouteAll();
    visit.find("[data-view-panel] button").click();

    drawn(visit);
    visit.expectFailedRequests();
  }

  @Test
  void network_onAPhone_hasFewerNamesAndFits(Visit visit) {
    drawn(visit.phone().open("/#network"));

    assertThat(visit.find(".network__node").count()).isBetween(20, 32);
    assertThat(visit.page().evaluate(OVERLAPS)).isEqualTo(0);
    assertThat(visit.overflow()).isZero();
    assertThat(Objects.requireNonNull(visit.find(".network__reach").first().boundingBox()).width)
        .isGreaterThanOrEqualTo(24);
  }

  @Test
  void skipLink_followed_staysInTheView(Visit visit) {
    drawn(visit.open("/#network"));
    visit.find("[data-skip]").press("Enter");

    assertThat(visit.find("[data-results]")).isFocused();
    assertThat(visit.find("[data-view=network]")).hasAttribute("aria-current", "page");
    assertThat(visit.page().url()).endsWith("/#network");
  }

  @Test
  void window_madeWider_isDrawnAnew(Visit visit) {
    visit.page().setViewportSize(500, 900);
    drawn(visit.open("/#network"));
    assertThat(visit.find(".network__node").count()).isLessThan(40);

    visit.page().setViewportSize(1280, 900);

    assertThat(visit.find(".network__node")).hasCount(100);
  }

  private static void drawn(Visit visit) {
    visit.find("[data-view-panel][aria-busy=false] .network__drawing").waitFor();
  }

  private static Locator node(Visit visit, String key) {
    return visit.find(".network__node[data-key='" + key + "']");
  }

  private static int universities(Visit visit) {
    return Integer.parseInt(visit.find("[data-facet=university] .facet__total").innerText());
  }
}
