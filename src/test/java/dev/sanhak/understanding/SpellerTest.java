package dev.sanhak.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.lucene.TestIndex;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.vocabulary.Vocabulary;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellerTest {
  private static TestIndex index;
  private static QueryReader reader;
  private static Speller speller;

  @BeforeAll
  static void open() throws IOException {
    index = TestIndex.bundled();
    reader = new QueryReader(Vocabulary.bundled(), index.engine());
    speller =
        new Speller(reader, index.engine(), new IndexedNames(Vocabulary.bundled(), index.engine()));
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @CsvSource({
    "삼성전저, 삼성전자, TYPO",
    "카이스크, 카이스트, TYPO",
    "메타보스, 메타버스, TYPO",
    "블럭체인 인재, 블록체인 인재, TYPO",
    "서울데, 서울대, TYPO",
    "산학협렵, 산학협력, TYPO",
    "공동연귀, 공동연구, TYPO",
    "업무협역, 업무협약, TYPO",
    "tkatjdwjswk, 삼성전자, KEYBOARD",
    "rhdehddusrn, 공동연구, KEYBOARD",
    "zkdltmxm fhqht, 카이스트 로봇, KEYBOARD",
    "ㅏㅁㅑㄴㅅ, kaist, KEYBOARD",
    "ㅏ먄ㅅ, kaist, KEYBOARD",
    "gkrrhk, 학과, KEYBOARD",
    "ㅏㅅ, kt, KEYBOARD",
    "ㅣㅎ, lg, KEYBOARD",
    "ㅣㅎ전자 로봇, lg전자 로봇, KEYBOARD",
    "lgwjswk tjrkdeo, lg전자 서강대, KEYBOARD",
    "ㅗㅛㅕㅜㅇ먀, hyundai, KEYBOARD",
    "ㅅㅅㅈㅈ, 삼성전자, INITIALS",
    "삼ㅅㅈㅈ, 삼성전자, INITIALS",
    "ㅋㅋㅇ 인재, 카카오 인재, INITIALS"
  })
  void mistake_isMended(String typed, String meant, Correction.Reason reason) {
    assertThat(speller.correct(reader.read(typed))).contains(new Correction(meant, reason));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "삼성전자",
        "로봇을 연구하는",
        "화풍 AI",
        "배우려면",
        "qwzx",
        "ㅏㅏ",
        "ㅠㅜ",
        "ok",
        "쀍쀍쀍",
        "기업",
        "battery",
        "\"삼성전저\""
      })
  void whatIsRightOrHopeless_isLeft(String typed) {
    assertThat(speller.correct(reader.read(typed))).isEmpty();
  }

  @Test
  void titles_areNeverCorrected() throws IOException {
    for (Partnership partnership : TestIndex.bundledPartnerships()) {
      assertThat(speller.correct(reader.read(partnership.title())))
          .as(partnership.title())
          .isEmpty();
    }
  }
}
