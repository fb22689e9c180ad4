package dev.sanhak.hangul;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JamoDistanceTest {
  @ParameterizedTest
  @CsvSource({
    "삼성전자, 삼성전자, 0",
    "삼성전저, 삼성전자, 1",
    "블럭체인, 블록체인, 1",
    "메타보스, 메타버스, 1",
    "서울데, 서울대, 0.5",
    "반도쳬, 반도체, 0.5",
    "반도채, 반도체, 0.5",
    "카이스크, 카이스트, 1",
    "산학협렵, 산학협력, 1",
    "짜율주행, 자율주행, 0.5",
    "삼성전, 삼성전자, 2",
    "ㅏ삼성, 삼성, 1",
    "kasit, KAIST, 1",
    "고려대, 연세대, 5",
    "'', 가, 2"
  })
  void between_words_countsLetters(String a, String b, double distance) {
    assertThat(JamoDistance.between(a, b)).isEqualTo(distance);
    assertThat(JamoDistance.between(b, a)).isEqualTo(distance);
  }

  @Test
  void within_limit_isTheSameDistanceOrInfinity() {
    assertThat(JamoDistance.within("삼성전저", "삼성전자", 1)).isEqualTo(1);
    assertThat(JamoDistance.within("반도채", "반도체", 0.5)).isEqualTo(0.5);
    assertThat(JamoDistance.within("삼성전저", "삼성전자", 0.5)).isInfinite();
    assertThat(JamoDistance.within("고려대", "연세대", 2)).isInfinite();
  }
}
