package dev.sanhak.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The seven partnerships of the article that Sanhak started from. */
class FoundingArticleTest {
  private static TestIndex index;

  @BeforeAll
  static void open() throws IOException {
    index = TestIndex.bundled();
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  @ParameterizedTest
  @CsvSource({
    "삼성 서울대 온디바이스, samsung-electronics-snu-ai-joint-center-2024",
    "삼성전자 SNU 멀티모달, samsung-electronics-snu-ai-joint-center-2024",
    "LG전자 서강대 webOS, lg-electronics-sogang-tv-sw-course-2023",
    "엘지전자 서강대 스마트TV, lg-electronics-sogang-tv-sw-course-2023",
    "LG전자 연대 TV, lg-electronics-yonsei-tv-sw-talent-2023",
    "LG전자 연세대 webOS, lg-electronics-yonsei-tv-sw-talent-2023",
    "SKT 세종대 버추얼, sk-telecom-sejong-virtual-studio-2023",
    "에스케이텔레콤 세종대 스튜디오, sk-telecom-sejong-virtual-studio-2023",
    "네이버 카이스트 초창의적, naver-kaist-hypercreative-ai-center-2021",
    "네이버 KAIST 연구센터, naver-kaist-hypercreative-ai-center-2021",
    "바이브컴퍼니 고려대 생성AI, vaiv-company-generative-ai-consortium-2024",
    "바이브컴퍼니 서울대 생성AI, vaiv-company-generative-ai-consortium-2024",
    "바이브컴퍼니 국민대 인재, vaiv-company-generative-ai-consortium-2024",
    "바이브컴퍼니 연대 생성AI, vaiv-company-generative-ai-consortium-2024",
    "포티투마루 성대 생성AI, 42maru-generative-ai-consortium-2024",
    "42maru 부산대 생성AI, 42maru-generative-ai-consortium-2024",
    "포티투마루 유니스트 생성AI, 42maru-generative-ai-consortium-2024",
    "포티투마루 인하대 인재, 42maru-generative-ai-consortium-2024"
  })
  void shortFormsAndATopic_findIt_first(String query, String id) {
    assertThat(index.ids(query)).first().isEqualTo(id);
  }
}
