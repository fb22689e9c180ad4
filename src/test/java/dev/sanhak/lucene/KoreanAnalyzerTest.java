package dev.sanhak.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.StringJoiner;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
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
          인하대에서          | 인하·대
          포티투마루          | 포티투·마루
          온디바이스 AI       | 온·디바이스·ai
          그린수소            | 그린·수소
          신기술              | 신·기술
          비정형데이터        | 비·정형·데이터
          6G이동통신          | 6g·이동·통신
          AI가 만든           | ai·만들
          5G, B2B, R&D        | 5g·b2b·r&d
          C++와 C#, GS25      | c++·c#·gs25
          LG전자              | lg·전자
          AI반도체            | ai·반도체
          생성 모델           | 생성·모델
          플랫폼              | 플랫폼
          서울대학교          | 서울·대학·교
          대학원              | 대학·원
          산학협력센터        | 산학·협력·센터
          블록체인을          | 블록·체인
          """)
  void text_becomesTerms(String text, String terms) throws IOException {
    assertThat(terms(text)).isEqualTo(terms);
  }

  @Test
  void offsets_behindAnInsertedBoundary_stayThoseOfTheText() throws IOException {
    try (TokenStream stream = ANALYZER.tokenStream("body", "6G이동통신과 R&D")) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      StringJoiner found = new StringJoiner(" ");
      stream.reset();
      while (stream.incrementToken()) {
        found.add(term + "[" + offset.startOffset() + "-" + offset.endOffset() + "]");
      }
      assertThat(found).hasToString("6g[0-2] 이동[2-4] 통신[4-6] r&d[8-11]");
    }
  }

  private static String terms(String text) throws IOException {
    try (TokenStream stream = ANALYZER.tokenStream("body", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      StringJoiner terms = new StringJoiner("·");
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term);
      }
      return terms.toString();
    }
  }
}
