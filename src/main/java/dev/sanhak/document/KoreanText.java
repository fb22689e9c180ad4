package dev.sanhak.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Bytes as text: UTF-8, UTF-16 with its mark, or EUC-KR in the wider form CP949 of Korean Windows.
 *
 * <p>Decoding is strict. Almost no other bytes are UTF-8 by chance, and whatever is left has to be
 * mostly Hangul to count as CP949.
 */
final class KoreanText {
  private static final Charset CP949 = Charset.forName("x-windows-949");
  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] UTF_16_LITTLE_MARK = {(byte) 0xFF, (byte) 0xFE};
  private static final byte[] UTF_16_BIG_MARK = {(byte) 0xFE, (byte) 0xFF};

  private KoreanText() {}

  /**
   * Decodes a text.
   *
   * @throws UnreadableException where the bytes are no text in these encodings
   */
  static String decode(byte[] bytes) {
    return decoded(bytes)
        .filter(KoreanText::isText)
        .orElseThrow(
            () ->
                new UnreadableException(
                    Fault.OTHER_FORMAT, "is no text in UTF-8 or EUC-KR, and no known document"));
  }

  private static Optional<String> decoded(byte[] bytes) {
    if (startsWith(bytes, UTF_8_MARK)) {
      return strictly(StandardCharsets.UTF_8, behind(bytes, UTF_8_MARK));
    }
    if (startsWith(bytes, UTF_16_LITTLE_MARK)) {
      return strictly(StandardCharsets.UTF_16LE, behind(bytes, UTF_16_LITTLE_MARK));
    }
    if (startsWith(bytes, UTF_16_BIG_MARK)) {
      return strictly(StandardCharsets.UTF_16BE, behind(bytes, UTF_16_BIG_MARK));
    }
    return strictly(StandardCharsets.UTF_8, bytes)
        .or(() -> strictly(CP949, bytes).filter(KoreanText::isMostlyHangul));
  }

  private static Optional<String> strictly(Charset charset, byte[] bytes) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static boolean isMostlyHangul(String text) {
    long foreign = text.chars().filter(c -> c > 0x7F).count();
    long hangul = text.chars().filter(c -> c >= '가' && c <= '힣').count();
    return hangul * 2 > foreign;
  }

  /** A text holds hardly any control characters but those of its lines, and no NUL. */
  private static boolean isText(String text) {
    long controls =
        text.chars()
            .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
            .count();
    return text.indexOf('\0') < 0 && controls * 100 <= text.length();
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  private static byte[] behind(byte[] bytes, byte[] mark) {
    return Arrays.copyOfRange(bytes, mark.length, bytes.length);
  }
}
