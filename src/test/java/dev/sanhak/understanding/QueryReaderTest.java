package dev.sanhak.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.lucene.TestIndex;
import dev.sanhak.search.Clause;
import dev.sanhak.search.Clause.FacetName;
import dev.sanhak.vocabulary.Vocabulary;
import java.io.IOException;
import java.text.Normalizer;
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
