package dev.sanhak.article;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.vocabulary.NameKind;
import dev.sanhak.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text, and the names read in it: known ones, defined ones, and unknown ones by their form. */
class ArticleNamesTest {
  private static final ArticleNames NAMES = new ArticleNames(Vocabulary.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "광운·이화·한양·홍익대와 | 광운대학교 이화여자대학교 한양대학교 홍익대학교",
        "가나다공학대학교(이하 가나공대)와 가나공대는 | 가나다공학대학교 가나다공학대학교 가나다공학대학교",
        "㈜가나다라와 만났다. 가나다라는 크다 | 가나다라 가나다라",
        "주식회사 노르마(대표 정현철)가 | 노르마",
        "가나다랩(대표이사 김하늘)과 | 가나다랩",
        "프랑스 기업 파스칼(Pasqal)과 파스칼의 | 파스칼 파스칼 파스칼",
        "미국 가나다대와 만났다 | 가나다대학교",
        "라마바대학교에서는 | 라마바대학교",
        "가나다진흥원(원장 김하늘)은 | 가나다진흥원",
        "가나철도기술과 만났다. 가나철도기술 대표는 “반갑다”고 했다. | 가나철도기술 가나철도기술",
        "스타트업과 만났다. 스타트업 대표는 “반갑다”고 했다. | ''",
        "장비업체 가나테크닉스, 설계회사 다라칩스 등이 모였다 | 가나테크닉스 다라칩스",
        "중소기업 기술개발, 벤처기업 창업지원 등을 한다 | ''",
        "가나산학협의체 출범식과 만났다 | ''",
        "대학(총장 김하늘)과 회사(대표 김하늘) | ''",
        "핀테크를 하는 기업과 역시, 동시에 | ''"
      })
  void in_text_partners(String text, String names) {
    assertThat(
            NAMES.in(text).stream()
                .filter(each -> each.kind() != NameKind.TECHNOLOGY)
                .map(ArticleNames.Found::name)
                .collect(joining(" ")))
        .isEqualTo(names);
  }
}
