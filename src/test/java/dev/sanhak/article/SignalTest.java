package dev.sanhak.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence says of an agreement. */
class SignalTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "두 기관은 업무협약(MOU)을 체결했다          | DEAL",
        "삼성전자와 서울대가 손을 잡았다             | DEAL",
        "양해각서를 15일 교환했다                   | DEAL",
        "협약서에 서명했다                         | DEAL",
        "네이버는 KAIST와 연구센터를 공동으로 설립했다 | JOINT",
        "계약학과를 신설했다                        | JOINT",
        "컨소시엄에는 고려대와 서울대가 참여한다        | JOINT",
        "협약을 해지한다고 통보했다                  | BROKEN",
        "캠퍼스 설립이 끝내 무산됐다                 | BROKEN",
        "협약 체결을 검토하고 있다                   | NONE",
        "대학 평가에서 서울대와 카이스트가 1위에 올랐다  | NONE",
        "삼성전자의 주가와 함께 연구 인력도 늘었다      | NONE",
        "두 대학의 합병이 추진된다                   | NONE",
        "두 기업이 공동으로 경진대회를 열었다          | NONE",
        "날씨가 좋았다                             | NONE"
      })
  void of_sentence_signal(String sentence, Signal signal) {
    assertThat(Signal.of(sentence)).isEqualTo(signal);
  }
}
