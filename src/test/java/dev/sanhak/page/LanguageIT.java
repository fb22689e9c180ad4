package dev.sanhak.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.sanhak.partnership.PartnershipType;
import dev.sanhak.vocabulary.Name;
import dev.sanhak.vocabulary.NameKind;
import dev.sanhak.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in Korean and in English, from two modules with the same keys. */
@ExtendWith(Browsers.class)
class LanguageIT {
  private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

  /**
   * Each text of a module as a line: its key, and for a function what of its parameters it depends
   * on. A list counts as one text.
   */
  private static final String KEYS =
      """
      async ([path]) => {
        const { strings } = await import(path);
        const lines = [];
        const given = [7, 8, 9, 10];
        const depends = (text, i) => text(...given) !== text(...given.with(i, 1));
        const visit = (value, key) => {
          // A unit alone: English has one for one and one for many.
          if (key === '.unit') lines.push(key);
          else if (typeof value === 'function')
            lines.push(`${key}(${given.slice(0, value.length).map((_, i) => depends(value, i))})`.replace(/(,false)+\\)/, ')'));
          else if (typeof value === 'object' && !Array.isArray(value))
            for (const [name, inner] of Object.entries(value)) visit(inner, `${key}.${name}`);
          else lines.push(`${key} ${value.length > 0}`);
        };
        visit(strings, '');
        return lines.sort();
      }""";

  /** What of the page a reader of English meets in Korean without being told that it is. */
  private static final String UNTOLD_KOREAN =
      """
      () => {
        const hangul = /\\p{Script=Hangul}/u;
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found = [];
        while (walker.nextNode()) {
          const { data, parentElement } = walker.currentNode;
          if (hangul.test(data) && !parentElement.closest('noscript')
            && parentElement.closest('[lang]').getAttribute('lang') !== 'ko') found.push(data);
        }
        return found;
      }""";

  /** Where the HTML says something else than the Korean strings. */
  private static final String DIFFERING =
      """
      async (path) => {
        const { strings } = await import(path);
        const said = (key) => key.split('.').reduce((part, name) => part[name], strings);
        const page = await (await fetch(location.pathname)).text();
        const html = new DOMParser().parseFromString(page, 'text/html');
        return [...html.querySelectorAll('*')].flatMap((element) => [...element.attributes]
          .filter(({ name }) => name.startsWith('data-words'))
          .map(({ name, value }) => [value, name === 'data-words'
            ? element.textContent : element.getAttribute(name.slice('data-words-'.length))])
          .filter(([key, text]) => said(key) !== text));
      }""";

  @Test
  void strings_ofBothLanguages_haveTheSameKeysAndParameters(Visit visit) {
    visit.open("/");
    Object english = visit.page().evaluate(KEYS, List.of("/js/strings-en.js"));

    assertThat((List<?>) english)
        .hasSizeGreaterThan(200)
        .isEqualTo(visit.page().evaluate(KEYS, List.of("/js/strings-ko.js")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/articles/new"})
  void html_beforeAnyScript_saysWhatTheStringsSay(String target, Visit visit) {
    visit.page().navigate(visit.url(target));

    assertThat((List<?>) visit.page().evaluate(DIFFERING, "/js/strings-ko.js")).isEmpty();
  }

  @Test
  void modules_haveNoTextOfTheirOwn() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("web/js"))) {
      List<String> texts =
          files
              .filter(file -> file.toString().endsWith(".js"))
              .filter(file -> !file.endsWith("strings-ko.js") && !file.endsWith("particles.js"))
              .flatMap(LanguageIT::hangulLines)
              .filter(line -> !line.contains("otherLanguage"))
              .toList();

      // The kinds of partnerships are values of records, and particles are looked for in queries.
      // What has a name in English is told by its Korean one.
      assertThat(texts)
          .allMatch(
              line ->
                  line.matches("(card|query-text).js .*|strings-en.js +['가-힣· ]+: '[A-Z][^가-힣]*"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?lang=en",
        "/?q=서울대 온디바이스 AI&university=서울대학교&type=공동연구센터&lang=en",
        "/?q=삼성전저&lang=en",
        "/?q=쀍쀍쀍&lang=en",
        "/?q=로봇&company=쀍쀍쀍&lang=en",
        "/?from=언제&lang=en",
        "/?company=삼성전자&lang=en",
        "/?from=2023&to=2024&lang=en",
        "/?region=서울&lang=en#network",
        "/?region=서울&lang=en#technologies",
        "/partnerships/samsung-electronics-snu-ai-joint-center-2024?lang=en",
        "/partnerships/none?lang=en"
      })
  void everyState_inEnglish_saysWhatIsKorean(String target, Visit visit) {
    visit.open(target).waitForAll();

    assertThat(visit.find("html")).hasAttribute("lang", "en");
    assertThat((List<?>) visit.page().evaluate(UNTOLD_KOREAN)).isEmpty();
    assertThat(visit.find("h1")).hasText(Pattern.compile("[A-Z].*"));
    visit.expectFailedRequests();
  }

  @Test
  void closedLists_haveNamesInEnglish(Visit visit) {
    List<Name> names = Vocabulary.bundled().names();
    List<String> values =
        Stream.of(
                Arrays.stream(PartnershipType.values()).map(PartnershipType::label),
                names.stream()
                    .filter(name -> name.kind() == NameKind.TECHNOLOGY)
                    .map(name -> name.canonical().split("/", 2)[0]),
                names.stream().map(Name::region))
            .flatMap(each -> each)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    assertThat(values).hasSizeGreaterThan(35);

    Object untold =
        visit
            .open("/?lang=en")
            .page()
            .evaluate(
                """
                async (values) => {
                  const { strings } = await import('/js/strings-en.js');
                  return values.filter((value) => strings.named(value) === value);
                }""",
                values);

    assertThat((List<?>) untold).isEmpty();
    assertThat(visit.values("type")).anyMatch(value -> value.startsWith("Memorandum"));
    assertThat(visit.texts(".topic__field")).isNotEmpty().noneMatch(HANGUL.asPredicate());
  }

  @Test
  void articlePage_inEnglish_isEnglish(Visit visit) {
    visit.page().navigate(visit.url("/articles/new?lang=en"));
    assertThat(visit.find("h1")).hasText("Read partnerships from an article");
    visit.find("[data-form] [type=submit]").click();
    assertThat(visit.find("[data-error]")).hasText("Paste an article or choose a file.");

    visit.find("[data-text]").fill("삼성전자와 서울대가 2024년 3월 5일 반도체 공동연구 협약을 맺었다.");
    visit.find("[data-form] [type=submit]").click();

    assertThat(visit.find("[data-found]")).hasText("1 partnership read");
    assertThat((List<?>) visit.page().evaluate(UNTOLD_KOREAN)).isEmpty();
  }

  @Test
  void articlePage_switched_isInTheOtherLanguage(Visit visit) {
    visit.page().navigate(visit.url("/articles/new"));
    visit.find("[data-language]").click();
    assertThat(visit.find("h1")).hasText("Read partnerships from an article");

    visit.find("[data-language]").click();
    assertThat(visit.find("h1")).hasText("기사에서 산학협력 읽기");
  }

  @Test
  void language_switched_keepsWhereTheReaderIs(Visit visit) {
    visit.open("/?q=로봇&university=KAIST&from=2023#technologies");
    Locator other = visit.find("[data-language]");
    assertThat(other).hasText("English");
    other.click();
    visit.settle();

    assertThat(visit.address()).isEqualTo("/?q=로봇&university=KAIST&from=2023&lang=en");
    assertThat(visit.find("[data-view=technologies]")).hasAttribute("aria-current", "page");
    assertThat(visit.find("[data-search-input]")).hasValue("로봇");
    visit.find("[data-language]").click();
    visit.settle();
    assertThat(visit.address()).isEqualTo("/?q=로봇&university=KAIST&from=2023");
    assertThat(visit.find("html")).hasAttribute("lang", "ko");
  }

  @Test
  void language_chosen_staysWhereverOneGoes(Visit visit) {
    visit.open("/?lang=en").search("로봇");
    assertThat(visit.address()).isEqualTo("/?q=로봇&lang=en");
    visit.tick("university", "KAIST");
    assertThat(visit.address()).isEqualTo("/?q=로봇&university=KAIST&lang=en");
    assertThat(visit.total()).matches("\\d+");

    visit.find(".hit__title a").first().click();
    visit.find(".detail__facts").waitFor();
    assertThat(visit.address()).matches("/partnerships/.*&lang=en");
    assertThat(visit.find(".detail time"))
        .hasText(Pattern.compile("(\\d+ )?([A-Z][a-z]+ )?\\d{4}"));
    visit.find(".detail .partner").first().click();
    assertThat(visit.settle().address()).endsWith("&lang=en");
    visit.find(".logo").click();
    assertThat(visit.settle().address()).isEqualTo("/?lang=en");
    assertThat(visit.find(".header [href*=articles]"))
        .hasAttribute("href", "/articles/new?lang=en");
  }

  @Test
  void server_isNotAskedForALanguage(Visit visit) {
    visit.open("/?q=로봇&lang=en").waitForAll();

    assertThat(visit.requests("/api/")).isNotEmpty().noneMatch(target -> target.contains("lang="));
  }

  private static Stream<String> hangulLines(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .map(line -> line.replaceAll("(^|\\s)(//|/?\\*).*", ""))
          .filter(line -> HANGUL.matcher(line).find())
          .map(line -> file.getFileName() + " " + line.strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
