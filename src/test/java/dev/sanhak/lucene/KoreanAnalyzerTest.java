package dev.sanhak.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.StringJoiner;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoreanAnalyzerTest {
  private static final Analyzer ANALYZER =
      new KoreanAnalyzer(KoreanDictionary.of(Vocabulary.bundled()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          카이스트            | 카이스트
          카이스트는          | 카이스트
          전북대              | 전북·대
          인하대              | 인하·대
          인하대에서          | 인하·대
          포티투마루          | 포·티투·마루
          온디바이스 AI       | 온·디바이스·ai
          그린수소            | 그린·수소
          서울대              | 서울·대
          서울대학교          | 서울·대학·교
          제주시              | 제주·시
          조지아주            | 조지아·주
          산학협력센터        | 산학·협력·센터
          """)
  void name_isNeitherLostNorCutInContext(String text, String terms) {
    assertThat(terms(text)).isEqualTo(terms);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          신기술              | 신·기술
          비정형데이터        | 비·정형·데이터
          초거대 모델         | 초·거대·모델
          차세대반도체        | 차세대·반도체
          생성 모델           | 생성·모델
          플랫폼              | 플랫폼
          반도체공학          | 반도체·공학
          블록체인을          | 블록·체인
          산학협력단장        | 산학·협력·단·장
          대학원              | 대학·원
          학생들              | 학생
          디지털화와 과학적   | 디지털·과학
          가르치는 가르친다   | 가르치·가르치
          몇 개 대학          | 개·대학
          어느 대학           | 대학
          200억원             | 200·억·원
          200억               | 200·억
          """)
  void word_keepsWhatCarriesMeaning(String text, String terms) {
    assertThat(terms(text)).isEqualTo(terms);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6G이동통신          | 6g·이동·통신
          AI가 만든           | ai·만들
          5G, B2B, R&D        | 5g·b2b·r&d
          C++와 C#, GS25      | c++·c#·gs25
          LG전자              | lg·전자
          AI반도체            | ai·반도체
          ai반도체            | ai·반도체
          webOS               | webos
          GPT-4               | gpt·4
          3D프린팅            | 3d·프린팅
          4차 산업혁명        | 4·차·산업·혁명
          2차전지             | 2·차·전지
          이차전지            | 이차·전지
          """)
  void mixedToken_staysWhole(String text, String terms) {
    assertThat(terms(text)).isEqualTo(terms);
  }

  @ParameterizedTest
  @CsvSource({"三星電子, 삼성전자", "半導體와, 반도체와", "産學協力, 산학협력", "三星전자, 삼성전자", "高麗大, 고려대"})
  void hanja_isTheSameAsHangul(String hanja, String hangul) {
    assertThat(terms(hanja)).isEqualTo(terms(hangul));
  }

  @ParameterizedTest
  @CsvSource({"산학 협력", "산학협력", "산학·협력", "산학의 협력", "産學協力"})
  void words_withAnythingBetween_areTheSamePhrase(String text) throws IOException {
    try (TokenStream stream = ANALYZER.tokenStream("body", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      StringJoiner found = new StringJoiner(" ");
      stream.reset();
      while (stream.incrementToken()) {
        found.add(term + "+" + step.getPositionIncrement());
      }
      assertThat(found).hasToString("산학+1 협력+1");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "6G이동통신과 R&D, 6g[0-2] 이동[2-4] 통신[4-6] r&d[8-11]",
    "三星電子의 AI반도체, 삼성[0-2] 전자[2-4] ai[6-8] 반도체[8-11]"
  })
  void offsets_ofChangedText_stayThoseOfTheText(String text, String terms) throws IOException {
    try (TokenStream stream = ANALYZER.tokenStream("body", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      StringJoiner found = new StringJoiner(" ");
      stream.reset();
      while (stream.incrementToken()) {
        found.add(term + "[" + offset.startOffset() + "-" + offset.endOffset() + "]");
      }
      assertThat(found).hasToString(terms);
    }
  }

  /** Initials mean nothing here: {@code Initials} reads them before. So does a wrong jamo. */
  @Test
  void initials_andTypos_areLeftToTheQueryReader() {
    assertThat(terms("ㅅㅅㅈㅈ")).isEqualTo("ㅅ·ㅅ·ㅈ·ㅈ");
  }

  private static String terms(String text) {
    return String.join("·", Terms.of(ANALYZER, text));
  }
}
