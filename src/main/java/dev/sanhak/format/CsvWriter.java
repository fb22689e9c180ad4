package dev.sanhak.format;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.sanhak.partnership.Partnership;
import dev.sanhak.partnership.Technology;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * CSV that opens in Excel: a byte order mark, a header, rows ended by CRLF, every cell in quotes
 * and none of them a formula.
 */
final class CsvWriter implements PartnershipWriter {
  private static final CsvFactory CSV =
      CsvFactory.builder()
          .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();
  private static final CsvSchema ROWS = CsvSchema.emptySchema().withLineSeparator("\r\n");
  private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final CsvGenerator out;

  CsvWriter(OutputStream out) throws IOException {
    out.write(BOM);
    this.out = CSV.createGenerator(out);
    this.out.setSchema(ROWS);
    writeRow(Arrays.stream(Key.values()).map(Key::label));
  }

  @Override
  public void write(Partnership partnership) throws IOException {
    writeRow(Arrays.stream(Key.values()).map(key -> CsvCells.guarded(cell(key, partnership))));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private void writeRow(Stream<String> cells) throws IOException {
    out.writeStartArray();
    for (String cell : cells.toList()) {
      out.writeString(cell);
    }
    out.writeEndArray();
  }

  private static String cell(Key key, Partnership of) {
    return switch (key) {
      case ID -> of.id();
      case TITLE -> of.title();
      case BODY -> of.body();
      case COMPANIES -> CsvCells.joined(of.partners().companies());
      case UNIVERSITIES -> CsvCells.joined(of.partners().universities());
      case ORGANIZATIONS -> CsvCells.joined(of.partners().organizations());
      case TECHNOLOGIES -> CsvCells.joined(paths(of.technologies()));
      case TYPE -> of.type() == null ? "" : of.type().label();
      case DATE -> of.date() == null ? "" : of.date().text();
      case SOURCE_URL -> of.source() == null ? "" : orEmpty(of.source().url());
      case SOURCE_PUBLISHER -> of.source() == null ? "" : orEmpty(of.source().publisher());
    };
  }

  private static List<String> paths(List<Technology> technologies) {
    return technologies.stream().map(Technology::path).toList();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
