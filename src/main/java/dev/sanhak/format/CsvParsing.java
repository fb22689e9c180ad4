package dev.sanhak.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import dev.sanhak.partnership.Partnership;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Understands one CSV row as a partnership, by the columns of a header. */
final class CsvParsing implements RecordParser {
  private static final CsvFactory CSV = new CsvFactory();

  private final List<Key> columns;

  private CsvParsing(List<Key> columns) {
    this.columns = columns;
  }

  /**
   * Understands a header.
   *
   * @throws BadRecordException where a column is unknown, stands twice or is missing
   */
  static CsvParsing of(String header) {
    List<Key> columns = new ArrayList<>();
    for (String cell : cells(header)) {
      Key key = column(cell.strip());
      if (columns.contains(key)) {
        throw new BadRecordException(
            "%s: stands twice in the header; remove one of the columns".formatted(key.label()));
      }
      columns.add(key);
    }
    Set<Key> missing = EnumSet.allOf(Key.class);
    missing.removeIf(key -> !key.isRequired() || columns.contains(key));
    for (Key key : missing) {
      throw new BadRecordException(
          "%s: is missing in the header; add the column".formatted(key.label()));
    }
    return new CsvParsing(List.copyOf(columns));
  }

  @Override
  public Partnership parse(String text) {
    List<String> cells = cells(text);
    if (cells.size() != columns.size()) {
      throw new BadRecordException(
          "has %,d columns, but the header has %,d; put a field with a comma in quotes"
              .formatted(cells.size(), columns.size()));
    }
    Draft draft = new Draft();
    for (int i = 0; i < cells.size(); i++) {
      Key key = columns.get(i);
      String cell = CsvCells.unguarded(cells.get(i));
      if (key.isList()) {
        draft.put(key, CsvCells.split(cell));
      } else if (!cell.isEmpty() || key == Key.BODY) {
        // CSV cannot tell an empty value from none; only a body may be empty.
        draft.put(key, cell);
      }
    }
    return draft.toPartnership();
  }

  private static Key column(String label) {
    return Arrays.stream(Key.values())
        .filter(key -> key.label().equals(label))
        .findFirst()
        .orElseThrow(() -> new BadRecordException(unknown(label)));
  }

  private static String unknown(String label) {
    String mend =
        label.contains(";") || label.contains("\t") ? "; separate the columns by commas" : "";
    return "'%s' is no column; the columns are %s%s"
        .formatted(
            OneLine.shortened(label),
            Arrays.stream(Key.values()).map(Key::label).collect(Collectors.joining(", ")),
            mend);
  }

  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    try (CsvParser in = CSV.createParser(row)) {
      for (JsonToken token = in.nextToken();
          token != JsonToken.END_ARRAY && token != null;
          token = in.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          cells.add(in.getText());
        }
      }
      if (in.nextToken() != null) {
        throw new BadRecordException(
            "has a carriage return outside of quotes; end rows with LF or CRLF");
      }
    } catch (JsonProcessingException e) {
      throw new BadRecordException(
          "is broken CSV near column %,d".formatted(e.getLocation().getColumnNr()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cells;
  }
}
