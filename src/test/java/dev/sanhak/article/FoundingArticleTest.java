package dev.sanhak.article;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * An article that tells of seven partnerships, with a government programme, statistics, a byline
 * and a list of other articles around them: the one that Sanhak was begun for, in other words.
 */
class FoundingArticleTest {
  private static Article article;
  private static List<ExtractedPartnership> extracted;

  @BeforeAll
  static void extract() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(FoundingArticleTest.class.getResourceAsStream("founding.txt"))) {
      String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", 2);
      article =
          new Article("founding", parts[0], parts[1], LocalDate.of(2024, 7, 20), null, "산학일보");
    }
    extracted = PartnershipExtractor.byRules(Vocabulary.bundled()).extract(article);
  }

  @Test
  void sevenPartnerships_noMoreNoFewer_everyCompanyAndUniversityRight() {
    assertThat(extracted.stream().map(FoundingArticleTest::partners))
        .containsExactly(
            "삼성전자 - 서울대학교",
            "LG전자 - 서강대학교",
            "LG전자 - 연세대학교",
            "SK텔레콤 - 세종대학교",
            "네이버 - KAIST",
            "바이브컴퍼니 - 고려대학교, 서울대학교, 국민대학교, 연세대학교",
            "포티투마루 - 성균관대학교, 부산대학교, UNIST, 인하대학교");
  }

  @Test
  void dates_areAsPreciseAsTheArticleTells() {
    assertThat(extracted.stream().map(each -> each.date() == null ? "" : each.date().value()))
        .map(Object::toString)
        .containsExactly("2024-06-17", "2023", "2023", "2023-11", "2021-05", "2024", "2024");
  }

  @Test
  void everyValue_canBeCheckedInTheArticle() {
    for (ExtractedPartnership each : extracted) {
      assertThat(each.partners().companies())
          .allSatisfy(
              name ->
                  assertThat(name.evidence())
                      .isNotEmpty()
                      .allSatisfy(at -> assertThat(at.in(article)).isEqualTo(name.name())));
      assertThat(each.technologies())
          .allSatisfy(technology -> assertThat(technology.evidence()).isNotEmpty());
      assertThat(each.confidence()).isBetween(0.5, 1.0);
    }
  }

  @Test
  void body_isMadeOfTheArticlesOwnSentences() {
    for (ExtractedPartnership each : extracted) {
      String body =
          each.telling().sentences().stream().map(at -> at.in(article)).collect(joining(" "));
      assertThat(each.telling().body()).isEqualTo(body);
    }
  }

  private static String partners(ExtractedPartnership each) {
    return names(each.partners().companies()) + " - " + names(each.partners().universities());
  }

  private static String names(List<ExtractedName> names) {
    return names.stream().map(ExtractedName::name).collect(joining(", "));
  }
}
