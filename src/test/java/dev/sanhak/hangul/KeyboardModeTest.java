package dev.sanhak.hangul;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyboardModeTest {
  @ParameterizedTest
  @CsvSource({
    "tkatjdwjswk, 삼성전자",
    "TKATJDWJSWK, 쌈썽쩐짜",
    "zkdltmxm, 카이스트",
    "tjdnfeo qksehcp, 서울대 반도체",
    "rkqtdl, 값이",
    "rkqtl, 갑시",
    "dlfrrl, 읽기",
    "ekfrkf, 달갈",
    "dlsrhdwlsmd, 인공지능",
    "dmlfy, 의료",
    "rRk, ㄱ까",
    "rkRk, 가까",
    "Rkr, 깍",
    "rkEk, 가따",
    "tt, ㅅㅅ",
    "kkk, ㅏㅏㅏ",
    "hk, ㅘ",
    "5rl 2024, 5기 2024"
  })
  void toHangul_keys_areComposedAsByAnInputMethod(String keys, String hangul) {
    assertThat(KeyboardMode.toHangul(keys)).isEqualTo(hangul);
  }

  @ParameterizedTest
  @CsvSource({
    "ㅏㅁㅑㄴㅅ, kaist",
    "ㅏ먄ㅅ, kaist",
    "ㅜ퍄얌, nvidia",
    "ㅔㅐㄴㅅㄷ초, postech",
    "ㅔㅐㄴㅅㄷㅊㅗ, postech",
    "ㄴㅏ ㅗㅛㅞㅑㅌ, sk hynpix",
    "나 ㅗㅛㅜㅑㅌ, sk hynix",
    "삼성 A, tkatjd A"
  })
  void toLatin_hangul_isTheKeysThatTypedIt(String hangul, String latin) {
    assertThat(KeyboardMode.toLatin(hangul)).isEqualTo(latin);
  }
}
