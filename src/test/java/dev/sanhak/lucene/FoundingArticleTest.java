package dev.sanhak.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.partnership.Partnership;
import dev.sanhak.search.Facet;
import dev.sanhak.search.Filters;
import dev.sanhak.search.SortOrder;
import dev.sanhak.search.UserQuery;
import dev.sanhak.vocabulary.NameKind;
import dev.sanhak.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** Every name that people have for a technology of the record is a word of its topic. */
  @ParameterizedTest
  @CsvSource({
    "삼성전자 서울대, samsung-electronics-snu-ai-joint-center-2024",
    "LG전자 서강대, lg-electronics-sogang-tv-sw-course-2023",
    "LG전자 연대, lg-electronics-yonsei-tv-sw-talent-2023",
    "SKT 세종대, sk-telecom-sejong-virtual-studio-2023",
    "네이버 카이스트, naver-kaist-hypercreative-ai-center-2021",
    "바이브 고대, vaiv-company-generative-ai-consortium-2024",
    "바이브컴퍼니 국민대, vaiv-company-generative-ai-consortium-2024",
    "포티투마루 성대, 42maru-generative-ai-consortium-2024",
    "42maru 인하대, 42maru-generative-ai-consortium-2024"
  })
  void shortFormsAndATechnology_inAnyForm_findIt_first(String partners, String id) {
    List<String> forms =
        record(id).technologies().stream()
            .flatMap(
                technology ->
                    Vocabulary.bundled().name(NameKind.TECHNOLOGY, technology.path()).stream())
            .flatMap(name -> name.forms().stream())
            .toList();

    assertThat(forms).isNotEmpty();
    assertThat(forms)
        .allSatisfy(
            form -> assertThat(index.ids(partners + " " + form)).as(form).first().isEqualTo(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "samsung-electronics-snu-ai-joint-center-2024",
        "lg-electronics-sogang-tv-sw-course-2023",
        "lg-electronics-yonsei-tv-sw-talent-2023",
        "sk-telecom-sejong-virtual-studio-2023",
        "naver-kaist-hypercreative-ai-center-2021",
        "vaiv-company-generative-ai-consortium-2024",
        "42maru-generative-ai-consortium-2024"
      })
  void eachFacetValue_hasItUnderIt(String id) {
    Partnership record = record(id);
    Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
    values.put(Facet.COMPANY, record.partners().companies());
    values.put(Facet.UNIVERSITY, record.partners().universities());
    values.put(Facet.ORGANIZATION, record.partners().organizations());
    values.put(
        Facet.TECHNOLOGY,
        record.technologies().stream()
            .flatMap(technology -> Stream.of(technology.field(), technology.path()))
            .toList());
    values.put(Facet.TYPE, List.of(record.type().label()));
    values.put(
        Facet.REGION,
        record.partners().universities().stream()
            .map(university -> Vocabulary.bundled().region(university).orElseThrow())
            .toList());

    values.forEach(
        (facet, some) ->
            some.forEach(
                value -> {
                  List<String> under = new ArrayList<>();
                  index
                      .engine()
                      .forEach(
                          UserQuery.EMPTY,
                          new Filters(Map.of(facet, Set.of(value)), null, null),
                          SortOrder.NEWEST,
                          each -> under.add(each.id()));
                  assertThat(under).as(facet + " " + value).contains(id);
                }));
  }

  private static Partnership record(String id) {
    return index.engine().find(id).orElseThrow();
  }
}
