package dev.sanhak.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanhak.partnership.Partnership;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the tables an apostrophe stands for a quote, {@code ⏎} for a line break. */
class CsvLineTest {
  private static final String COLUMNS =
      "the columns are id, title, body, companies, universities, organizations, technologies, type,"
          + " date, source.url, source.publisher";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "a,제목,본문 | 2 has 3 columns, but the header has 5; put a field with a comma in quotes",
        "a,제목,본문,삼성전자,2023,, | 2 has 7 columns, but the header has 5; put a field with a comma in quotes",
        ",제목,본문,삼성전자,2023 | 2 id: is missing",
        "a,제목,본문,;,2023 | 2 companies: companies, universities and organizations are all empty; name a partner",
        "a,제목,본문,삼성전자,2023.5 | 2 date: '2023.5' is not a date as YYYY, YYYY-MM or YYYY-MM-DD",
        "a,5' 화면,본문,삼성전자,2023 | 2 has a quote inside a field; put the whole field in quotes and double those inside it",
        "a,'화면' 본문,본문,삼성전자,2023 | 2 has a quote inside a field; put the whole field in quotes and double those inside it",
        "a,'제목,본문,삼성전자,2023 | 2 opens a quote that nothing closes within 1,048,576 bytes; close it",
      })
  void row_bad_isToldWithItsLine(String row, String told) throws IOException {
    assertThat(told(Lines.CSV_HEADER + "⏎" + row)).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "id,title,body,source | 1 'source' is no column; COLUMNS",
        "id,title,body,제목 | 1 '제목' is no column; COLUMNS",
        "id;title;body | 1 'id;title;body' is no column; COLUMNS; separate the columns by commas",
        "id,title,companies | 1 body: is missing in the header; add the column",
        "id,title,body,id | 1 id: stands twice in the header; remove one of the columns",
        "id,title,body, | 1 '' is no column; COLUMNS",
        "'id,title | 1 the header opens a quote that nothing closes within 1,048,576 bytes; close it",
      })
  void header_bad_isTheOnlyLine(String header, String told) throws IOException {
    assertThat(told(header + "⏎a,b,c,d")).containsExactly(told.replace("COLUMNS", COLUMNS));
  }

  @Test
  void number_afterLineBreaksInQuotes_isTheFilesOwn() throws IOException {
    String rows = "⏎a,b,'본⏎⏎문',삼성전자,2023⏎⏎,,,,⏎b,b,'c\r⏎d',삼성전자,2023⏎c⏎";

    assertThat(told(Lines.CSV_HEADER + rows))
        .containsExactly(
            "2 good a",
            "7 good b",
            "9 has 1 columns, but the header has 5; put a field with a comma in quotes");
  }

  @Test
  void quote_forgotten_costsOnlyTheLinesItBreaks() throws IOException {
    String rows = "⏎a,'b,c,삼성전자,2023⏎b,'b',c,삼성전자,2023⏎c,'b',c,삼성전자,2023";

    assertThat(told(Lines.CSV_HEADER + rows))
        .containsExactly(
            "2 has a quote inside a field; put the whole field in quotes and double those inside it",
            "3 good b",
            "4 good c");
  }

  @Test
  void quote_unclosedForMegabytes_costsOnlyItsLine() throws IOException {
    String row = "a,b,c,삼성전자,2023⏎";
    List<String> told = told(Lines.CSV_HEADER + "⏎a,'b⏎" + row.repeat(200_000));

    assertThat(told).hasSize(200_001);
    assertThat(told.get(0)).startsWith("2 opens a quote that nothing closes");
    assertThat(told.get(1)).isEqualTo("3 good a");
  }

  @Test
  void list_isSplitAtSemicolons() throws IOException {
    String row = "⏎a,b,c,삼성전자; LG전자 ;;R\\D;가\\;나;다\\\\,2023";
    Partnership partnership =
        Lines.partnerships(FileFormat.CSV, bytes(Lines.CSV_HEADER + row)).get(0);

    assertThat(partnership.partners().companies())
        .containsExactly("삼성전자", "LG전자", "R\\D", "가;나", "다\\");
  }

  @Test
  void carriageReturn_alone_isToldAsSuch() throws IOException {
    assertThat(told(Lines.CSV_HEADER + "⏎a,b,c,삼성전자,2023\rb,b,c,삼성전자,2023"))
        .containsExactly("2 has a carriage return outside of quotes; end rows with LF or CRLF");
  }

  @Test
  void bodyAndHeader_alone_areNoLines() throws IOException {
    assertThat(told("")).isEmpty();
    assertThat(told("\uFEFF" + Lines.CSV_HEADER + "\r⏎")).isEmpty();
  }

  private static List<String> told(String text) throws IOException {
    return Lines.told(FileFormat.CSV, quoted(text));
  }

  private static byte[] bytes(String text) {
    return quoted(text).getBytes(StandardCharsets.UTF_8);
  }

  private static String quoted(String text) {
    return text.replace('\'', '"').replace('⏎', '\n');
  }
}
