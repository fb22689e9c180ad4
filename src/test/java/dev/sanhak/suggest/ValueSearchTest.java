package dev.sanhak.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.search.Facet;
import dev.sanhak.search.FacetValue;
import dev.sanhak.vocabulary.Vocabulary;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueSearchTest {
  private static final List<FacetValue> COMPANIES =
      Stream.of("삼성전자", "SK하이닉스", "SK텔레콤", "KT", "LG전자", "네이버", "이름없는회사")
          .map(name -> new FacetValue(name, 1, false, List.of()))
          .toList();

  private final ValueSearch search = new ValueSearch(Vocabulary.bundled());

  @ParameterizedTest
  @CsvSource({
    "전자, 삼성전자 LG전자",
    "저, 삼성전자 LG전자",
    "하이, SK하이닉스",
    "ㅎㅇㄴㅅ, SK하이닉스",
    "ㅈㅈ, 삼성전자 LG전자",
    "sk, SK하이닉스 SK텔레콤",
    "samsung, 삼성전자",
    "sams, 삼성전자",
    "msung, 삼성전자",
    "electronics, 삼성전자 LG전자",
    "엘지, LG전자",
    "skt, SK텔레콤",
    "tkatjd, 삼성전자",
    "ㅜㅁㅍㄷㄱ, 네이버",
    "없는, 이름없는회사",
    "'', 삼성전자 SK하이닉스 SK텔레콤 KT LG전자 네이버 이름없는회사",
    "ㅏㅏ, ''",
    "뷁, ''"
  })
  void containing_partOfAnyForm_findsTheValues(String typed, String values) {
    assertThat(String.join(" ", found(typed))).isEqualTo(values);
  }

  private List<String> found(String typed) {
    return search.containing(Facet.COMPANY, COMPANIES, typed).stream()
        .map(FacetValue::value)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"ㄱㄱ, 경기", "기, 경기", "경기도, 경기", "tjdnf, 서울", "서ㅇ, 서울", "서울시, 서울", "부산광역시, 부산"})
  void containing_region_isFoundByWhatPeopleCallIt(String typed, String value) {
    List<FacetValue> regions =
        Stream.of("서울", "경기", "부산").map(r -> new FacetValue(r, 1, false, List.of())).toList();

    assertThat(search.containing(Facet.REGION, regions, typed))
        .extracting(FacetValue::value)
        .containsExactly(value);
  }
}
