package dev.sanhak.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.vocabulary.Vocabulary;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of the days that an article tells, the one on which its agreement was made. */
class SigningDateTest {
  private static final PartnershipExtractor EXTRACTOR =
      PartnershipExtractor.byRules(Vocabulary.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LG전자는 서강대와 업무협약을 맺었다고 19일 밝혔다. | 2025-03-19",
        "19일 LG전자는 서강대와 업무협약을 맺었다고 밝혔다. 협약식은 지난 17일 열렸다. | 2025-03-17",
        "LG전자는 오는 25일 서강대와 업무협약식을 한다고 19일 예고했다. | 2025-03-25",
        "LG전자는 2019년 서강대와 맺은 협약을 바탕으로 17일 새 업무협약을 체결했다고 밝혔다. | 2025-03-17",
        "LG전자는 서강대와 ’25.3.17.(월) 업무협약을 체결했다. | 2025-03-17",
        "LG전자는 지난해 하반기 서강대와 업무협약을 체결했다. | 2024",
        "LG전자는 서강대와 그저께 업무협약을 체결했다. | 2025-03-18",
        "LG전자는 17일 서강대와 업무협약을 맺었다고 19일 밝혔다. | 2025-03-17",
        "LG전자는 서강대와 업무협약을 맺었다고 19일 밝혔다. 협약식은 지난 17일 열렸다. | 2025-03-17",
        "LG전자는 서강대와 업무협약을 맺었다고 19일 밝혔다. 체결식은 하루 전인 18일 치렀다. | 2025-03-18",
        "LG전자는 서강대와 협력하기로 했다고 19일 밝혔다. 양측은 지난주 금요일 협약서에 서명했다. | 2025-03-14",
        "LG전자는 3일 서강대와 업무협약을 맺었다. 협약식은 오는 25일 열린다. | 2025-03-03",
        "서강대는 이번 주 기업과 손을 잡았다. 18일에는 LG전자와 인공지능을 공동 연구하기로 했다. | 2025-03-18",
        "LG전자는 서강대와 업무협약을 맺었다. | none",
        "LG전자는 서강대와 협력한다고 19일 밝혔다. 협약은 지난 4일 체결됐다. | 2025-03-04",
        "LG전자는 서강대와 협약을 맺었다고 19일 밝혔다. 서명은 지난 14일 서울에서 이뤄졌다. | 2025-03-14",
        "LG전자는 서강대, 한양대와 지난달 24일과 26일 각각 협약을 맺었다. | none"
      })
  void extract_daysTold_dayOfTheAgreement(String text, String date) {
    ExtractedPartnership read =
        EXTRACTOR
            .extract(new Article("1", "새 소식", text, LocalDate.of(2025, 3, 20), null, null))
            .getFirst();

    assertThat(read.date() == null ? "none" : read.date().value().text()).isEqualTo(date);
  }
}
