package dev.sanhak.hangul;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HanjaTest {
  @ParameterizedTest
  @CsvSource({
    "현대重과, 현대중공업과",
    "우리銀·신한銀, 우리은행·신한은행",
    "重要, 重要",
    "삼성 重, 삼성 重",
  })
  void spellOut_shortenedNames_areWhole(String shortened, String whole) {
    assertThat(Hanja.spellOut(shortened)).isEqualTo(whole);
  }

  @ParameterizedTest
  @CsvSource({
    "三星電子, 삼성전자",
    "半導體, 반도체",
    "産學協力, 산학협력",
    "產學協力, 산학협력",
    "高麗大, 고려대",
    "延世大學校, 연세대학교",
    "漢陽大, 한양대",
    "蔚山大, 울산대",
    "現代自動車, 현대자동차",
    "浦項工大, 포항공대",
    "人工知能, 인공지능",
    "二次電池, 이차전지",
    "硏究所와 研究所, 연구소와 연구소",
    "敎育·教育, 교육·교육",
    "国立大学, 국립대학"
  })
  void toHangul_hanja_isRead(String hanja, String hangul) {
    assertThat(Hanja.toHangul(hanja)).isEqualTo(hangul);
  }

  @ParameterizedTest
  @CsvSource({
    "女子, 여자",
    "男女, 남녀",
    "勞動, 노동",
    "勤勞, 근로",
    "李, 이",
    "理論 料理, 이론 요리",
    "年來, 연래",
    "來年, 내년",
    "冷凍, 냉동",
    "比率, 비율",
    "確率, 확률",
    "羅列, 나열",
    "系列, 계열",
    "不動産, 부동산",
    "不可能, 불가능",
    "不足, 부족",
    "淑明女大, 숙명여대",
    "流體力學, 유체역학",
    "更新, 갱신",
    "自轉車와 自動車, 자전거와 자동차"
  })
  void toHangul_soundThatDependsOnItsPlace_followsTheLaw(String hanja, String hangul) {
    assertThat(Hanja.toHangul(hanja)).isEqualTo(hangul);
  }

  @ParameterizedTest
  @CsvSource({
    "三星전자, 삼성전자",
    "서울大, 서울대",
    "新女性, 신여성",
    "LG電子·5G, LG전자·5G",
    "삼성전자(三星電子), 삼성전자(삼성전자)",
    "AI, AI",
    "'', ''",
    "ひらがな, ひらがな"
  })
  void toHangul_mixedText_keepsTheRest(String mixed, String hangul) {
    assertThat(Hanja.toHangul(mixed)).isEqualTo(hangul);
  }

  @Test
  void toHangul_compatibilityIdeograph_isReadAsItsDouble() {
    assertThat(Hanja.toHangul("\uf981子 \uf92f動")).isEqualTo("여자 노동");
  }

  @Test
  void toHangul_everyCharacter_isOneSyllableOrItself() {
    for (char c = '\u3400'; c < '\ufb00'; c++) {
      if (!Character.isSurrogate(c)) {
        assertThat(Hanja.toHangul("가" + c + "나")).hasSize(3).startsWith("가").endsWith("나");
      }
    }
  }
}
