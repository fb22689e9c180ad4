package dev.sanhak.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.lucene.TestIndex;
import dev.sanhak.search.Clause;
import dev.sanhak.search.Clause.FacetName;
import dev.sanhak.vocabulary.Vocabulary;
import java.io.IOException;
import java.text.Normalizer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryReaderTest {
  private static TestIndex index;
  private static QueryReader reader;

  @BeforeAll
  static void open() throws IOException {
    index = TestIndex.bundled();
    reader = new QueryReader(Vocabulary.bundled(), index.engine());
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          서울대 삼성전자              | 서울대=서울대학교 삼성전자=삼성전자
          서울대학교와 SNU             | 서울대학교=서울대학교 SNU=서울대학교
          서울 과학 기술 대학교        | 서울 과학 기술 대학교=서울과학기술대학교
          부산대LG전자                 | 부산대=부산대학교 LG전자=LG전자
          카카오는 어느 대학이랑 협력해? | 카카오=카카오 (어느) (대학) 협력해
          대우조선해양                 | 대우조선해양=한화오션
          연세대학교미래캠퍼스         | 연세대학교=연세대학교 미래캠퍼스
          포티투마루 성대              | 포티투마루=포티투마루 성대=성균관대학교
          학생 대상 교육               | 학생 대상 교육
          대상                         | 대상
          고대 그리스                  | 고대 그리스
          고대 로봇공학                | 고대=고려대학교 로봇공학=로봇/로봇 일반
          중대 재해                    | 중대 재해
          삼성중공업 한대              | 삼성중공업=삼성중공업 한대=한양대학교
          네이버그룹과                 | 네이버그룹=네이버클라우드/네이버
          삼성重 우리銀                | 삼성중공업=삼성중공업 우리은행=우리은행
          두산 계열사                  | 두산=두산로보틱스/두산/두산에너빌리티 (계열사)
          반 도 체                     | 반 도 체=반도체/반도체/반도체 일반
          전라도 부울경지역            | 전라도=전북/전남 부울경지역=부산/울산/경남
          반도체공학과 산 학 협 력     | 반도체공학과=반도체/반도체 일반 산학협력
          창원 메타                    | 창원 메타=메타
          smart campus                 | smart campus
          Park Systems park            | Park Systems=파크시스템스 park
          한화 우주                    | 한화=한화시스템/한화오션/한화에어로스페이스/한화/한화큐셀/쎄트렉아이 우주
          DL그룹이 협력한              | DL그룹=DL 협력한
          기아                         | 기아=기아
          Yonsei 2차전지               | Yonsei=연세대학교/연세의료원 2차전지=배터리·에너지/이차전지
          LG전자와 Yonsei의 webOS      | LG전자=LG전자 Yonsei=연세대학교/연세의료원 webOS=미디어·콘텐츠/스마트TV
          2023년 반도체패키징          | 2023년@2023 반도체패키징=반도체/반도체 패키징
          2026년 2월 협약              | 2026년 2월@2026-02 협약
          5000 2023건                  | 5000 2023건
          학생의 현장실습              | 학생 현장실습
          카이스트는 무엇을 하나요     | 카이스트=KAIST (무엇을)
          경기도 AI                    | 경기도=경기 AI=인공지능/인공지능 일반
          서울대학 로봇공학            | 서울대학=서울대학교 로봇공학=로봇/로봇 일반
          2024.06 2024-06-17           | 2024.06@2024-06 2024-06-17@2024-06
          20240617 20241301            | 20240617@2024-06 20241301
          2020년 이후 로봇공학         | 2020년 이후@2020/.. 로봇공학=로봇/로봇 일반
          2021년부터 2023년까지 협약   | 2021년부터 2023년까지@2021/2023 협약
          2019~2021 2019-2021년        | 2019~2021@2019/2021 2019-2021년@2019/2021
          2023.05~2023.11 2024년까지의 | 2023.05~2023.11@2023-05/2023-11 2024년까지의@../2024
          2022년에서 2024년 사이       | 2022년에서 2024년 사이@2022/2024
          2023~2021 2019-2021호        | 2023~2021 2019-2021호
          -2020년부터                  | -2020년부터@2020/..
          24년 6월 ’23년               | 24년 6월@2024-06 ’23년@2023
          우리 대학                    | (대학)
          우리                         | (우리)
          어느 회사는                  | (어느) (회사)
          우리은행과 대학들은          | 우리은행=우리은행 (대학들)
          -대학 "우리 회사"            | -대학 "우리 회사"
          제주도에서 로봇공학          | 제주도=제주 로봇공학=로봇/로봇 일반
          "서울대 삼성" -로봇공학      | "서울대 삼성" -로봇공학=로봇/로봇 일반
          “인재 양성” 철도 배우려면    | "인재 양성" 철도=모빌리티/철도 (배우려면)
          三星電子 漢陽大 人材         | 삼성전자=삼성전자 한양대=한양대학교 인재
          - " 로봇공학                 | (-) (") 로봇공학=로봇/로봇 일반
          """)
  void text_becomesClauses(String text, String clauses) {
    assertThat(read(text)).isEqualTo(clauses);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2022년 3월~5월               | 2022-03/2022-05
          2022~23년                    | 2022/2023
          2021년 3월부터 6월까지       | 2021-03/2021-06
          ’22~’24                      | 2022/2024
          22년                         | 2022
          10년                         |
          22년간                       |
          2022 년 3 월                 | 2022-03
          2019년 전                    | ../2019
          2020년대                     | 2020/2029
          2025년대                     |
          2021년 하반기                | 2021-07/2021-12
          2022년 4분기                 | 2022-10/2022-12
          2023년 초                    | 2023-01/2023-03
          2023년 초전도체              | 2023
          2022년 말부터 2023년 초까지  | 2022-10/2023-03
          최근 3년간                   | 2023-11/..
          지난 6개월                   | 2026-05/..
          작년 5월                     | 2025-05
          올해 상반기                  | 2026-01/2026-06
          지난달                       | 2026-10
          재작년 이후                  | 2024/..
          """)
  void date_asPeopleWriteIt_isRead(String text, String value) {
    InstantSource clock = InstantSource.fixed(Instant.parse("2026-11-26T03:00:00Z"));

    assertThat(new DateExpressions(clock).in(text).stream().map(dated -> dated.clause().value()))
        .containsExactlyElementsOf(value == null ? List.of() : List.of(value));
  }

  @Test
  void date_thatNothingBegan_isAWordThatIsTold() {
    assertThat(read("2017년")).isEqualTo("2017년");
  }

  @Test
  void text_decomposed_isReadAsComposed() {
    assertThat(read(Normalizer.normalize("서강대 메타버스", Normalizer.Form.NFD)))
        .isEqualTo(read("서강대 메타버스"));
  }

  private static String read(String text) {
    return reader.read(text).clauses().stream()
        .map(QueryReaderTest::written)
        .collect(Collectors.joining(" "));
  }

  /** Required as it is, optional in brackets, excluded with a minus. */
  private static String written(Clause clause) {
    String text =
        switch (clause) {
          case Clause.Word word -> word.text();
          case Clause.Phrase phrase -> '"' + phrase.text() + '"';
          case Clause.Named named -> named.text() + "=" + values(named);
          case Clause.Dated dated -> dated.text() + "@" + dated.value();
        };
    return switch (clause.presence()) {
      case REQUIRED -> text;
      case PREFERRED -> text + "?";
      case OPTIONAL -> "(" + text + ")";
      case EXCLUDED -> "-" + text;
    };
  }

  private static String values(Clause.Named named) {
    return named.meanings().stream().map(FacetName::value).collect(Collectors.joining("/"));
  }
}
