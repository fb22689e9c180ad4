package dev.sanhak.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartnershipTest {
  @Test
  void text_decomposed_isComposed() {
    String decomposed = Normalizer.normalize("서울대학교", Normalizer.Form.NFD);
    Partnership partnership =
        new Partnership(
            "a", decomposed, decomposed, universities(decomposed), List.of(), null, null, null);

    assertThat(partnership.title()).isEqualTo("서울대학교");
    assertThat(partnership.body()).isEqualTo("서울대학교");
    assertThat(partnership.partners().universities()).containsExactly("서울대학교");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "가", "a b", "../a"})
  void id_outsideItsAlphabet_isRefused(String id) {
    assertThatThrownBy(() -> with(id, "제목", "본문"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("id: ");
  }

  @Test
  void lengths_overTheLimit_areRefusedByKey() {
    assertThatThrownBy(() -> with("a", "가".repeat(301), "")).hasMessageStartingWith("title: ");
    assertThatThrownBy(() -> with("a", " ", "")).hasMessage("title: is empty");
    assertThatThrownBy(() -> with("a", "가", "가".repeat(100_001)))
        .hasMessage("body: has 100,001 characters; at most 100,000 are allowed");
  }

  @Test
  void text_thatNoFormatCanHold_isRefused() {
    assertThatThrownBy(() -> with("a", "가\ud800", "")).hasMessageContaining("U+D800");
    assertThatThrownBy(() -> with("a", "가", "\u0000")).hasMessageStartingWith("body: ");
    assertThat(with("a", "😀", "😀").title()).isEqualTo("😀");
  }

  @Test
  void message_quotesLittleAndOnOneLine() {
    assertThatThrownBy(() -> PartialDate.parse("2023\n" + "9".repeat(1_000)))
        .message()
        .hasSizeLessThan(150)
        .doesNotContain("\n");
  }

  @Test
  void partners_none_areRefused() {
    assertThatThrownBy(() -> new Partners(List.of(), List.of(), List.of()))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void partners_twice_standOnce() {
    assertThat(universities("KAIST", " KAIST ").universities()).containsExactly("KAIST");
  }

  @ParameterizedTest
  @CsvSource({
    "2023, 2023-01-01, 2023-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2023-05-17, 2023-05-17, 2023-05-17"
  })
  void date_isTheDaysItMayMean(String text, LocalDate first, LocalDate last) {
    PartialDate date = PartialDate.parse(text);

    assertThat(date.firstDay()).isEqualTo(first);
    assertThat(date.lastDay()).isEqualTo(last);
    assertThat(date.year()).isEqualTo(first.getYear());
    assertThat(date).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "23", "2023-5", "2023-13", "2023-02-30", "2023-05-17T00:00", "２０２３"})
  void date_ofNoCalendar_isRefused(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(InvalidValueException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000", "1899-12-31", "2101", "9999-12"})
  void date_ofAYearThatIsASlip_isRefused(String text) {
    assertThatThrownBy(() -> PartialDate.parse(text))
        .hasMessage("date: '" + text + "' is not between 1900 and 2100");
  }

  @Test
  void length_isCountedInCharacters_notInHalvesOfThem() {
    assertThat(with("a", "😀".repeat(300), "").title()).hasSize(600);
    assertThatThrownBy(() -> with("a", "😀".repeat(301), ""))
        .hasMessage("title: has 301 characters; at most 300 are allowed");
  }

  @ParameterizedTest
  @CsvSource({"반도체/AI 반도체, 반도체, AI 반도체", "반도체, 반도체, 반도체", "가/나/다, 가, 나/다"})
  void technology_hasTwoLevels(String path, String field, String name) {
    assertThat(Technology.parse(path).field()).isEqualTo(field);
    assertThat(Technology.parse(path).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "/가", "가/"})
  void technology_withAnEmptyLevel_isRefused(String path) {
    assertThatThrownBy(() -> Technology.parse(path)).isInstanceOf(InvalidValueException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "ftp://example.org/",
        "http:",
        "//example.org",
        "http://a b/"
      })
  void source_otherThanTheWeb_isRefused(String url) {
    assertThatThrownBy(() -> new Source(url, null)).hasMessageStartingWith("source.url: ");
  }

  @Test
  void type_unknown_isRefusedWithTheOnesThereAre() {
    assertThat(PartnershipType.parse("계약학과")).isEqualTo(PartnershipType.CONTRACT_DEPARTMENT);
    assertThatThrownBy(() -> PartnershipType.parse("MOU")).hasMessageContaining("업무협약");
  }

  private static Partnership with(String id, String title, String body) {
    return new Partnership(id, title, body, universities("KAIST"), List.of(), null, null, null);
  }

  private static Partners universities(String... names) {
    return new Partners(List.of(), List.of(names), List.of());
  }
}
