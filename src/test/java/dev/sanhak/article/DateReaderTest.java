package dev.sanhak.article;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a date in a sentence means, by the day of publication. */
class DateReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-03-09 | 지난 17일 협약을 맺었다        | 2025-02-17",
        "2025-03-18 | 지난 17일 협약을 맺었다        | 2025-03-17",
        "2025-03-09 | 이달 5일 만났다               | 2025-03-05",
        "2025-03-09 | 지난달 28일 만났다            | 2025-02-28",
        "2025-03-09 | 7일 밝혔다                   | 2025-03-07",
        "2025-03-02 | 28일 밝혔다                  | 2025-02-28",
        "2025-01-03 | 30일 밝혔다                  | 2024-12-30",
        "2025-03-09 | 지난해 11월 문을 열었다        | 2024-11",
        "2025-03-09 | 지난해 1월 12일 맺었다         | 2024-01-12",
        "2025-03-09 | 지난해 시작했다               | 2024",
        "2025-03-09 | 올해 시작한다                 | 2025",
        "2025-03-09 | 지난 11월 열렸다              | 2024-11",
        "2025-03-09 | 지난 2월 열렸다               | 2025-02",
        "2025-03-09 | 오는 3월 연다                 | 2025-03",
        "2025-11-09 | 오는 3월 연다                 | 2026-03",
        "2025-03-09 | 오는 2일 연다                 | 2025-04-02",
        "2025-03-09 | 내일 서명한다                 | 2025-03-10",
        "2025-01-01 | 어제 서명했다                 | 2024-12-31",
        "2025-01-09 | 12월 20일 서명했다            | 2024-12-20",
        "2025-03-09 | 2021년 5월 세웠다             | 2021-05",
        "2025-03-09 | 2021년에 세웠고 이듬해 넓혔다   | 2021 2022",
        "2025-03-09 | 2020년 4월 시작해 같은 달 30일 끝났다 | 2020-04 2020-04-30",
        "2025-03-09 | 2022. 7. 18. 배포            | 2022-07-18",
        "2025-03-09 | 2월 30일과 35일, 3일간          | ''",
        "2025-03-09 | 3일 맺었고 이틀 뒤 열었다       | 2025-03-03 2025-03-05",
        "2025-03-09 | 사흘 전 서명했다               | 2025-03-06",
        "2025-03-09 | 사흘 전인 6일 서명했다          | 2025-03-06",
        "2025-03-09 | 이틀 뒤 서명했다               | ''",
        "2025-03-09 | 지난해 5월 3일 맺었고 다음 날 열었다 | 2024-05-03 2024-05-04",
        "2025-03-09 | 3일 맺었다고 7일 밝혔고 다음 날 열었다 | 2025-03-03 2025-03-07 2025-03-04",
        "2025-03-09 | 전날 서명했다                 | 2025-03-08",
        "2025-03-09 | 4일 열었고 이날 서명했다         | 2025-03-04 2025-03-04",
        "2025-03-12 | 지난주 금요일 서명했다           | 2025-03-07",
        "2025-03-12 | 지난 금요일 서명했다            | 2025-03-07",
        "2025-03-16 | 이번 주 화요일 서명했다          | 2025-03-11",
        "2025-03-12 | 다음 주 월요일 서명한다          | 2025-03-17",
        "2025-03-12 | 지난주 서명했다               | 2025-03",
        "2025-03-05 | 지난주 서명했다               | ''",
        "2025-01-20 | 지난해 12월 맺어 오는 3월 시작하며 같은 달 27일 열었다 | 2024-12 2025-03 2024-12-27"
      })
  void read_words_dateAsPreciseAsTheyAre(LocalDate published, String sentence, String dates) {
    assertThat(read(published, sentence)).isEqualTo(dates);
  }

  @Test
  void read_publicationUnknown_onlyWholeDates() {
    assertThat(read(null, "지난 17일, 지난해 11월, 2021년 5월")).isEqualTo("2021-05");
  }

  private static String read(LocalDate published, String sentence) {
    return new DateReader(published)
        .read(sentence).stream().map(each -> each.date().text()).collect(joining(" "));
  }
}
