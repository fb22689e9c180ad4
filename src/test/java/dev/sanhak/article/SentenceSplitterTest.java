package dev.sanhak.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An article's text, and the sentences in it. */
class SentenceSplitterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "협약을 맺었다. 둘은 함께 연구한다.     | 협약을 맺었다. / 둘은 함께 연구한다.",
        "2022. 7. 18. 협약을 맺었다. 끝이다.    | 2022. 7. 18. 협약을 맺었다. / 끝이다.",
        "그는 “좋다. 정말 좋다.”고 했다. 끝이다. | 그는 “좋다. 정말 좋다.”고 했다. / 끝이다.",
        "ABC Co. Ltd.와 만났다. 3.5배 늘었다.   | ABC Co. Ltd.와 만났다. / 3.5배 늘었다.",
        "왜 그런가? 돈 때문이다.               | 왜 그런가? / 돈 때문이다."
      })
  void split_line_sentences(String line, String sentences) {
    assertThat(split("제목", line)).startsWith("제목").endsWith(sentences);
  }

  @Test
  void split_whatStandsAround_isNoSentenceOfTheArticle() {
    String text =
        """
        [서울=뉴스] 김하늘 기자 = 가나대가 협약을 맺었다고 밝혔다.
        김하늘 기자
        저작권자 ⓒ 뉴스 무단전재 금지
        ▶ 관련기사
        - 나라대, 다라전자와 협약
        """;

    assertThat(split("제목", text)).isEqualTo("제목 / 가나대가 협약을 맺었다고 밝혔다.");
  }

  @Test
  void split_selfPortraitOfAFirm_isLeftOut() {
    String text = "가나는 협약을 맺었다고 밝혔다.\n■ 가나 소개\n가나는 다라의 자회사로 서울대에서 창업했다.";

    assertThat(split("", text)).isEqualTo("가나는 협약을 맺었다고 밝혔다.");
  }

  private static String split(String headline, String text) {
    ArticleText article = ArticleText.of(new Article("1", headline, text, null, null, null));
    List<String> sentences =
        SentenceSplitter.split(article.whole(), ArticleLines.of(article)).stream()
            .filter(each -> each.kind() != LineKind.OUTSIDE && each.kind() != LineKind.ABOUT)
            .map(each -> article.substring(each.begin(), each.end()))
            .toList();
    return String.join(" / ", sentences);
  }
}
