package dev.sanhak.server;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Texts and bytes such as somebody might send by mistake, or on purpose. */
final class RandomTexts {
  private static final List<String> PIECES =
      List.of(
          "서울대",
          "삼성전자",
          "온디바이스 AI",
          "공동연구",
          "ㅅㅇㄷ",
          "tjdnfeo",
          "한빛 로봇",
          "2024년",
          "작년",
          "\"",
          "-",
          "(",
          ")",
          "*",
          "~",
          ":",
          "/",
          "\\",
          "'",
          "%",
          "&",
          "=",
          "+",
          "#",
          ";",
          "\u0000",
          "\n",
          "\r\n",
          "\t",
          "\u202E",
          "\uFEFF",
          "\uFFFD",
          "😀",
          "각",
          "ᄀ",
          "é",
          "null",
          "NaN",
          "-1",
          "999999999999",
          "1e9",
          "../",
          "<script>",
          "${x}",
          "{",
          "}",
          "[",
          "]",
          " ");

  private final Random random;
  private final List<String> ids;

  RandomTexts(Random random, List<String> ids) {
    this.random = random;
    this.ids = ids;
  }

  /** A text of a few pieces, or of one over and over. */
  String text() {
    if (random.nextInt(20) == 0) {
      return piece().repeat(1 + random.nextInt(700));
    }
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i >= 0; i--) {
      text.append(piece()).append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }

  /** A text for an address: encoded rightly, half, or not at all. */
  byte[] encoded() {
    return switch (random.nextInt(12)) {
      case 0 -> bytes(random.nextInt(30), 0x80, 0x100);
      case 1 -> "%FF%C3%28%ED%A0%80".getBytes(StandardCharsets.UTF_8);
      case 2 ->
          ("%" + piece().strip())
              .replaceAll("[\\s\\p{Cntrl}]", "")
              .getBytes(StandardCharsets.UTF_8);
      case 3 -> text().replaceAll("[\\s\\p{Cntrl}]", "+").getBytes(StandardCharsets.UTF_8);
      default -> percent(text());
    };
  }

  static byte[] percent(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
  }

  /** A header's value: anything but the end of the line. */
  byte[] header() {
    return random.nextInt(4) == 0
        ? bytes(random.nextInt(40), 0x80, 0x100)
        : text().replaceAll("\\p{Cntrl}", "").getBytes(StandardCharsets.UTF_8);
  }

  byte[] body() {
    return switch (random.nextInt(10)) {
      case 0 -> bytes(random.nextInt(2_000), 0, 0x100);
      case 1 -> nested();
      case 2 -> "{}".getBytes(StandardCharsets.UTF_8);
      case 3 ->
          "{\"companies.tsv\": \"canonical\\taliases\\tenglish\\tcode\\tambiguous\\n%s\"}"
              .formatted(escaped(text()))
              .getBytes(StandardCharsets.UTF_8);
      case 4 -> text().getBytes(StandardCharsets.UTF_8);
      case 5 -> mutated(record(""));
      case 6 -> "삼성전자와 서울대가 지난 17일 AI 공동연구센터를 세우는 협약을 맺었다.".getBytes(StandardCharsets.UTF_8);
      case 7 -> record("").getBytes(StandardCharsets.UTF_8);
      default -> lines();
    };
  }

  private byte[] nested() {
    int depth = random.nextInt(20_000);
    String open = random.nextBoolean() ? "[" : "{\"a\":";
    return open.repeat(depth).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] lines() {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    for (int i = random.nextInt(20); i >= 0; i--) {
      String id =
          "\"id\": \"" + (random.nextBoolean() ? "fuzz-" + random.nextInt(50) : pick(ids)) + "\", ";
      lines.writeBytes(
          random.nextInt(15) == 0
              ? mutated(record(id))
              : record(id).getBytes(StandardCharsets.UTF_8));
      lines.write('\n');
    }
    return lines.toByteArray();
  }

  private String record(String id) {
    return "{%s\"title\": \"%s\", \"body\": \"%s\", \"companies\": [\"%s\"], \"universities\": [\"서울대\"]}"
        .formatted(id, random.nextInt(3) == 0 ? escaped(text()) : "제목", escaped(matter()), "한빛로봇");
  }

  /** The text of a record, which may be as long as any, and in one word. */
  private String matter() {
    return random.nextInt(30) == 0 ? piece().repeat(random.nextInt(12_000)) : text();
  }

  private byte[] mutated(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(4); i >= 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(0x100);
    }
    return bytes;
  }

  private byte[] bytes(int length, int from, int to) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (from + random.nextInt(to - from));
    }
    return bytes;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ");
  }

  private String piece() {
    return pick(PIECES);
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
