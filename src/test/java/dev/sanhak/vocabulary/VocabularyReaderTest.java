package dev.sanhak.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanhak.vocabulary.VocabularyException.BadLine;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyReaderTest {
  private static final String COMPANIES = "canonical\taliases\tenglish\tcode\tambiguous\n";
  private static final String UNIVERSITIES = "canonical\taliases\tenglish\tregion\tkind\n";

  @TempDir private Path folder;

  @Test
  void read_userRows_areAddedAndGoBeforeBundledOnes() throws IOException {
    write("companies.tsv", COMPANIES + "새벽로봇\t새벽|새벽 로보틱스\tDawn Robot\t\t\n네이버\t초록창\t\t\t\n");

    Vocabulary vocabulary = Vocabulary.read(folder);

    assertThat(vocabulary.canonical(NameKind.COMPANY, "새벽로보틱스")).isEqualTo("새벽로봇");
    assertThat(vocabulary.canonical(NameKind.COMPANY, "초록창")).isEqualTo("네이버");
    assertThat(vocabulary.canonical(NameKind.COMPANY, "NAVER")).isEqualTo("NAVER");
    assertThat(vocabulary.canonical(NameKind.UNIVERSITY, "서울대")).isEqualTo("서울대학교");
    assertThat(vocabulary.fingerprint()).isNotEqualTo(Vocabulary.bundled().fingerprint());
  }

  @Test
  void read_emptyFolder_isTheBundledVocabulary() throws IOException {
    assertThat(Vocabulary.read(folder).fingerprint()).isEqualTo(Vocabulary.bundled().fingerprint());
  }

  @Test
  void addedFiles_makeTheSameVocabularyAgain() throws IOException {
    write("companies.tsv", COMPANIES + "새벽로봇\t새벽\t\t\t\n");
    Vocabulary vocabulary = Vocabulary.read(folder);

    assertThat(vocabulary.addedFiles()).containsOnlyKeys("companies.tsv");
    assertThat(Vocabulary.of(vocabulary.addedFiles()).fingerprint())
        .isEqualTo(vocabulary.fingerprint());
    assertThat(Vocabulary.bundled().addedFiles()).isEmpty();
  }

  @Test
  void of_fileOfAnotherName_isRefusedWithItsName() {
    assertThatThrownBy(() -> Vocabulary.of(Map.of("firms.tsv", new byte[0])))
        .isInstanceOf(VocabularyException.class)
        .hasMessageContaining("firms.tsv")
        .hasMessageContaining("companies.tsv");
  }

  @Test
  void read_spreadsheetsText_isTakenAsMeant() throws IOException {
    String text = "\uFEFF" + UNIVERSITIES + "새벽대학교\t새벽대\t\t해외\t\n\n";
    write(
        "universities.tsv", Normalizer.normalize(text, Normalizer.Form.NFD).replace("\n", "\r\n"));

    Vocabulary vocabulary = Vocabulary.read(folder);

    assertThat(vocabulary.canonical(NameKind.UNIVERSITY, "새벽대")).isEqualTo("새벽대학교");
    assertThat(vocabulary.region("새벽대")).contains("해외");
  }

  @Test
  void read_userAmbiguity_needsContextInText() throws IOException {
    write("companies.tsv", COMPANIES + "새벽\t\t\t\t\n");
    write("ambiguous-aliases.tsv", "kind\talias\tcanonical\twhy\ncompany\t새벽\t새벽\t낱말: 이른 아침\n");

    NameFinder finder = Vocabulary.read(folder).finder();

    assertThat(finder.inText("새벽에 눈이 왔다")).isEmpty();
    assertThat(finder.inText("㈜새벽에 눈이 왔다")).hasSize(1);
    assertThat(finder.inQuery("새벽").getFirst().readings().getFirst().ambiguity())
        .isEqualTo(Ambiguity.WORD);
  }

  @Test
  void read_userGroup_hasItsCompaniesInAnyForm() throws IOException {
    write("groups.tsv", "group\taliases\tmembers\n새벽그룹\t새벽|Dawn Group\t기아|네이버\n");
    Vocabulary vocabulary = Vocabulary.read(folder);

    for (String form : List.of("새벽그룹", "새벽 그룹", "dawn group")) {
      assertThat(vocabulary.group(form).orElseThrow().members())
          .as(form)
          .extracting(Name::canonical)
          .containsExactly("기아", "네이버");
    }
    assertThat(vocabulary.group("엘지").orElseThrow().name()).isEqualTo("LG그룹");
    assertThat(vocabulary.group("저녁")).isEmpty();
  }

  @Test
  void read_userSynonyms_joinTheBundledOnes() throws IOException {
    write("synonyms.tsv", "words\n새벽|아침\n직원|사우\n");
    Vocabulary vocabulary = Vocabulary.read(folder);

    assertThat(vocabulary.synonyms("새벽")).containsExactly("아침");
    assertThat(vocabulary.synonyms("직원")).contains("임직원", "사우").doesNotContain("직원");
    assertThat(vocabulary.synonyms("저녁")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "companies.tsv     | 이름,별칭\\n            | 1 | the first line has to be the header",
        "companies.tsv     | ``                     | 1 | the first line has to be the header",
        "companies.tsv     | C가,,,\\n              | 2 | has 4 columns instead of 5",
        "companies.tsv     | C가,,,,\\n\\n나,,,,,\\n | 4 | has 6 columns instead of 5",
        "companies.tsv     | C ,가,,,\\n            | 2 | the canonical name is empty",
        "companies.tsv     | C가,다,,,\\n나,다,,,\\n | 3 | '다' is a form of '가' already",
        "companies.tsv     | C가가,,,,\\n나,가 가,,,\\n | 3 | '가 가' is a form of '가가' already",
        "universities.tsv  | U가대,,,평양,\\n        | 2 | '평양' is no region; there are 강원",
        "technologies.tsv  | T반도체/,,\\n           | 2 | '반도체/' is no path of the form",
        "ambiguous-aliases.tsv | A회사,기아,기아,낱말\\n | 2 | '회사' is no kind of name",
        "ambiguous-aliases.tsv | Acompany,가,없음,낱말\\n | 2 | no company is called '없음'",
        "ambiguous-aliases.tsv | Acompany,기아,기아,글쎄\\n | 2 | the reason has to begin with",
        "synonyms.tsv      | S가\\n                  | 2 | has one word only",
        "groups.tsv        | G,가,기아\\n           | 2 | the name of the group is empty",
        "groups.tsv        | G가그룹,가,없음\\n  | 2 | no company is called '없음'"
      })
  void read_badLine_isRefusedWithFileLineAndReason(
      String file, String text, int line, String reason) throws IOException {
    write(file, expanded(text));

    assertThatExceptionOfType(VocabularyException.class)
        .isThrownBy(() -> Vocabulary.read(folder))
        .satisfies(
            refused -> {
              assertThat(refused.lines()).hasSize(1);
              BadLine bad = refused.lines().getFirst();
              assertThat(bad.file()).isEqualTo(file);
              assertThat(bad.line()).isEqualTo(line);
              assertThat(bad.reason()).startsWith(reason);
              assertThat(refused).hasMessageStartingWith(file + ":" + line + ": ");
            });
  }

  @Test
  void read_badLinesOfSeveralFiles_areAllNamed() throws IOException {
    write("companies.tsv", COMPANIES + "\t둘\t\t\t\n하나\n셋\t\t\t\t\n");
    write("synonyms.tsv", "words\n낱말\n");

    assertThatExceptionOfType(VocabularyException.class)
        .isThrownBy(() -> Vocabulary.read(folder))
        .withMessage(
            """
            companies.tsv:2: the canonical name is empty
            companies.tsv:3: has 1 columns instead of 5
            synonyms.tsv:2: has one word only; two or more are separated by |""");
  }

  @Test
  void read_otherEncoding_isRefusedWithItsLine() throws IOException {
    byte[] bytes = (COMPANIES + "ABC\t\t\t\t\n가나다\t\t\t\t\n").getBytes(Charset.forName("EUC-KR"));
    Files.write(folder.resolve("companies.tsv"), bytes);

    assertThatThrownBy(() -> Vocabulary.read(folder))
        .isInstanceOf(VocabularyException.class)
        .hasMessage("companies.tsv:3: is not UTF-8");
  }

  @Test
  void read_missingFolder_isAnInputError() {
    assertThatThrownBy(() -> Vocabulary.read(folder.resolve("none")))
        .isInstanceOf(IOException.class);
  }

  /** A file in short: its header as one letter, tabs as commas, line breaks as \n. */
  private static String expanded(String text) {
    String header =
        switch (text.isEmpty() ? ' ' : text.charAt(0)) {
          case 'C' -> COMPANIES;
          case 'U' -> UNIVERSITIES;
          case 'T' -> "path\taliases\tenglish\n";
          case 'S' -> "words\n";
          case 'G' -> "group\taliases\tmembers\n";
          case 'A' -> "kind\talias\tcanonical\twhy\n";
          default -> "";
        };
    String rows = header.isEmpty() ? text : text.substring(1);
    return header + rows.replace(",", "\t").replace("\\n", "\n");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }
}
