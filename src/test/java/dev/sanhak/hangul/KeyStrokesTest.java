package dev.sanhak.hangul;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyStrokesTest {
  @ParameterizedTest
  @CsvSource({
    "삼성전자, tkatjdwjswk",
    "삼ㅅ, tkat",
    "삼성 전자, tkatjdwjswk",
    "깃, rlt",
    "기술, rltnf",
    "과학, rhkgkr",
    "값, rkqt",
    "닭ㅏ, ekfrk",
    "의료, dmlfy",
    "까따빠싸짜, RkEkQkTkWk",
    "얘예, dOdP",
    "ㅘㄳ, hkrt",
    "KAIST 대학, kaisteogkr",
    "5G·R&D, 5g·r&d",
    "'', ''"
  })
  void of_text_isTheKeysThatTypeIt(String text, String keys) {
    assertThat(KeyStrokes.of(text)).isEqualTo(keys);
    assertThat(KeyStrokes.of(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(keys);
  }

  @ParameterizedTest
  @ValueSource(strings = {"삼성전자", "닭갈비", "과학기술원", "읽기", "값어치", "의료기기", "쌍용"})
  void of_textOnTheWay_isAPrefixOfTheFinishedOne(String text) {
    String keys = KeyStrokes.of(text);

    for (int typed = 0; typed <= keys.length(); typed++) {
      String screen = KeyboardMode.toHangul(keys.substring(0, typed));
      assertThat(KeyStrokes.of(screen)).as(screen).isEqualTo(keys.substring(0, typed));
    }
  }

  @Test
  void of_namesOfOneBeginning_shareTheirPrefix() {
    assertThat(List.of("기술", "기숙사", "깃발")).allMatch(KeyStrokesTest::beginsLikeGit);
  }

  private static boolean beginsLikeGit(String text) {
    return KeyStrokes.of(text).startsWith(KeyStrokes.of("깃"));
  }
}
