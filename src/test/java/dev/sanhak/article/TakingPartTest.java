package dev.sanhak.article;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes part in a programme or a consortium: a text, and every name read in it. */
class TakingPartTest {
  private static final PartnershipExtractor EXTRACTOR =
      PartnershipExtractor.byRules(Vocabulary.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "서강대가 교육부의 '로봇 양성사업'에 연세대와 함께 선정됐다고 3일 밝혔다. | 서강대학교, 연세대학교, 교육부",
        "서강대가 교육부의 '로봇 양성사업'에 뽑혔다. 한양대와 중앙대가 함께 참여한다. | 서강대학교, 한양대학교, 중앙대학교, 교육부",
        "서강대가 교육부의 '로봇 양성사업'에 연세대와 함께 선정됐다. LG전자와 네이버가 참여한다." + " | LG전자, 네이버, 서강대학교, 연세대학교, 교육부",
        "서강대가 교육부의 '로봇 양성사업'에 선정됐다. 축하가 이어졌다. | ''",
        "서강대는 지난해 교육부의 '로봇 양성사업'에 연세대와 함께 뽑혔다. | ''",
        "교육부는 로봇 대학원 사업에 서강대와 연세대를 새로 선정했다. | 서강대학교, 연세대학교, 교육부",
        "쿠팡의 물류 자회사 쿠팡풀필먼트서비스는 서강대와 협약을 맺었다. | 쿠팡풀필먼트서비스, 서강대학교",
        "서강대는 한국나노기술원 반도체혁신센터와 협약을 맺었다. | 서강대학교, 한국나노기술원"
      })
  void extract_text_everybodyWhoTakesPart(String text, String names) {
    List<ExtractedPartnership> extracted =
        EXTRACTOR.extract(new Article("1", "새 소식", text, LocalDate.of(2025, 3, 20), null, null));
    assertThat(
            extracted.stream()
                .map(ExtractedPartnership::partners)
                .flatMap(
                    each ->
                        Stream.of(each.companies(), each.universities(), each.organizations())
                            .flatMap(List::stream))
                .map(ExtractedName::name)
                .collect(joining(", ")))
        .isEqualTo(names.equals("''") ? "" : names);
  }
}
