package dev.sanhak.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.search.Clause.FacetName;
import dev.sanhak.search.Facet;
import dev.sanhak.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndexedNamesTest {
  @Test
  void forms_knownName_areAllOfThem() {
    assertThat(forms(Facet.UNIVERSITY, "서울대학교")).startsWith("서울대학교").contains("서울대", "SNU");
    assertThat(forms(Facet.TECHNOLOGY, "인공지능/온디바이스 AI")).startsWith("온디바이스 AI").contains("edge AI");
  }

  @Test
  void forms_unknownName_isItself() {
    assertThat(forms(Facet.COMPANY, "이름없는회사")).containsExactly("이름없는회사");
    assertThat(forms(Facet.TECHNOLOGY, "없는분야/없는기술")).containsExactly("없는기술");
  }

  @Test
  void forms_region_areWhatPeopleCallIt() {
    assertThat(forms(Facet.REGION, "경기")).startsWith("경기").contains("경기도");
    assertThat(forms(Facet.REGION, "서울")).startsWith("서울").contains("서울시", "서울특별시");
  }

  private static List<String> forms(Facet facet, String value) {
    return IndexedNames.forms(Vocabulary.bundled(), new FacetName(facet, value));
  }
}
