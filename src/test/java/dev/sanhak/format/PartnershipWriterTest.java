package dev.sanhak.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanhak.partnership.PartialDate;
import dev.sanhak.partnership.Partners;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.partnership.PartnershipType;
import dev.sanhak.partnership.Provenance;
import dev.sanhak.partnership.Source;
import dev.sanhak.partnership.Technology;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartnershipWriterTest {
  private static final Partnership FULL =
      new Partnership(
          "a",
          "제목",
          "본문",
          new Partners(List.of("삼성전자", "LG전자"), List.of("KAIST"), List.of()),
          List.of(Technology.parse("반도체/AI 반도체")),
          PartnershipType.MEMORANDUM,
          PartialDate.parse("2023-05"),
          new Source(null, "전자신문"));

  @ParameterizedTest
  @EnumSource
  void bundledRecords_writtenAndRead_areEqual(FileFormat format) throws IOException {
    List<Partnership> bundled = bundled();

    assertThat(bundled).hasSize(410);
    assertThat(Lines.partnerships(format, Lines.written(format, bundled))).isEqualTo(bundled);
  }

  @ParameterizedTest
  @EnumSource
  void oddTexts_writtenAndRead_areEqual(FileFormat format) throws IOException {
    List<Partnership> odd =
        List.of(
            FULL,
            Lines.partnership("a", "=1+1", "", "@a;b\\", "\\;", "-c"),
            Lines.partnership("b", "'=1", "''+\"\r\n,\r,\n\"", "'", "'-"),
            Lines.partnership("c", "'a", "\n\t= \u2028😀", "\\"),
            Lines.partnership("-d", "＝1", "\r", ",", "\""));

    assertThat(Lines.partnerships(format, Lines.written(format, odd))).isEqualTo(odd);
  }

  @Test
  void jsonl_hasTheContractsKeysInOrder() throws IOException {
    List<Partnership> two = List.of(FULL, Lines.partnership("b", "=1", "", "삼성전자"));

    assertThat(new String(Lines.written(FileFormat.JSONL, two), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {"id":"a","title":"제목","body":"본문","companies":["삼성전자","LG전자"],\
            "universities":["KAIST"],"organizations":[],"technologies":["반도체/AI 반도체"],\
            "type":"업무협약","date":"2023-05","source":{"publisher":"전자신문"}}
            {"id":"b","title":"=1","body":"","companies":["삼성전자"],\
            "universities":[],"organizations":[],"technologies":[]}
            """);
  }

  @Test
  void csv_opensInExcel() throws IOException {
    assertThat(new String(Lines.written(FileFormat.CSV, List.of(FULL)), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            \uFEFF"id","title","body","companies","universities","organizations","technologies",\
            "type","date","source.url","source.publisher"\r
            "a","제목","본문","삼성전자;LG전자","KAIST","","반도체/AI 반도체",\
            "업무협약","2023-05","","전자신문"\r
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1", "+1", "-1", "@a", "\t=", "\r1", "\n1", "＝1", "＠a", "'=1"})
  void csv_formula_isGuarded(String text) {
    assertThat(CsvCells.guarded(text)).isEqualTo("'" + text);
    assertThat(CsvCells.unguarded(CsvCells.guarded(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a=1", "'a", "''", "한글"})
  void csv_plainText_isNotGuarded(String text) {
    assertThat(CsvCells.guarded(text)).isEqualTo(text);
    assertThat(CsvCells.unguarded(text)).isEqualTo(text);
  }

  @Test
  void json_asTree_isWhatIsWritten() {
    String json = PartnershipJson.toJson(FULL).toString();

    assertThat(json).startsWith("{\"id\":\"a\",");
    assertThat(PartnershipJson.parse(json.getBytes(StandardCharsets.UTF_8))).isEqualTo(FULL);
    assertThat(
            PartnershipJson.parse(
                PartnershipJson.toJson(FULL).toPrettyString().getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(FULL);
  }

  @Test
  void json_brokenOnALaterLine_namesTheLine() {
    assertThatThrownBy(() -> PartnershipJson.parse("{\n\"id\" 1}".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(BadRecordException.class)
        .hasMessageStartingWith("is broken JSON at line 2, column 6, '1}': ");
  }

  @Test
  void extractionNotes_areReadPast() {
    var json = PartnershipJson.toJson(FULL);
    json.put("confidence", 0.9).putArray("unknown").add("가나다");

    assertThat(PartnershipJson.parse(json.toString().getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(FULL);
  }

  @Test
  void provenance_comesBackAsItWas() {
    Provenance provenance =
        new Provenance(
            "보도자료.hwp",
            List.of(
                new Provenance.Item("companies", "삼성전자", "headline", 0, 2, "삼성"),
                new Provenance.Item("body", "둘이\n만났다.", "text", 10, 17, "둘이\n만났다.")));
    Partnership read =
        new Partnership(
            "read", "제목", "본문", FULL.partners(), List.of(), null, null, null, provenance);
    byte[] json = PartnershipJson.toJson(read).toString().getBytes(StandardCharsets.UTF_8);

    assertThat(PartnershipJson.parse(json)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'key':'date'} | evidence.value: is missing",
        "{'begin':1.5} | evidence.begin: is a number, not a whole number",
        "{'color':1} | evidence.color: is no key; the keys are key, value, part, begin, end, text",
        "1 | evidence: is a number, not a list of objects"
      })
  void evidence_ofAnotherShape_isRefused(String item, String message) {
    String json =
        PartnershipJson.toJson(FULL)
            .toString()
            .replaceFirst(
                "\\{", "{\"article\":\"a\",\"evidence\":[" + item.replace('\'', '"') + "],");

    assertThatThrownBy(() -> PartnershipJson.parse(json.getBytes(StandardCharsets.UTF_8)))
        .hasMessage(message);
  }

  private static List<Partnership> bundled() throws IOException {
    try (InputStream in =
        PartnershipWriterTest.class.getResourceAsStream("/dev/sanhak/bundled/partnerships.jsonl")) {
      return Lines.partnerships(FileFormat.JSONL, in.readAllBytes());
    }
  }
}
