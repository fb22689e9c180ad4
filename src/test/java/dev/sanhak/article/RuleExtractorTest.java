package dev.sanhak.article;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.sanhak.vocabulary.Vocabulary;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headline, text, and who works with whom by it; agreements are parted by a semicolon. */
class RuleExtractorTest {
  private static final PartnershipExtractor EXTRACTOR =
      PartnershipExtractor.byRules(Vocabulary.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "새 소식 | LG전자는 서강대와 협약을 맺었다. 또한 연세대와도 협약을 맺었다. | LG전자-서강대학교; LG전자-연세대학교",
        "새 소식 | LG전자는 서강대와 인공지능을, 연세대와 로봇을 공동 연구한다. | LG전자-서강대학교; LG전자-연세대학교",
        "새 소식 | LGU+는 숭실대와, KT는 한양대와 업무협약을 체결했다. | LG유플러스-숭실대학교; KT-한양대학교",
        "서강대, LG전자와 협약 | 두 기관은 17일 업무협약을 맺었다. | LG전자-서강대학교",
        "LG전자와 협약 | 서강대는 17일 업무협약을 체결했다고 밝혔다. | LG전자-서강대학교",
        "가나다라-서강대 협약 | 서강대는 17일 가나다라와 업무협약을 맺었다. | 가나다라-서강대학교",
        "협약 해지 | LG전자는 서강대와 맺은 협약을 해지했다. | ''",
        "대학 순위 | 서강대와 LG전자가 함께 나온 순위에서 1위에 올랐다. | ''",
        "[기고] 산학협력 | LG전자와 서강대는 협약을 맺었다. | ''",
        "검토 | LG전자와 서강대의 협약 체결을 검토하고 있다. | ''"
      })
  void extract_text_pairs(String headline, String text, String pairs) {
    List<ExtractedPartnership> extracted =
        EXTRACTOR.extract(new Article("1", headline, text, LocalDate.of(2025, 3, 20), null, null));
    assertThat(extracted.stream().map(RuleExtractorTest::pair).collect(joining("; ")))
        .isEqualTo(pairs);
  }

  private static String pair(ExtractedPartnership each) {
    return each.partners().companies().stream().map(ExtractedName::name).collect(joining(","))
        + "-"
        + each.partners().universities().stream().map(ExtractedName::name).collect(joining(","));
  }

  @Test
  void aMillionCharactersWithoutASpace_areReadInSeconds() {
    Article article = new Article("long", "", "가".repeat(1_000_000), null, null, null);
    PartnershipExtractor extractor = PartnershipExtractor.byRules(Vocabulary.bundled());

    assertThat(assertTimeout(Duration.ofSeconds(30), () -> extractor.extract(article))).isEmpty();
  }
}
