package dev.sanhak.article;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence, the names found in it, and what each does there. */
class MentionRolesTest {
  private static final MentionFinder FINDER =
      new MentionFinder(new NamedForms(Vocabulary.bundled()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "삼성전자는 서울대와 협약을 맺었다        | 삼성전자 PARTNER, 서울대학교 PARTNER",
        "삼성전자는 서울대 총장을 만났다          | 삼성전자 PARTNER, 서울대학교 PERSON",
        "김하늘 LG전자 대표가 왔다              | LG전자 PERSON",
        "명지대 자연캠퍼스에서 만났다             | 명지대학교 PLACE",
        "LG전자는 서울 본사에서 연세대와 만났다     | LG전자 PARTNER, 연세대학교 PARTNER",
        "서울대 출신 엔지니어                   | 서울대학교 BYSTANDER",
        "삼성전자에서 근무한 사람                | 삼성전자 BYSTANDER",
        "삼성전자 주가가 올랐다                  | 삼성전자 BYSTANDER",
        "카이스트는 앞서 네이버와 경쟁력을 높였다    | KAIST PARTNER, 네이버 PARTNER",
        "'삼성전자 이야기'라는 책                | 삼성전자 BYSTANDER",
        "'삼성전자'와 만났다                    | 삼성전자 PARTNER",
        "교육부가 지원하는 사업에 뽑혔다           | 교육부 SPONSOR",
        "교육부와 협약을 맺었다                  | 교육부 PARTNER"
      })
  void of_sentence_roles(String sentence, String roles) {
    Sentence whole = new Sentence(0, sentence.length(), 0, 0, LineKind.BODY);
    List<Mention> mentions =
        FINDER.find(sentence, Vocabulary.bundled().finder().inText(sentence), null);
    assertThat(
            mentions.stream()
                .map(each -> each.name() + " " + MentionRoles.of(sentence, whole, each))
                .collect(joining(", ")))
        .isEqualTo(roles);
  }
}
