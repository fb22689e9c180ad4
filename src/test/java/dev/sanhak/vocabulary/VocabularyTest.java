package dev.sanhak.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
  private static final Vocabulary VOCABULARY = Vocabulary.bundled();

  @ParameterizedTest
  @CsvSource({
    "UNIVERSITY, 서울대, 서울대학교",
    "UNIVERSITY, 서울 대학교, 서울대학교",
    "UNIVERSITY, 카이스트, KAIST",
    "UNIVERSITY, kaist, KAIST",
    "UNIVERSITY, 고대, 고려대학교",
    "COMPANY, skt, SK텔레콤",
    "COMPANY, ＳＫＴ, SK텔레콤",
    "COMPANY, 에스케이 텔레콤, SK텔레콤",
    "COMPANY, ㈜한컴, 한글과컴퓨터",
    "COMPANY, 한컴(주), 한글과컴퓨터",
    "COMPANY, 주식회사 한컴, 한글과컴퓨터",
    "COMPANY, SK㈜, SK",
    "ORGANIZATION, 과기정통부, 과학기술정보통신부",
    "TECHNOLOGY, HBM, 반도체/메모리 반도체",
    "TECHNOLOGY, 메모리반도체, 반도체/메모리 반도체",
    "TECHNOLOGY, 반도체/메모리반도체, 반도체/메모리 반도체"
  })
  void canonical_anyForm_isTheCanonicalName(NameKind kind, String form, String canonical) {
    assertThat(VOCABULARY.canonical(kind, form)).isEqualTo(canonical);
    assertThat(VOCABULARY.canonical(kind, Normalizer.normalize(form, Normalizer.Form.NFD)))
        .isEqualTo(canonical);
    assertThat(VOCABULARY.canonical(kind, canonical)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource({
    "COMPANY, ' 없는 회사 ', 없는 회사",
    "COMPANY, 서울대, 서울대",
    "TECHNOLOGY, 새 분야/새 기술, 새 분야/새 기술",
    "COMPANY, '', ''"
  })
  void canonical_unknownForm_staysAsItIs(NameKind kind, String form, String same) {
    assertThat(VOCABULARY.canonical(kind, form)).isEqualTo(same);
  }

  @Test
  void canonical_fieldAndItsFirstTechnology_areNotTheSame() {
    assertThat(VOCABULARY.canonical(NameKind.TECHNOLOGY, "반도체")).isEqualTo("반도체");
    assertThat(VOCABULARY.canonical(NameKind.TECHNOLOGY, "반도체 일반")).isEqualTo("반도체/반도체 일반");
  }

  @ParameterizedTest
  @CsvSource({"서울대, 서울", "KAIST, 대전", "포항공대, 경북"})
  void region_university_isWhereItIs(String university, String region) {
    assertThat(VOCABULARY.region(university)).contains(region);
  }

  @Test
  void name_canonical_hasEveryForm() {
    Name skt = VOCABULARY.name(NameKind.COMPANY, "SK텔레콤").orElseThrow();
    Name drone = VOCABULARY.name(NameKind.TECHNOLOGY, "모빌리티/드론").orElseThrow();

    assertThat(skt.forms()).contains("SK텔레콤", "SKT", "에스케이텔레콤");
    assertThat(drone.label()).isEqualTo("드론");
    assertThat(drone.forms()).contains("드론", "무인기").doesNotContain("모빌리티/드론");
    assertThat(VOCABULARY.region("없는대")).isEmpty();
  }

  @Test
  void names_all_areOncePerKindAndKnowTheFields() {
    List<Name> names = VOCABULARY.names();

    assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(3_800);
    assertThat(names).filteredOn(Name::isField).extracting(Name::canonical).contains("반도체", "양자");
  }
}
