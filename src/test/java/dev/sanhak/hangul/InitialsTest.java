package dev.sanhak.hangul;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {
  @ParameterizedTest
  @CsvSource({"삼성전자, ㅅㅅㅈㅈ", "SK하이닉스, skㅎㅇㄴㅅ", "서울 대학교, ㅅㅇ ㄷㅎㄱ", "쌍용, ㅆㅇ", "ㅅㅅ, ㅅㅅ"})
  void of_text_isTheInitialOfEverySyllable(String text, String initials) {
    assertThat(Initials.of(text)).isEqualTo(initials);
  }

  @ParameterizedTest
  @CsvSource({
    "ㅅㅅㅈㅈ, true",
    "ㅅㅅ ㅈㅈ, true",
    "ㄳ, true",
    "ㅅ, false",
    "삼ㅅㅈㅈ, false",
    "ㅏㅅㅅ, false",
    "skㅎㅇ, false",
    "'', false"
  })
  void isInitials_text_isNothingButConsonants(String text, boolean initials) {
    assertThat(Initials.isInitials(text)).isEqualTo(initials);
  }

  @ParameterizedTest
  @CsvSource({
    "ㅅㅅㅈㅈ, 삼성전자, prefix",
    "삼ㅅㅈㅈ, 삼성전자, prefix",
    "삼성ㅈㅈ, 삼성전자, prefix",
    "ㅅㅅ전, 삼성 전자, prefix",
    "ㅈㅈ, 삼성전자, part",
    "ㅎㅇㄴㅅ, SK하이닉스, part",
    "skㅎㅇ, SK하이닉스, prefix",
    "ㄳ, 감사, prefix",
    "ㅅㅈ, 삼성전자, part",
    "ㅈㅅ, 삼성전자, none",
    "ㅅㅅㅈㅈㄱ, 삼성전자, none",
    "ㅆㅅ, 삼성, none"
  })
  void pattern_mixed_matchesTheTextMeant(String pattern, String text, String where) {
    InitialsPattern parsed = InitialsPattern.parse(pattern);

    assertThat(parsed.isPrefixOf(text)).isEqualTo(where.equals("prefix"));
    assertThat(parsed.isPartOf(text)).isEqualTo(!where.equals("none"));
  }
}
