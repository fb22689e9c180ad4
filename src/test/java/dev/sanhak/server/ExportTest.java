package dev.sanhak.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sanhak.format.FileFormat;
import dev.sanhak.format.Line;
import dev.sanhak.format.PartnershipReader;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.server.TestServer.Answer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {
  private final TestServer server = TestServer.shared();

  @ParameterizedTest
  @EnumSource
  void export_all_isReadBackWhole(FileFormat format) throws IOException {
    assertThat(read(format)).extracting(Partnership::id).hasSize(410).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void export_filtered_isWhatTheSearchFindsInItsOrder(FileFormat format) throws IOException {
    String[] filters = {"q", "인공지능", "region", "서울", "from", "2020", "sort", "oldest"};
    JsonNode search = server.get("/api/search", with(filters, "size", "100")).json();
    List<Partnership> exported = read(format, filters);

    assertThat(search.path("total").asInt()).isEqualTo(exported.size()).isBetween(5, 100);
    assertThat(exported)
        .extracting(Partnership::id)
        .isEqualTo(search.path("hits").findValuesAsText("id"));
  }

  @Test
  void export_bothFormats_holdTheSame() throws IOException {
    assertThat(read(FileFormat.CSV)).isEqualTo(read(FileFormat.JSONL));
  }

  @Test
  void export_csv_opensInExcel() {
    Answer answer = server.get("/api/export", "q", "없는낱말입니다");

    assertThat(answer.header("Content-Type")).isEqualToIgnoringWhitespace("text/csv;charset=utf-8");
    assertThat(answer.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"sanhak.csv\"");
    assertThat(answer.body()).startsWith("\uFEFF\"id\",\"title\",\"body\",").endsWith("\r\n");
  }

  @Test
  void export_unknownFormat_isRefused() {
    Answer answer = server.get("/api/export", "format", "xlsx");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("detail")).isEqualTo("format is csv or jsonl");
  }

  private List<Partnership> read(FileFormat format, String... filters) throws IOException {
    String name = format == FileFormat.CSV ? "csv" : "jsonl";
    byte[] bytes =
        server
            .get("/api/export", with(filters, "format", name))
            .body()
            .getBytes(StandardCharsets.UTF_8);
    try (PartnershipReader reader =
        PartnershipReader.open(new ByteArrayInputStream(bytes), format)) {
      return reader.lines().map(line -> ((Line.Good) line).partnership()).toList();
    }
  }

  private static String[] with(String[] filters, String name, String value) {
    String[] all = Arrays.copyOf(filters, filters.length + 2);
    all[filters.length] = name;
    all[filters.length + 1] = value;
    return all;
  }
}
