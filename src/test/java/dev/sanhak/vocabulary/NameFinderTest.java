package dev.sanhak.vocabulary;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentence, and the names found in it: the form as written, and what it means. */
class NameFinderTest {
  private static final NameFinder FINDER = Vocabulary.bundled().finder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "삼성전자와의 회의           | 삼성전자=삼성전자",
        "서울대에서는 봄이 이르다     | 서울대=서울대학교",
        "카이스트는 문을 열었다       | 카이스트=KAIST",
        "르노코리아가 왔다           | 르노코리아=르노코리아",
        "네이버로부터 받은 답         | 네이버=네이버",
        "하나은행장을 만났다          | 하나은행=하나은행",
        "부산대만의 자랑             | 부산대=부산대학교",
        "서울대연구팀이 만든 지도      | 서울대=서울대학교",
        "연세대학교박물관에 간다       | 연세대학교=연세대학교",
        "삼성전자측은 말이 없다        | 삼성전자=삼성전자",
        "국립창원대학교의 이름         | 국립창원대학교=국립창원대학교"
      })
  void inText_particlesAndNouns_mayFollow(String text, String found) {
    assertThat(inText(text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KTX를 타고 온 SKT 직원       | KTX=모빌리티/철도 SKT=SK텔레콤",
        "인천대교를 건너 인천대공원에   | ''",
        "강남대로와 세종대로, 세종대왕   | ''",
        "국민대표와 국제대회           | ''",
        "전국체전 역도경기대회          | ''",
        "건국대업을 이루다             | ''",
        "노타이 차림으로               | ''",
        "토스트를 굽는 테스트           | ''",
        "스튜디오와 샌프란시스코         | ''",
        "신세계로부터 온 편지           | ''",
        "성대한 잔치, 중대한 일         | ''",
        "오토노머스에이투지의 시험        | 오토노머스에이투지=오토노머스에이투지",
        "메타버스와 메타데이터           | 메타버스=미디어·콘텐츠/메타버스",
        "반도체시스템의 온도            | ''",
        "45 kt 폭탄과 ktds.com       | ''",
        "남서울대와 동서울대            | 남서울대=남서울대학교 동서울대=동서울대학교",
        "관광산업과 글레이저의 오페라이다  | ''",
        "때문에 이 아이는              | ''",
        "대덕2연구센터와 창원사업장      | ''",
        "아주대학교의료원과 경북대병원    | ''",
        "두산로보틱스의 팔              | 두산로보틱스=두산로보틱스",
        "서울대병원에서 받은 진단        | 서울대병원=서울대학교병원"
      })
  void inText_piecesOfOtherWords_areNoNames(String text, String found) {
    assertThat(inText(text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "삼성 전자와 서울 과학 기술 대학교 | 삼성 전자=삼성전자 서울 과학 기술 대학교=서울과학기술대학교",
        "삼성전자성균관대             | 삼성전자=삼성전자 성균관대=성균관대학교",
        "부산대LG전자가               | 부산대=부산대학교 LG전자=LG전자",
        "삼성전자와서울대의            | 삼성전자=삼성전자 서울대=서울대학교",
        "2024 KT 봄 모임             | KT=KT",
        "lg cns와 Sk텔레콤            | lg cns=LG CNS Sk텔레콤=SK텔레콤",
        "ＫＡＩＳＴ에서               | ＫＡＩＳＴ=KAIST",
        "광운·이화·한양대가 모였다      | 광운=광운대학교 이화=이화여자대학교 한양대=한양대학교",
        "사과·한양대                  | 한양대=한양대학교",
        "의료빅데이터센터              | 빅데이터=소프트웨어·플랫폼/빅데이터",
        "조선ㆍ해양 인력              | 조선ㆍ해양=모빌리티/조선·해양"
      })
  void inText_spacingAndCase_doNotMatter(String text, String found) {
    assertThat(inText(text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "사과와 애플                        | ''",
        "㈜애플의 사과                       | 애플=애플",
        "애플 대표가 왔다                    | 애플=애플",
        "애플과 카이스트                     | 애플=애플 카이스트=KAIST",
        "고대 유물이 나왔다                  | ''",
        "고대 총장과 연대 교수                | 고대=고려대학교 연대=연세대학교",
        "성대의 문, 성균관대학교의 문           | 성대=성균관대학교 성균관대학교=성균관대학교",
        "KAI의 노래                        | ''",
        "KAI(한국항공우주산업)의 비행기         | KAI=한국항공우주산업 한국항공우주산업=한국항공우주산업",
        "한화 종합연구소                     | 한화=한화",
        "한화가 두산을 이긴 야구               | ''",
        "경기도 날씨                        | ''",
        "로봇과 인공지능의 시대                | ''"
      })
  void inText_ambiguousForms_needContext(String text, String found) {
    assertThat(inText(text)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "기아 홍대          | 기아=기아/WORD 홍대=홍익대학교/WORD",
        "한화 카이스트       | 한화=한화/GROUP 카이스트=KAIST",
        "KAI 서울대         | KAI=한국항공우주산업/ABBREVIATION 서울대=서울대학교/PART",
        "경기도 드론         | 경기도=경기도/PLACE 드론=모빌리티/드론/WORD",
        "반도체 계약학과      | 반도체=반도체/WORD+반도체/반도체 일반/WORD",
        "나노               | 나노=나노/WORD+디스플레이·소재/나노/WORD",
        "서울대반도체        | 서울대=서울대학교/PART 반도체=반도체/WORD+반도체/반도체 일반/WORD",
        "아무것도 아닌 것     | ''"
      })
  void inQuery_everyReading_isReturnedWithItsAmbiguity(String query, String found) {
    assertThat(written(query, FINDER.inQuery(query), true)).isEqualTo(found);
  }

  @Test
  void inText_decomposedText_isFoundWhereItStands() {
    String text = Normalizer.normalize("오늘 삼성전자와 서울대학교가", Normalizer.Form.NFD);

    List<NameMatch> found = FINDER.inText(text);

    assertThat(Normalizer.normalize(written(text, found, false), Normalizer.Form.NFC))
        .isEqualTo("삼성전자=삼성전자 서울대학교=서울대학교");
  }

  @Test
  void inText_anyCharacters_areOrderedPiecesOfTheText() {
    String[] pieces = {
      "서울대",
      "·",
      "광운",
      "㈜",
      "애플",
      " ",
      "\n",
      "KT",
      "kt",
      "9",
      "와",
      "학교",
      "각",
      "\u0301",
      "\ud83d\ude00",
      "(주)",
      "에"
    };
    Random random = new Random(7);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      random.ints(12, 0, pieces.length).forEach(piece -> text.append(pieces[piece]));
      int end = 0;
      for (NameMatch match : FINDER.inText(text.toString())) {
        assertThat(match.start()).as(text.toString()).isGreaterThanOrEqualTo(end);
        assertThat(match.end()).isGreaterThan(match.start()).isLessThanOrEqualTo(text.length());
        end = match.end();
      }
    }
  }

  private static String inText(String text) {
    return written(text, FINDER.inText(text), false);
  }

  private static String written(String text, List<NameMatch> matches, boolean why) {
    return matches.stream()
        .map(
            match ->
                text.substring(match.start(), match.end())
                    + "="
                    + match.readings().stream()
                        .map(reading -> written(reading, why))
                        .collect(joining("+")))
        .collect(joining(" "));
  }

  private static String written(Reading reading, boolean why) {
    String canonical = reading.name().canonical();
    return why && reading.ambiguity() != null ? canonical + "/" + reading.ambiguity() : canonical;
  }
}
