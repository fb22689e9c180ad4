package dev.sanhak.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionTest {
  private static CompletionIndex index;

  @BeforeAll
  static void open() throws IOException {
    index = CompletionIndex.bundled();
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @CsvSource({
    "삼ㅅ, 삼성전자, 삼성전자",
    "삼성전, 삼성전자, 삼성전자",
    "ㅅㅅㅈㅈ, 삼성전자, 삼성전자",
    "삼ㅅㅈㅈ, 삼성전자, 삼성전자",
    "samsung, Samsung Electronics, 삼성전자",
    "SAMSUNG, Samsung Electronics, 삼성전자",
    "yonsei, Yonsei University, 연세대학교",
    "tkatjd, 삼성전자, 삼성전자",
    "TKATJD, 삼성전자, 삼성전자",
    "ㅏㅁㅑㄴ, KAIST, KAIST",
    "ㅏ먄, KAIST, KAIST",
    "ㅏㅁㅑㄴㅆ, KAIST, KAIST",
    "나하이, SK하이닉스, SK하이닉스",
    "카이스트, 카이스트, KAIST",
    "텔레콤, SK텔레콤, SK텔레콤",
    "SK 텔, SK텔레콤, SK텔레콤",
    "서울대, 서울대, 서울대학교",
    "서울, 서울대학교, 서울대학교",
    "KT, KT, KT",
    "ㅏㅅ, KT, KT",
    "영상음향, 영상·음향, 미디어·콘텐츠/영상·음향",
    "三星, 삼성전자, 삼성전자",
    "三星電, 삼성전자, 삼성전자"
  })
  void suggest_whatPeopleType_offersTheNameFirst(String typed, String text, String value) {
    for (String form : List.of(typed, Normalizer.normalize(typed, Normalizer.Form.NFD))) {
      assertThat(index.suggest(form))
          .first()
          .extracting("text", "value")
          .containsExactly(text, value);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "깃, 인공지능/인공지능 일반",
    "ㅅㅅ, 삼성전자",
    "과기원, UNIST",
    "gks, 한양대학교",
    "삼성 전, 삼성전자",
    "ㅎㄱㄱㅎㄱㅅ, KAIST"
  })
  void suggest_whatMayMeanMuch_offersItToo(String typed, String value) {
    assertThat(index.values(typed)).contains(value);
  }

  @ParameterizedTest
  @CsvSource({
    "서울대 온디, 서울대 온디바이스 AI, 인공지능/온디바이스 AI",
    "서울대  온디, 서울대  온디바이스 AI, 인공지능/온디바이스 AI",
    "삼성전자와 서울대 온디바, 삼성전자와 서울대 온디바이스 AI, 인공지능/온디바이스 AI",
    "서울대 삼ㅅ, 서울대 삼성전자, 삼성전자",
    "서울대 ㅅㅅㅈㅈ, 서울대 삼성전자, 삼성전자",
    "서울대 tkatjd, 서울대 삼성전자, 삼성전자"
  })
  void suggest_behindOtherWords_leavesThemAsTheyAre(String typed, String text, String value) {
    assertThat(index.suggest(typed))
        .first()
        .extracting("text", "value")
        .containsExactly(text, value);
  }

  @Test
  void suggest_behindAName_doesNotOfferItAgain() {
    assertThat(index.suggest("서울대 ㅅ")).isNotEmpty().noneMatch(each -> each.value().equals("서울대학교"));
  }

  @Test
  void suggest_behindOtherWords_countsWhatIsFoundTogether() {
    assertThat(index.suggest("서울대 온디").getFirst().count())
        .isPositive()
        .isLessThan(index.suggest("온디").getFirst().count());
  }

  @Test
  void suggest_letterOfTheOtherMode_isReadAsTyped() {
    assertThat(index.values("ㅅㅅ")).doesNotContain("한국정보통신기술협회");
    assertThat(index.suggest("gs"))
        .allMatch(each -> each.text().toLowerCase(Locale.ROOT).contains("gs"));
    assertThat(index.values("KT")).noneMatch(value -> value.endsWith("테크노파크"));
  }

  @ParameterizedTest
  @CsvSource({
    "산학협력센터, lg-chem-hanyang-cathode-2023",
    "tksgkrguqfurtpsxj, lg-chem-hanyang-cathode-2023",
    "5G 스마트 캠, kt-gachon-5g-campus-2018",
    "'삼성전자와 서울대, 온디바이스·멀티모달 AI 연구할 ''AI 공', samsung-electronics-snu-ai-joint-center-2024"
  })
  void suggest_partOfATitle_offersTheTitle(String typed, String id) {
    assertThat(index.suggest(typed))
        .filteredOn(suggestion -> suggestion.kind().equals("title"))
        .extracting(Suggestion::value)
        .contains(id);
  }

  @ParameterizedTest
  @CsvSource({"서울대", "삼성", "ai", "한국", "반도체"})
  void suggest_namesAndTitles_comeInThatOrderAndOnce(String typed) {
    List<Suggestion> suggestions = index.suggest(typed);
    List<Boolean> titles =
        suggestions.stream().map(suggestion -> suggestion.kind().equals("title")).toList();

    assertThat(titles).isSorted();
    assertThat(suggestions).hasSizeLessThanOrEqualTo(10).doesNotHaveDuplicates();
    assertThat(suggestions).allMatch(suggestion -> suggestion.count() > 0);
    assertThat(index.suggest(typed)).isEqualTo(suggestions);
  }

  @Test
  void suggest_nameWithoutRecords_isKnownWithNothing() {
    assertThat(index.suggest("하이트진"))
        .first()
        .isEqualTo(new Suggestion("하이트진로", "company", "하이트진로", 0));
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "뷁뷁뷁", "'\"'", "·"})
  void suggest_nothingThatMeansAnything_offersNothing(String typed) {
    assertThat(index.suggest(typed)).isEmpty();
  }
}
