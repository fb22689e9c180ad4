package dev.sanhak.format;

import dev.sanhak.partnership.Partners;
import dev.sanhak.partnership.Partnership;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reading and writing in memory, and records to do it with. */
final class Lines {
  static final String CSV_HEADER = "id,title,body,companies,date";

  private Lines() {}

  static List<Line> of(FileFormat format, String text) throws IOException {
    return of(format, text.getBytes(StandardCharsets.UTF_8));
  }

  static List<Line> of(FileFormat format, byte[] bytes) throws IOException {
    try (PartnershipReader reader =
        PartnershipReader.open(new ByteArrayInputStream(bytes), format)) {
      return reader.lines().toList();
    }
  }

  /** The lines as one text each, such as {@code 3 good a} or {@code 4 id: is missing}. */
  static List<String> told(FileFormat format, String text) throws IOException {
    return of(format, text).stream().map(Lines::told).toList();
  }

  static String told(Line line) {
    return switch (line) {
      case Line.Good good -> good.number() + " good " + good.partnership().id();
      case Line.Bad bad -> bad.number() + " " + bad.reason();
    };
  }

  static Partnership partnership(String id, String title, String body, String... companies) {
    return new Partnership(
        id,
        title,
        body,
        new Partners(List.of(companies), List.of(), List.of()),
        List.of(),
        null,
        null,
        null);
  }

  static String json(String id) {
    return "{\"id\":\"" + id + "\",\"title\":\"제목\",\"body\":\"\",\"companies\":[\"삼성전자\"]}";
  }

  static byte[] written(FileFormat format, List<Partnership> partnerships) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PartnershipWriter writer = PartnershipWriter.open(out, format)) {
      for (Partnership partnership : partnerships) {
        writer.write(partnership);
      }
    }
    return out.toByteArray();
  }

  static List<Partnership> partnerships(FileFormat format, byte[] bytes) throws IOException {
    return of(format, bytes).stream().map(line -> ((Line.Good) line).partnership()).toList();
  }
}
